import type { Block, PlanDocument } from '../document/document.ts';
import type { Marker } from '../numbering/marker.ts';
import { readMarkers } from '../numbering/read-markers.ts';
import { pointers } from './cross-references.ts';
import type { DraftFacts } from './draft-facts.ts';
import { readListCounts } from './list-counts.ts';
import { blockMentions } from './mentions.ts';
import type { FoundNote } from './note-form.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { readSums } from './sums.ts';
import { statementsIn } from './statements.ts';
import { titleOf } from './title.ts';
import { readUnitFaults } from './unit-faults.ts';
import { readBlockNotes } from './unit-notes.ts';
import { readBoundFaults } from './wording.ts';

/** One paragraph that was typed in: `from` and `to` bound what was replaced in the old text, `grown` says by how much it grew. */
export interface Typing {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly grown: number;
}

/** A line this long is prose: no table cell, no line of a list. Up to `TITLES` it may still be the title of an annex. */
const PROSE = 82;
const TITLES = 120;
/** The first words of a draft tell who issues it (`unit/level`). */
const FIRST_WORDS = 700;
/** Rows of tables, tags and comments, lines set with blanks. */
const LAYOUT = /[|\t<]|\S {2,}\S|\S\u3000+\S/;

/**
 * What typing did, where it left every fact of the draft as it was but for its place: it stayed within one paragraph of
 * prose that states no values and no dates, and neither its marker and title nor its note of responsible units changed.
 * Null where anything could have changed. `facts` are those of an
 * earlier version with the same lines, `told` what plancheck.yaml says of the plan.
 */
export function readTyping(before: PlanDocument, after: PlanDocument, facts: DraftFacts, told: Plan): Typing | null {
  const block = changedBlock(before, after);
  if (block === null || (after.starts[block] ?? 0) < FIRST_WORDS) return null;
  const [old, fresh] = [before.blocks[block], after.blocks[block]];
  if (old === undefined || fresh === undefined || !isProse(old) || !isProse(fresh)) return null;
  if (!sameMarkers(old, fresh) || !sameNotes(old, fresh)) return null;
  const place = facts.document.starts[block] ?? 0;
  if (facts.tables.some(({ span }) => span.start <= place && place <= span.end)) return null;
  // A note that is still open, or that stands on a line of its own, looks at its neighbours.
  if (
    facts.notes.some(
      (note) => (note.close === '' && note.form !== 'table') || (note.ownLine && Math.abs(note.block - block) <= 3),
    )
  )
    return null;
  if (!samePlan(facts.plan, readPlan(after, told))) return null;
  const from = commonStart(old.text, fresh.text);
  const to = old.text.length - commonEnd(old.text, fresh.text, from);
  const start = before.starts[block] ?? 0;
  return { block, from: start + from, to: start + to, grown: fresh.text.length - old.text.length };
}

/** The one block that differs, or null where none or more do. */
function changedBlock(before: PlanDocument, after: PlanDocument): number | null {
  const { length } = before.blocks;
  if (length !== after.blocks.length) return null;
  let head = 0;
  while (head < length && before.blocks[head] === after.blocks[head]) head += 1;
  let tail = length - 1;
  while (tail > head && before.blocks[tail] === after.blocks[tail]) tail -= 1;
  return head === tail ? head : null;
}

function samePlan(a: Plan, b: Plan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Prose without a value, a date, a reference or a fault of its own. */
function isProse(block: Block): boolean {
  const { text } = block;
  if (text.length < PROSE || LAYOUT.test(text.trim()) || (text.length <= TITLES && text.includes('附'))) return false;
  const { statements, dates } = statementsIn(block);
  const { mentions, announcement } = blockMentions(block);
  return (
    statements.length + dates.length + mentions.length + pointers(block).length === 0 &&
    announcement === null &&
    readBoundFaults(block).length + readSums(block).length + readListCounts(block).length + readUnitFaults(block).length === 0
  );
}

/** At most the marker that opens the line, the same in both, with the same title behind it. */
function sameMarkers(a: Block, b: Block): boolean {
  const [first, second] = [readMarkers(a), readMarkers(b)];
  if (first.length !== second.length || first.length > 1) return false;
  const [one, other] = [first[0], second[0]];
  return one === undefined || other === undefined || (sameMarker(one, other) && sameTitle(a, one, b, other));
}

function sameMarker(a: Marker, b: Marker): boolean {
  return a.opensLine && b.opensLine && a.span.start === b.span.start && a.text === b.text && a.style === b.style;
}

function sameTitle(a: Block, one: Marker, b: Block, other: Marker): boolean {
  const [first, second] = [titleOf(a, one, a.text.length), titleOf(b, other, b.text.length)];
  return first.title === second.title && first.stop === second.stop && first.hasBody && second.hasBody;
}

/** The same whole notes at the end of prose, wherever they moved. */
function sameNotes(a: Block, b: Block): boolean {
  const [first, second] = [readBlockNotes(a), readBlockNotes(b)];
  if (first.convention !== null || second.convention !== null || first.notes.length !== second.notes.length) return false;
  return first.notes.every((note, at) => {
    const other = second.notes[at];
    return (
      other !== undefined && note.span.start > PROSE / 4 && other.span.start > PROSE / 4 && wordsOf(a, note) === wordsOf(b, other)
    );
  });
}

function wordsOf({ text }: Block, { span, form, flaws, open, close }: FoundNote): string {
  return [text.slice(span.start, span.end), text.slice(span.end), form, flaws.length, open, close].join('\n');
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return count;
}
