import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Span } from '../text/span.ts';
import { speaksOfOnePlace } from './clause.ts';
import type { DraftFacts } from './draft-facts.ts';
import { isAnnexLine, kindOf } from './heading-blocks.ts';
import type { Target } from './target.ts';
import type { UnitNote } from './unit-note.ts';

/** Typing within one line: `from` to `to` of the old draft was replaced, and what stands behind it moved by `grown`. */
export interface Typing {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly grown: number;
}

/** What a rule may read of a draft besides the words of single blocks. */
export type Room = 'headings' | 'notes' | 'targets';

/** The first words of a draft tell who issues it and what it is. */
const FIRST_WORDS = 700;

/** What happened between two versions of a draft, where it stayed within one line and left it the kind of line it was; else null. */
export function readTyping(before: PlanDocument, after: PlanDocument): Typing | null {
  const block = changedBlock(before, after);
  if (block === null) return null;
  const [old, fresh] = [before.blocks[block], after.blocks[block]];
  const start = before.starts[block] ?? 0;
  if (old === undefined || fresh === undefined || start < FIRST_WORDS) return null;
  if (kindOf(old) !== kindOf(fresh) || isAnnexLine(old) !== isAnnexLine(fresh)) return null;
  if (speaksOfOnePlace(old) !== speaksOfOnePlace(fresh) || (old.text.trim() === '') !== (fresh.text.trim() === '')) return null;
  const head = commonStart(old.text, fresh.text);
  const to = old.text.length - commonEnd(old.text, fresh.text, head);
  return { block, from: start + head, to: start + to, grown: fresh.text.length - old.text.length };
}

/** Where a span stands after typing, or null where the typing reached into it. */
export function move(span: Span, { from, to, grown }: Typing): Span | null {
  if (span.end <= from) return span;
  return span.start >= to ? { start: span.start + grown, end: span.end + grown } : null;
}

/** The rooms that typing left as they were, but for their place in the draft. */
export function untouchedRooms(before: DraftFacts, after: DraftFacts, typing: Typing): ReadonlySet<Room> {
  const untouched = new Set<Room>();
  const retitled = retitledItems(before.headings, after.headings, typing);
  if (retitled?.length === 0) untouched.add('headings');
  if (all(before.notes, after.notes, (a, b) => sameNote(a, b, typing))) untouched.add('notes');
  // What a target is said of is told by the words around it and by the titles above it.
  const around = after.targets.some(({ block }) => block === typing.block) || retitled === null;
  const above = !around && after.targets.some(({ heading }) => standsUnder(heading, retitled, after.headings));
  if (!around && !above && all(before.targets, after.targets, (a, b) => sameTarget(a, b, typing))) untouched.add('targets');
  return untouched;
}

/** The items whose title alone has changed; null where more has. */
function retitledItems(before: readonly Heading[], after: readonly Heading[], typing: Typing): readonly number[] | null {
  const retitled: number[] = [];
  const kept = all(before, after, (a, b) => {
    if (!sameItem(a, b, typing)) return false;
    if (!sameTitle(a, b, typing)) retitled.push(b.index);
    return true;
  });
  return kept ? retitled : null;
}

function standsUnder(heading: number | null, items: readonly number[], headings: readonly Heading[]): boolean {
  if (items.length === 0) return false;
  for (let at = heading; at !== null; at = headings[at]?.parent ?? null) if (items.includes(at)) return true;
  return false;
}

function sameItem(a: Heading, b: Heading, typing: Typing): boolean {
  return (
    a.ordinal === b.ordinal &&
    a.style === b.style &&
    a.marker === b.marker &&
    a.level === b.level &&
    a.parent === b.parent &&
    a.scope === b.scope &&
    a.block === b.block &&
    a.inline === b.inline &&
    all(a.flaws, b.flaws, Object.is) &&
    sameSpan(a.span, b.span, typing)
  );
}

function sameTitle(a: Heading, b: Heading, typing: Typing): boolean {
  return a.title === b.title && a.stop === b.stop && a.hasBody === b.hasBody && sameSpan(a.titleSpan, b.titleSpan, typing);
}

function sameNote(a: UnitNote, b: UnitNote, typing: Typing): boolean {
  return (
    a.text === b.text &&
    a.form === b.form &&
    a.block === b.block &&
    a.heading === b.heading &&
    a.opensLine === b.opensLine &&
    a.ownLine === b.ownLine &&
    a.open === b.open &&
    a.close === b.close &&
    sameSpan(a.span, b.span, typing) &&
    all(a.names, b.names, (x, y) => x.name === y.name && x.role === y.role && sameSpan(x.span, y.span, typing)) &&
    all(a.flaws, b.flaws, (x, y) => x.kind === y.kind && x.meant === y.meant && sameSpan(x.span, y.span, typing))
  );
}

function sameTarget(a: Target, b: Target, typing: Typing): boolean {
  return (
    a.text === b.text &&
    a.indicator === b.indicator &&
    a.scope === b.scope &&
    a.year === b.year &&
    a.yearSource === b.yearSource &&
    a.op === b.op &&
    a.value === b.value &&
    a.value2 === b.value2 &&
    a.unit === b.unit &&
    a.kind === b.kind &&
    a.attribute === b.attribute &&
    a.block === b.block &&
    a.heading === b.heading &&
    a.table === b.table &&
    sameSpan(a.span, b.span, typing)
  );
}

function sameSpan(a: Span, b: Span, { from, to, grown }: Typing): boolean {
  const by = a.end <= from ? 0 : a.start >= to ? grown : NaN;
  return a.start + by === b.start && a.end + by === b.end;
}

function all<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (!same(a[at] as T, b[at] as T)) return false;
  return true;
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
