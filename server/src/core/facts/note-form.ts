import { findLabels } from '../lexicon/note-labels.ts';
import { VERB } from '../lexicon/note-verbs.ts';
import { looksLikeUnit } from '../lexicon/unit-shapes.ts';
import type { Span } from '../text/span.ts';
import { areTwins, type Bracket, matchBrackets, OPENERS } from './note-brackets.ts';
import { type NoteBody, readNoteBody } from './note-body.ts';
import { areNamed, areSure, areUnits, isUnit } from './note-units.ts';
import type { NoteFlaw, UnitNoteForm } from './unit-note.ts';
import { matches } from '../text/matches.ts';

/** A note as one text shows it, before the draft's convention is known. */
export interface FoundNote {
  readonly span: Span;
  readonly form: UnitNoteForm;
  readonly open: string;
  readonly close: string;
  readonly body: NoteBody;
  readonly flaws: readonly NoteFlaw[];
}

/** Longer than any list of units; what is longer is running text in brackets. */
const LONGEST = 800;
/** The same for a sentence without brackets. */
const LONGEST_SENTENCE = 200;
/** The same for a line of its own (市教育局牵头落实). */
const LONGEST_LINE = 80;
const HINT = /[:：]|责任[单部]|负责|牵头|配合|参加|参与|会同|落实|[（(〔【[［]/;
const SPACES = /[\s\u3000\u200b\ufeff]/;
const ENDS = /[。！？；!?;.…”"）)〕】]/;
/** A marker at the start of a line: 3. （三） 三、, before 责任单位：. */
const MARKER_ONLY = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[.．、]?|[①-⑳]|[-—•*●]{1,2})?[\s\u3000]*$/;
/** Where an unclosed note ends if a further item is glued to it. */
const NEXT_ITEM = /[。；;]?\s*(?:\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十]{1,3}[）)])/;
/** Lines of web pages and of event programmes: what they call 承办单位 is not ours. */
const PAGE_FURNITURE = /主办单位|主办[:：]|抄送|网站标识码|ICP|技术支持|联系地址|版权所有|联系方式/;

/** Every note in a text, from left to right. Offsets count from the text's start. Linear. */
export function findNotes(text: string): FoundNote[] {
  if (!HINT.test(text)) return [];
  const { brackets, stray } = matchBrackets(text);
  const labelled = labelledNotes(text, brackets, stray);
  const bare = [
    ...brackets.map(({ open, close }) => unlabelled(text, open, close)),
    ...stray.map((closer) => unopened(text, closer)),
    lastSentence(text, stray),
  ].filter((note) => note !== null);
  const notes = merge(labelled, bare);
  const circular = notes.some(({ form, body }) => form === 'circular' && body.names.length > 0);
  return notes.filter(
    ({ body, span }) => circular || body.names.length + body.labels.length > 0 || skip(text, span.end) >= text.length,
  );
}

function labelledNotes(text: string, brackets: readonly Bracket[], stray: readonly number[]): FoundNote[] {
  const closes = new Map(brackets.map(({ open, close }) => [open, close]));
  const notes: FoundNote[] = [];
  for (const label of findLabels(text)) {
    if (label.start < (notes.at(-1)?.span.end ?? 0)) continue;
    const before = skipBack(text, label.start);
    const opener = before >= 0 && OPENERS.includes(text[before] ?? ' ') ? before : enclosing(text, brackets, label.start, before);
    const slip = opener < 0 && label.meant !== null && isMarkerOnly(text, label.start);
    if (opener < 0 && (label.role === 'other' || label.weak) && !slip) continue;
    const note =
      opener >= 0 ? bracketed(text, opener, closes.get(opener) ?? -1, 'labelled') : unbracketed(text, label.start, before, stray);
    if (slip && (note === null || !areSure(note.body))) continue;
    if (note?.body.labels.some((it) => it.role !== 'other') && !isGuess(note.body)) notes.push(note);
  }
  return notes;
}

/** True where every label is a slip of one and no unit stands behind it: then the words may be something else. */
function isGuess({ labels, names }: NoteBody): boolean {
  return labels.every(({ role, meant }) => role === 'other' || meant !== null) && !names.some(({ name }) => looksLikeUnit(name));
}

/** Notes with a label go before notes without one; of two others that overlap the first stays. */
function merge(labelled: readonly FoundNote[], bare: readonly FoundNote[]): FoundNote[] {
  const notes = [...labelled];
  let at = 0;
  let end = 0;
  for (const note of bare.toSorted((a, b) => a.span.start - b.span.start)) {
    while ((labelled[at]?.span.end ?? Infinity) <= note.span.start) at += 1;
    if (note.span.start < end || (labelled[at]?.span.start ?? Infinity) < note.span.end) continue;
    notes.push(note);
    end = note.span.end;
  }
  return notes.sort((a, b) => a.span.start - b.span.start);
}

