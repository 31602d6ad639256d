import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { isUnitClass } from '../lexicon/unit-shapes.ts';
import { rememberEach } from '../text/remember.ts';
import { shift, type Span } from '../text/span.ts';
import { type Convention, findConvention } from './convention.ts';
import { type FoundNote, findNotes } from './note-form.ts';
import { matchBrackets } from './note-brackets.ts';
import { readTableNotes } from './table-notes.ts';
import type { UnitName, UnitNote } from './unit-note.ts';

/** What one block says, remembered as long as the block lives: a keystroke reads one block again. */
interface BlockNotes {
  readonly notes: readonly FoundNote[];
  readonly convention: Convention | null;
}

/** Fewer notes than this and a （） at the end of a line is not taken for an emptied one. */
const USUAL = 3;

/**
 * Reads who is responsible, in the order of the draft: labelled notes, those of State Council circulars (A牵头，B配合),
 * closing phrases and table cells. Offsets count from the draft's start.
 */
export function readUnitNotes(document: PlanDocument, headings: readonly Heading[]): UnitNote[] {
  const notes: UnitNote[] = [];
  let convention: Convention | null = null;
  let heading = -1;
  let read = 0;
  for (const [index, block] of document.blocks.entries()) {
    const told = readBlockNotes(block);
    if (told.notes.length === 0) {
      convention = told.convention ?? convention;
      continue;
    }
    const start = document.starts[index] ?? 0;
    for (const own of told.notes) {
      if (own.span.start + start < read) continue;
      const found = joinLines(document, index, own) ?? own;
      read = found.span.end + start;
      convention = found.body.convention ?? told.convention ?? convention;
      while ((headings[heading + 1]?.span.start ?? Infinity) <= found.span.start + start) heading += 1;
      notes.push(noteAt(document, index, found, { heading, before: headings[heading + 1]?.span.start ?? Infinity, convention }));
    }
  }
  const usual = notes.filter(({ names }) => names.length > 0).length >= USUAL;
  const bylines = notes.filter(isByline).length < USUAL;
  const bare = notes.filter(isBareLine).length < USUAL;
  const own = notes.filter((note) => (usual || !isHollow(note)) && !(bylines && isByline(note)) && !(bare && isBareLine(note)));
  const beside = own.map((note, i) => besideSupport(besideLead(note, own[i - 1]), own[i + 1]));
  return withTables(beside, readTableNotes(document));
}

/** What the lines above and below give to a note. */
interface NotePlace {
  /** The heading above it; -1 where there is none. */
  readonly heading: number;
  /** Where the next heading begins. */
  readonly before: number;
  readonly convention: Convention | null;
}

/** A note of the line `index` at its place in the draft. */
export function noteAt(
  document: PlanDocument,
  index: number,
  found: FoundNote,
  { heading, before, convention }: NotePlace,
): UnitNote {
  const start = document.starts[index] ?? 0;
  const line = document.blocks[index]?.text ?? '';
  // 责任单位：A、B三、……: without a bracket a note ends where the next item is glued on.
  const glued = found.close === '' ? before : Infinity;
  const span = { start: found.span.start + start, end: Math.min(found.span.end + start, glued) };
  const names = lead(found, convention).flatMap((unit) => cutName(unit, start, glued));
  const opensLine = line.slice(0, found.span.start).trim() === '';
  return {
    span,
    text: wordsAt(document, span, index),
    form: found.form,
    names,
    lead: names.filter(({ role }) => role === 'lead').map(({ name }) => name),
    support: names.filter(({ role }) => role === 'support').map(({ name }) => name),
    block: index,
    heading: heading < 0 ? null : heading,
    opensLine,
    ownLine: opensLine && line.slice(found.span.end).replace(/[。；;\s]/g, '') === '',
    open: found.open,
    close: found.close,
    flaws: found.flaws.map((flaw) => ({ ...flaw, span: shift(flaw.span, start) })),
  };
}

/** The unit at its place in the draft, with no more of its name than stands before `end`. */
function cutName({ name, span, role }: UnitName, by: number, end: number): UnitName[] {
  const place = shift(span, by);
  if (place.end <= end) return [{ name, role, span: place }];
  if (place.start >= end) return [];
  return [{ name: name.slice(0, end - place.start), role, span: { start: place.start, end } }];
}

/** The words of a note, out of its own line where they stand in one: a piece of the draft's text would keep the whole of it in memory. */
function wordsAt({ text, blocks, starts }: PlanDocument, span: Span, index: number): string {
  const line = blocks[index]?.text ?? '';
  const { start, end } = shift(span, -(starts[index] ?? 0));
  return end <= line.length ? line.slice(start, end) : text.slice(span.start, span.end);
}

