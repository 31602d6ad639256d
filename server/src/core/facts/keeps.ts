import type { Block, PlanDocument } from '../document/document.ts';
import { isAimsTitle, isClosingTitle, isLeadershipTitle } from '../lexicon/section-titles.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Marker } from '../numbering/marker.ts';
import { hasLostBreaks, readLineMarkers, readMarkers } from '../numbering/read-markers.ts';
import { characterBefore } from './accept-marker.ts';
import { pointers } from './cross-references.ts';
import { blockMentions } from './mentions.ts';
import { isPlaceAlone, speaksOfOnePlace } from './clause.ts';
import type { DraftFacts } from './draft-facts.ts';
import { entryOf, isAnnexLine, isLongEntry, isPageNumber, kindOf, opensList } from './heading-blocks.ts';
import { goesOn } from './doubtful-marker.ts';
import { isTitleOfNote } from './items.ts';
import { isProse, OPENING_LINES } from './opening-prose.ts';
import { standsAboveBare } from './lost-at-end.ts';
import { mayFillHole } from './lost-markers.ts';
import type { FoundNote } from './note-form.ts';
import { firstOfLine } from './of-line.ts';
import { reachesInto } from './reread-notes.ts';
import { isTableLine } from './table-lines.ts';
import type { Typing } from './typing.ts';
import { readBlockNotes } from './unit-notes.ts';

/** A line this long is no cell of a table that has a cell a line, no entry of a list of annexes and no chapter's title. */
const PROSE = 82;

/** True where the line still is what it was to the whole draft: blank, an annex's title, a row of a table, of one place. */
export function keepsLine({ old, fresh, block }: Typing): boolean {
  return (
    (block >= OPENING_LINES || isProse(old) === isProse(fresh)) &&
    kindOf(old) === kindOf(fresh) &&
    isAnnexLine(old) === isAnnexLine(fresh) &&
    isBlank(old) === isBlank(fresh) &&
    speaksOfOnePlace(old) === speaksOfOnePlace(fresh) &&
    isPlaceAlone(old) === isPlaceAlone(fresh)
  );
}

/** So little text beside a title still leaves it alone before the next item (`bare`). */
const A_WORD = 4;

/** True where, in a draft that was not broken at a fixed width, every marker is an item, and of the same number and place, as it was before. */
export function keepsItems(before: DraftFacts, typing: Typing): boolean {
  const { document } = before;
  const { old, fresh, block, from, grown } = typing;
  // What begins the next line is told by how this one ends.
  if (goesOn(old) !== goesOn(fresh) || standsAboveBare(document, block)) return false;
  if (touchesNumber(typing) && mayFillHole(before, block, [old, fresh])) return false;
  // A line that lost its breaks has more of them than stand behind a stop.
  const [was, is] = [readLineMarkers(old), readLineMarkers(fresh)];
  if (hasLostBreaks(old.text, was) !== hasLostBreaks(fresh.text, is)) return false;
  if (was.length === 0 && is.length === 0) return Math.min(old.text.trim().length, fresh.text.trim().length) >= A_WORD;
  if (was.length !== is.length || !keepsLists(document, block, old, fresh)) return false;
  // Two first items in a row are one said twice, or two, by their titles.
  if (is[0]?.ordinal === 1 && [block - 1, block + 1].some((at) => opensAlike(is[0], document.blocks[at]))) return false;
  const at = from - (document.starts[block] ?? 0);
  return was.every((marker, index) => {
    const other = is[index];
    return (
      other !== undefined &&
      sameMarker(marker, other) &&
      other.span.start === marker.span.start + (marker.span.start >= at ? grown : 0) &&
      characterBefore(old.text, marker.span.start) === characterBefore(fresh.text, other.span.start) &&
      (was[index - 1]?.span.end === marker.span.start) === (is[index - 1]?.span.end === other.span.start)
    );
  });
}

/** How far from a number the words count with which it is a damaged marker or none. */
const BESIDE_NUMBER = 10;

/** True unless plain words alone were typed, and away from every number. */
function touchesNumber({ old, fresh, start, from, to, grown }: Typing): boolean {
  const at = from - start;
  const lines = [
    { text: old.text, end: to - start },
    { text: fresh.text, end: to - start + grown },
  ];
  return lines.some(
    ({ text, end }) =>
      /[^\u3400-\u9fff]/.test(text.slice(at, end)) ||
      /[\d０-９一二三四五六七八九十百]/.test(text.slice(Math.max(0, at - BESIDE_NUMBER), end + BESIDE_NUMBER)),
  );
}