/** How many brackets open before `at`. */
function countBefore(brackets: readonly Bracket[], at: number): number {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((brackets[middle]?.open ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of a sorted list of offsets after `at`. */
function firstAfter(offsets: readonly number[], at: number): number | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return offsets[low];
}

/** The bracket around a label that is not its first word: （牵头市领导某某；责任单位：A）; -1 where there is none. */
function enclosing(text: string, brackets: readonly Bracket[], at: number, before: number): number {
  if (!/[；;，,。、]/.test(text[before] ?? ' ')) return -1;
  const low = countBefore(brackets, at);
  const near = brackets.slice(Math.max(0, low - 8), low).findLast(({ open, close }) => close > at && at - open < 60);
  return near === undefined || text.slice(near.open, at).includes('。') ? -1 : near.open;
}

/** A note in brackets; `close` is -1 where they stay open. */
function bracketed(text: string, open: number, close: number, form: UnitNoteForm): FoundNote | null {
  let end = close === -1 ? text.length : close;
  if (close === -1) {
    const glued = NEXT_ITEM.exec(text.slice(open + 1, open + LONGEST));
    if (glued !== null) end = open + 1 + glued.index;
    while (end > open && (SPACES.test(text[end - 1] ?? '') || text[end - 1] === '。')) end -= 1;
  }
  if (end - open > LONGEST) return null;
  const body = readNoteBody(text, skip(text, open + 1), end);
  const flaws: NoteFlaw[] = [...body.flaws];
  const [left, right] = [text[open] ?? '', close === -1 ? '' : (text[close] ?? '')];
  if (close === -1) flaws.push({ kind: 'unclosed', span: { start: open, end } });
  else if (!areTwins(left, right)) flaws.push({ kind: 'mixed', span: { start: close, end: close + 1 } });
  return { span: { start: open, end: close === -1 ? end : close + 1 }, form, open: left, close: right, body, flaws };
}

/** 责任单位：A、B without brackets: on a line of its own, after its marker, or after a sentence. */
function unbracketed(text: string, start: number, before: number, stray: readonly number[]): FoundNote | null {
  const opensLine = before < 0 || isMarkerOnly(text, start);
  const afterSentence = before >= 0 && ENDS.test(text[before] ?? '');
  if ((!opensLine && !afterSentence) || PAGE_FURNITURE.test(text.slice(Math.max(0, start - 40), start + 120))) return null;
  const from = text.slice(start, start + LONGEST);
  const stop = from.search(/。(?!.{0,30}(?:下同|牵头))/);
  let end = start + (stop === -1 ? from.length : stop);
  const next = firstAfter(stray, start);
  const closer = next !== undefined && next < end ? next : undefined;
  if (closer !== undefined) end = closer;
  while (end > start && SPACES.test(text[end - 1] ?? '')) end -= 1;
  const body = readNoteBody(text, start, end);
  if (body.names.length > 0 && !body.names.some(({ name }) => looksLikeUnit(name))) return null;
  const flaws = body.flaws.filter(({ kind, span }) => kind !== 'trailing' || '、，,'.includes(text[span.start] ?? ' '));
  if (closer === undefined) return { span: { start, end }, form: 'labelled', open: '', close: '', body, flaws };
  const span = { start, end: closer + 1 };
  return { span, form: 'labelled', open: '', close: text[closer] ?? '', body, flaws: [...flaws, { kind: 'unopened', span }] };
}

/** True where nothing but a marker stands before an offset. */
function isMarkerOnly(text: string, start: number): boolean {
  return start < 16 && MARKER_ONLY.test(text.slice(0, start));
}

/** （A、B负责）, （A牵头，B配合）, （各县政府，市直有关部门）: after a sentence or before its end, all parts units. */
function unlabelled(text: string, open: number, close: number): FoundNote | null {
  const before = skipBack(text, open);
  const after = close === -1 ? text.length : skip(text, close + 1);
  const afterSentence = before >= 0 && ENDS.test(text[before] ?? '');
  const endsLine = after >= text.length || '。；;'.includes(text[after] ?? ' ');
  const fillsLine = before < 0 && endsLine;
  if (before >= 0 && !afterSentence && !endsLine) return null;
  if (close !== -1 && (close - open > LONGEST || isEmptied(text.slice(open + 1, close))))
    return hollow(text, open, close, afterSentence);
  if (close !== -1 && close - open < 4) return null;
  const note = close !== -1 ? bracketed(text, open, close, 'circular') : afterSentence ? unclosedCircular(text, open) : null;
  if (note === null || note.body.labels.some(({ role }) => role !== 'other') || note.body.names.length === 0) return null;
  if (!areUnits(note.body, afterSentence)) return null;
  if (note.body.verbs) return note;
  return (afterSentence || fillsLine) && close !== -1 && areNamed(note.body) ? { ...note, form: 'closing' } : null;
}

/** （A、B负责 with the rest of the paragraph after it: the longest piece that ends in a verb and holds units alone. */
function unclosedCircular(text: string, open: number): FoundNote | null {
  const [rest = ''] = text.slice(open + 1, open + 160).split('。', 1);
  for (const verb of matches(/负责|牵头|配合|参加|参与/g, rest).toReversed()) {
    const end = open + 1 + verb.index + verb[0].length;
    const body = readNoteBody(text, open + 1, end);
    if (!body.verbs || body.names.length === 0 || !body.names.every(({ name }) => isUnit(name))) continue;
    const span = { start: open, end };
    return {
      span,
      form: 'circular',
      open: text[open] ?? '',
      close: '',
      body,
      flaws: [...body.flaws, { kind: 'unclosed', span }],
    };
  }
  return null;
}

/** Longer than the longest verb of a note: 按照各自职责分工负责牵头组织实施. */
const LONGEST_VERB = 18;

/** Nothing, or a verb with nobody before it: 负责, 按职责分工负责, 等按职责分工负责. */
function isEmptied(inside: string): boolean {
  const words = inside.trim().replace(/^等/, '');
  if (words.length > LONGEST_VERB) return false;
  return words === '' || (/(?:负责|牵头|配合)/.test(words) && VERB.exec(words)?.index === 0);
}

/** （） or （按职责分工负责） after a sentence: what an emptied note leaves. Whether it is one the draft decides. */
function hollow(text: string, open: number, close: number, afterSentence: boolean): FoundNote | null {
  if (!afterSentence || close - open > LONGEST) return null;
  const span = { start: open, end: close + 1 };
  const body: NoteBody = { names: [], labels: [], flaws: [], convention: null, comma: null, verbs: false };
  return { span, form: 'closing', open: text[open] ?? '', close: text[close] ?? '', body, flaws: [{ kind: 'empty', span }] };
}

/** …。市教育局牵头，市财政局、市民政局配合。 as the last sentence of a paragraph, no bracket around it. */
function lastSentence(text: string, stray: readonly number[]): FoundNote | null {
  let end = text.length;
  while (end > 0 && (SPACES.test(text[end - 1] ?? '') || text[end - 1] === '。')) end -= 1;
  return stray.at(-1) === end - 1 ? null : sentenceBefore(text, end);
}

/** …。A、B负责） where the opening bracket is missing: the sentence before a closer that closes nothing. */
function unopened(text: string, closer: number): FoundNote | null {
  const found = sentenceBefore(text, closer, true);
  if (found === null) return null;
  const span = { start: found.span.start, end: closer + 1 };
  return { ...found, span, close: text[closer] ?? '', flaws: [...found.flaws, { kind: 'unopened', span }] };
}

/** The piece from the last stop before `end`, where it holds units alone and ends in a verb. */
function sentenceBefore(text: string, end: number, closed = false): FoundNote | null {
  if (!/(?:负责|配合|参加|参与|牵头|落实)$/.test(text.slice(Math.max(0, end - 6), end))) return null;
  const from = Math.max(0, end - LONGEST_SENTENCE);
  const before = text.slice(from, end);
  const stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
  // A line that holds nothing else: whether it is a note, the draft decides.
  if (stop < 0 && (from > 0 || end - from > LONGEST_LINE)) return null;
  const start = skip(text, from + stop + 1);
  const body = readNoteBody(text, start, end);
  if (!body.verbs || body.names.length === 0 || !body.names.every(({ name }) => isUnit(name))) return null;
  // A bracket that closes nothing says as much as a name we know.
  if (!areNamed(body) && !(closed && stop >= 0)) return null;
  return { span: { start, end }, form: 'circular', open: '', close: '', body, flaws: body.flaws };
}

function skip(text: string, at: number): number {
  while (at < text.length && SPACES.test(text[at] ?? '')) at += 1;
  return at;
}

/** The last place before `at` that holds no space; -1 where there is none. */
function skipBack(text: string, at: number): number {
  at -= 1;
  while (at >= 0 && SPACES.test(text[at] ?? '')) at -= 1;
  return at;
}