/** Both in the order of the draft. A labelled note inside a cell (牵头单位：A) says more than its column and stays. */
function withTables(notes: readonly UnitNote[], inTables: readonly UnitNote[]): UnitNote[] {
  const all: UnitNote[] = [];
  let at = 0;
  let end = 0;
  for (const row of inTables) {
    for (let note = notes[at]; note !== undefined && note.span.start < row.span.end; note = notes[(at += 1)]) {
      all.push(note);
      end = note.span.end;
    }
    if (row.span.start < end) continue;
    all.push(row);
    end = row.span.end;
  }
  all.push(...notes.slice(at));
  return all;
}

/** 牵头单位：A on one line and 责任单位：B on the next: B supports A. */
function besideLead(note: UnitNote, before: UnitNote | undefined): UnitNote {
  const follows =
    before !== undefined && note.ownLine && before.ownLine && before.heading === note.heading && before.lead.length > 0;
  if (!follows || note.names.some(({ role }) => role !== 'joint')) return note;
  const names = note.names.map(({ name, span }): UnitName => ({ name, span, role: 'support' }));
  return { ...note, names, support: names.map(({ name }) => name) };
}

/** 责任单位：A on one line and 配合单位：B on the next: A leads. */
function besideSupport(note: UnitNote, next: UnitNote | undefined): UnitNote {
  const precedes =
    next !== undefined &&
    note.ownLine &&
    next.ownLine &&
    next.heading === note.heading &&
    next.names.length > 0 &&
    next.names.every(({ role }) => role === 'support');
  if (!precedes || note.names.some(({ role }) => role !== 'joint')) return note;
  const names = note.names.map(({ name, span }): UnitName => ({ name, span, role: 'lead' }));
  return { ...note, names, lead: names.map(({ name }) => name) };
}

/** （） or a bare 责任单位： (a form to fill in), which is an emptied note only where the draft has others. */
function isHollow({ names, form, open }: UnitNote): boolean {
  return names.length === 0 && (form === 'closing' || open === '');
}

/** Units alone on a line: the authors under a title, unless the draft closes item after item so. */
function isByline({ form, ownLine, names }: UnitNote): boolean {
  return form === 'closing' && ownLine && names.length > 0;
}

/** 市教育局牵头落实 alone on a line without brackets: a note where the draft has several. */
function isBareLine({ form, open, close, ownLine }: UnitNote): boolean {
  return form === 'circular' && ownLine && open === '' && close === '';
}

/** How far the second line of a broken note is searched for its closing bracket. */
const SECOND_LINE = 200;

/** A note that stays open at the end of its line and is closed on the next, read as one; null for every other note. Offsets as those of the note. */
function joinLines({ text, starts, blocks }: PlanDocument, index: number, { span, flaws }: FoundNote): FoundNote | null {
  if (!flaws.some(({ kind }) => kind === 'unclosed') || blocks[index]?.text.slice(span.end).trim() !== '') return null;
  let next = index + 1;
  while (blocks[next]?.text.trim() === '') next += 1;
  const line = blocks[next]?.text.slice(0, SECOND_LINE);
  const closer = line === undefined ? undefined : matchBrackets(line).stray[0];
  if (line === undefined || closer === undefined || /[。！？]/.test(line.slice(0, closer))) return null;
  const from = (starts[index] ?? 0) + span.start;
  const [joined] = findNotes(text.slice(from, (starts[next] ?? 0) + closer + 1));
  if (joined === undefined || joined.span.start !== 0 || joined.close === '') return null;
  return moveNote(joined, span.start);
}

function moveNote(note: FoundNote, by: number): FoundNote {
  const names = note.body.names.map(({ name, role, span }) => ({ name, role, span: shift(span, by) }));
  const comma = note.body.comma === null ? null : note.body.comma + by;
  return {
    ...note,
    span: shift(note.span, by),
    body: { ...note.body, names, comma },
    flaws: note.flaws.map((flaw) => ({ ...flaw, span: shift(flaw.span, by) })),
  };
}

/** What one block says of who is responsible; offsets count from its start. */
export const readBlockNotes: (block: Block) => BlockNotes = rememberEach((block) => {
  const text = withoutBold(block.text);
  return { notes: findNotes(text), convention: findConvention(text) };
});

/** **责任单位：**A and **责任单位**：A as 责任单位：A, as long as before. */
function withoutBold(text: string): string {
  if (!text.includes('**')) return text;
  return text.replace(/\*\*([:：])/g, '$1  ').replaceAll('**', '  ');
}

/** The roles a convention gives where the note itself makes no difference. A class (各县区政府) never leads alone. */
function lead({ body }: FoundNote, convention: Convention | null): readonly UnitName[] {
  const first = body.names[0];
  if (convention === null || first === undefined || body.names.some(({ role }) => role !== 'joint')) return body.names;
  if (convention === 'first' && isUnitClass(first.name)) return body.names;
  const edge = convention === 'first' ? first.span.end : (body.comma ?? Infinity);
  return body.names.map(({ name, span }) => ({ name, span, role: span.start < edge ? 'lead' : 'support' }));
}
