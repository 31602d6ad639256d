import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Marker, MarkerStyle } from '../numbering/marker.ts';
import { LEVELS } from '../numbering/style.ts';
import { rememberAt } from '../text/remember.ts';
import { findDamaged } from './damaged-marker.ts';
import type { DraftFacts } from './draft-facts.ts';
import { type Item, lostAtEnd, mayEndList, MOST_BLOCKS } from './lost-at-end.ts';

/** Markers found where a number is missing, by their block. */
export type LostMarkers = ReadonlyMap<number, readonly Marker[]>;

/** So many numbers of one hole are looked for, in so many lines at most. */
const MOST_NUMBERS = 5;

/** In a draft with more holes than this, numbers say nothing. */
const MOST_HOLES = 60;

/**
 * Where a number is missing from a list, looks for it in the text between: 发展3、学前教育 glued to the end of a line without
 * a stop, 12发展 without its dot. What is found is the cause of the hole, and no renumbering would mend it.
 */
export function findLostMarkers(document: PlanDocument, items: readonly Item[]): LostMarkers {
  const lost = new Map<number, Marker[]>();
  const last = new Map<string, Item>();
  let holes = 0;
  for (const [at, item] of items.entries()) {
    const { marker, scope } = item;
    if (!LEVELS.has(marker.style)) continue;
    const count = countOf(marker.style, item);
    const before = last.get(count);
    const previous = before?.scope === scope ? before : undefined;
    last.set(count, item);
    if (marker.ordinal === null || !marker.opensLine) continue;
    const reached = previous?.marker.ordinal ?? 0;
    if (marker.ordinal === reached + 1 || marker.ordinal === 1) continue;
    holes += 1;
    if (holes > MOST_HOLES) break;
    const goesOn = previous !== undefined && reached < marker.ordinal;
    const above = goesOn ? previous : items.slice(0, at).findLast((it) => it.scope !== scope || it.rank < item.rank);
    // Without a higher item between them the two carry one number, and nothing is missing.
    if (!goesOn && previous !== undefined && (above === undefined || above.block < previous.block)) continue;
    // The first of a list that goes on across titles may stand under any title above.
    const from = goesOn && above?.scope === scope ? above.block : 0;
    for (const found of search(document, item, goesOn ? reached : 0, from)) {
      lost.set(found.block, [...(lost.get(found.block) ?? []), found.marker]);
    }
  }
  for (const { block, marker } of lostAtEnd(document, items)) if (!lost.has(block)) lost.set(block, [marker]);
  return lost;
}

/** What a count is known by: its style, and the box it stands in. */
function countOf(style: MarkerStyle, { box }: Pick<Item, 'box'>): string {
  return box === 0 ? style : `${style}${box}`;
}

/** A number that is missing from a list: one above the item `below` it, and no lower than `reached`, which the item in the line `above` has. */
interface Hole {
  readonly below: number;
  readonly above: number;
  readonly ordinal: number;
  readonly reached: number;
  readonly model: Pick<Marker, 'text' | 'style' | 'flaws'>;
}

/**
 * True where the line `block` may hold, as one of these texts, the number that a list below it lacks, or the next one of
 * a list above it: then every word of it counts. An item that is glued on was read as such or found in a hole; both are
 * thought of.
 */
export function mayFillHole(
  { headings, runs }: Pick<DraftFacts, 'headings' | 'runs'>,
  block: number,
  lines: readonly Block[],
): boolean {
  if (lines.some(mayEndList)) return true;
  return holesIn(runs, null, () => findHoles(headings)).some((hole) => {
    if (hole.below <= block || hole.below - block > MOST_BLOCKS || (hole.reached > 0 && hole.above > block)) return false;
    return lines.some((line) => mayHold(line, hole));
  });
}

/** Typing that keeps the items keeps the runs, and with them the holes. */
const holesIn = rememberAt<readonly Hole[]>();

function findHoles(headings: readonly Heading[]): readonly Hole[] {
  const whole = new Map<string, Heading>();
  const read = new Map<string, Heading>();
  const holes: Hole[] = [];
  for (const heading of headings) {
    const { style, flaws } = heading;
    if (!LEVELS.has(style)) continue;
    const count = countOf(style, heading);
    const befores = [whole.get(count), read.get(count)];
    read.set(count, heading);
    if (!flaws.includes('glued') && !flaws.includes('bare')) whole.set(count, heading);
    if (!heading.inline) for (const before of new Set(befores)) holes.push(...holeAbove(heading, before));
  }
  return holes;
}

function holeAbove({ style, ordinal, flaws, scope, block, marker }: Heading, before: Heading | undefined): Hole[] {
  if (ordinal === null || ordinal === 1) return [];
  const counted = before?.scope === scope ? (before.ordinal ?? 0) : 0;
  const reached = counted < ordinal ? counted : 0;
  if (ordinal === reached + 1) return [];
  return [{ below: block, above: before?.block ?? 0, ordinal, reached, model: { text: marker, style, flaws } }];
}

function mayHold(line: Block, { ordinal, reached, model }: Hole): boolean {
  for (let missing = ordinal - 1; missing > reached && ordinal - missing <= MOST_NUMBERS; missing -= 1) {
    if (findDamaged(line, model, missing, Infinity) !== null) return true;
  }
  return false;
}

/** The missing numbers between `reached` and the item, each where it stands last, from the item backwards. */
function search(document: PlanDocument, item: Item, reached: number, from: number): { block: number; marker: Marker }[] {
  const found: { block: number; marker: Marker }[] = [];
  let block = item.block - 1;
  let end = Infinity;
  const top = item.marker.ordinal ?? 0;
  for (let ordinal = top - 1; ordinal > reached && top - ordinal <= MOST_NUMBERS; ordinal -= 1) {
    for (; block >= from && item.block - block <= MOST_BLOCKS; block -= 1, end = Infinity) {
      const marker = findDamaged(document.blocks[block] ?? { text: '' }, item.marker, ordinal, end);
      if (marker === null) continue;
      found.push({ block, marker });
      end = marker.span.start;
      break;
    }
  }
  return found;
}