function opensAlike(marker: Marker | undefined, line: Block | undefined): boolean {
  const other = line === undefined ? undefined : readMarkers(line)[0];
  return other !== undefined && other.style === marker?.style && other.ordinal === marker.ordinal;
}

function sameMarker(a: Marker, b: Marker): boolean {
  return (
    a.opensLine === b.opensLine &&
    a.text === b.text &&
    a.style === b.style &&
    a.ordinal === b.ordinal &&
    a.doubt === b.doubt &&
    (a.instead === b.instead || (a.instead !== undefined && b.instead !== undefined && sameMarker(a.instead, b.instead))) &&
    a.flaws.length === b.flaws.length &&
    a.flaws.every((flaw, index) => flaw === b.flaws[index])
  );
}

/** True where the line is as much or as little an entry of a table of contents or of a list of annexes as it was. */
function keepsLists({ blocks }: PlanDocument, block: number, old: Block, fresh: Block): boolean {
  const contents =
    old.text.length <= PROSE || fresh.text.length <= PROSE ? blocks.some((line) => kindOf(line) === 'contents') : false;
  if (contents && (entryOf(old) !== entryOf(fresh) || isLongEntry(old) !== isLongEntry(fresh))) return false;
  for (let at = block - 1; at >= 0; at -= 1) {
    const line = blocks[at];
    if (line === undefined || opensList(line)) return false;
    if (line.text.trim() !== '' && !isPageNumber(line) && readMarkers(line)[0]?.style !== 'arabic-dot') return true;
  }
  return true;
}

/** True where a title still says the same of its section, that it sets out aims, closes the plan, names units or a time, and stands as much or as little alone. */
export function keepsSort(a: Heading, b: Heading): boolean {
  return (
    (a.hasBody || a.stop !== '') === (b.hasBody || b.stop !== '') &&
    a.bare === b.bare &&
    isAimsTitle(a.title) === isAimsTitle(b.title) &&
    isClosingTitle(a.title) === isClosingTitle(b.title) &&
    isLeadershipTitle(a.title) === isLeadershipTitle(b.title) &&
    isTitleOfNote(a) === isTitleOfNote(b)
  );
}

/** True where a title is the same to the letter, and closed in the same way. */
export function keepsTitle(a: Heading, b: Heading): boolean {
  return a.title === b.title && a.stop === b.stop && a.hasBody === b.hasBody;
}

/** True where the draft's notes say what they said: those of the line, which is in no table, have the same words, and it is not inside one that goes on. */
export function keepsNotes({ document, notes }: DraftFacts, { block, old, fresh }: Typing): boolean {
  const [first, second] = [readBlockNotes(old), readBlockNotes(fresh)];
  if (first.convention !== null || second.convention !== null || first.notes.length !== second.notes.length) return false;
  // One that was broken over two lines closes in the second.
  if (reachesInto(notes[firstOfLine(notes, block) - 1], document.starts[block] ?? 0)) return false;
  return first.notes.every((note, index) => {
    const other = second.notes[index];
    return other !== undefined && wordsOf(old, note) === wordsOf(fresh, other);
  });
}

function wordsOf({ text }: Block, { span, form, flaws, open, close }: FoundNote): string {
  const opensLine = text.slice(0, span.start).trim() === '';
  return [text.slice(span.start, span.end), text.slice(span.end), form, flaws.length, open, close, opensLine].join('\n');
}

/** The last words of a draft tell whether it was cut off. */
const LAST_WORDS = 12;

/** True where the line points to no number and announces none, neither before nor now. */
export function keepsMentions({ document }: DraftFacts, { old, fresh, to }: Typing): boolean {
  if (to > document.text.length - LAST_WORDS || readLineMarkers(fresh).some(({ opensLine }) => !opensLine)) return false;
  return [old, fresh].every((line) => {
    const { mentions, announcement } = blockMentions(line);
    return mentions.length === 0 && announcement === null && pointers(line).length === 0;
  });
}

/** True where the line is no part of a table, and cannot be. */
export function keepsTables({ document, tables, notes }: DraftFacts, { old, fresh, from, to }: Typing): boolean {
  if (isTableLine(old) || isTableLine(fresh)) return false;
  if (tables.some(({ span }) => span.start <= to && from <= span.end)) return false;
  if (Math.min(old.text.length, fresh.text.length) >= PROSE) return true;
  return tables.length === 0 && !notes.some(({ form }) => form === 'table') && !document.blocks.some(isTableLine);
}

function isBlank({ text }: Block): boolean {
  return text.trim() === '';
}
