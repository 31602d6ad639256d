import type { Marker, MarkerStyle } from '../numbering/marker.ts';
import { LEVELS, rankOf } from '../numbering/style.ts';
import { CLOSED, type Sequence } from './accept-marker.ts';

/** A list inside a 专栏 or below the title of a table, which counts for itself while the text's own list waits for it to end. */
export interface Box<Item> {
  readonly number: number;
  /** The items of the text that are open around it, outermost first. */
  readonly stack: readonly Item[];
  /** What the text had counted to. */
  readonly last: ReadonlyMap<MarkerStyle, Sequence>;
  /** What the box has counted to. */
  readonly own: Map<MarkerStyle, number>;
}

/**
 * True for a 1. below a box's title that would break the list that is open: a lower list has its place in the text
 * anyway. Right below the title (`nextLine`) a 2. opens it too, which lost its 1., where the text does not come to it.
 */
export function opensBox({ style, ordinal }: Marker, stack: readonly Open[], nextLine: boolean): boolean {
  const rank = rankOf(style);
  const open = stack.at(-1);
  if (open === undefined || rank > open.rank || !LEVELS.has(style) || !stack.some((it) => it.rank < rank)) return false;
  const reached = stack.find((it) => it.marker.style === style)?.marker.ordinal ?? 0;
  return ordinal === 1 || (nextLine && ordinal === 2 && reached !== 1);
}

/** What is open around a box. */
interface Open {
  readonly rank: number;
  readonly marker: Marker;
}

/** True for an item that is the text's again: of a higher level than the box's, or the text's next number and not the box's. */
export function leavesBox({ style, ordinal }: Marker, { own, last }: Box<unknown>): boolean {
  if (rankOf(style) < Math.min(...[...own.keys()].map(rankOf))) return true;
  const reached = own.get(style);
  if (!LEVELS.has(style) || ordinal === null || ordinal === 1 || ordinal === (reached ?? 0) + 1) return false;
  const text = last.get(style);
  if (text === undefined || (reached !== undefined && text.parent === CLOSED)) return false;
  if (ordinal === text.ordinal + 1) return true;
  return reached !== undefined && ordinal < reached && ordinal > text.ordinal && ordinal <= text.ordinal + NEAR;
}

/** The text may have lost a number or two where the box ends. */
const NEAR = 3;

/** Notes what the box has counted to; the lists below the item begin anew. */
export function countInBox({ style, ordinal }: Marker, { own }: Box<unknown>): void {
  for (const lower of own.keys()) if (rankOf(lower) > rankOf(style)) own.delete(lower);
  own.set(style, ordinal ?? (own.get(style) ?? 0) + 1);
}
