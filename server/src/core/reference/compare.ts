import type { Bound } from '../facts/target.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import type { Direction } from './references.ts';

/** How what a draft states stands to what a reference, or the same draft elsewhere, states. */
export type Relation = 'agree' | 'differ' | 'weaker' | 'stronger' | 'incomparable';

/** A value as stated: bound, number as written, unit as written. */
export interface Stated {
  readonly op: Bound;
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
}

/** 左右、约 allow five parts in a hundred either way (drafting standards 3.2). */
const ABOUT = 0.05;

/**
 * Compares two statements of one indicator and year (drafting standards 3.8). The numbers decide: 80% agrees with
 * 80%以上, and ≥85 against ≥90 differs although the sets overlap, because a target is one number. `weaker` and
 * `stronger` are the draft's side, by the indicator's direction; `differ` where the direction cannot tell.
 * Incomparable where the units do not convert.
 */
export function compare(reference: Stated, draft: Stated, direction: Direction): Relation {
  const pair = convert(reference, draft);
  if (pair === null) return 'incomparable';
  const [a, b] = pair;
  if (reference.op === 'range' || draft.op === 'range') return compareRanges(a, b, reference.op, draft.op, direction);
  if (same(a.low, b.low)) return opposed(reference.op, draft.op) ? 'differ' : 'agree';
  const oneIsAbout = (reference.op === '~') !== (draft.op === '~');
  if (oneIsAbout && Math.abs(a.low - b.low) <= ABOUT * Math.abs(a.low)) return 'agree';
  return sided(b.low - a.low, direction);
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Both statements in one unit, or null where the units do not convert. */
function convert(reference: Stated, draft: Stated): readonly [Interval, Interval] | null {
  const a = measureOf(reference.unit);
  const b = measureOf(draft.unit);
  if (a.dimension === b.dimension) return [scaled(reference, a.factor), scaled(draft, b.factor)];
  // 0.95 in a set without a unit is 95%; 95 in it is 95% too, and 12 beside 12/10万 the same: the column's unit was left out.
  if (a.dimension === 'bare' && b.dimension === 'share')
    return [scaled(reference, bareShare(reference, b.factor)), scaled(draft, b.factor)];
  if (b.dimension === 'bare' && a.dimension === 'share')
    return [scaled(reference, a.factor), scaled(draft, bareShare(draft, a.factor))];
  if (a.dimension === 'bare' && reference.unit === null) return [scaled(reference, 1), scaled(draft, 1)];
  return null;
}

function bareShare({ value }: Stated, told: number): number {
  return Math.abs(value) <= 1 && told === 0.01 ? 1 : told;
}

function scaled({ value, value2, op }: Stated, factor: number): Interval {
  const ends = op === 'range' && value2 !== null ? [value, value2] : [value, value];
  return { low: Math.min(...ends) * factor, high: Math.max(...ends) * factor };
}

function compareRanges(a: Interval, b: Interval, aOp: Bound, bOp: Bound, direction: Direction): Relation {
  if (aOp === bOp) {
    if (same(a.low, b.low) && same(a.high, b.high)) return 'agree';
    return sided(same(a.low, b.low) ? b.high - a.high : b.low - a.low, direction);
  }
  const [range, single, singleOp] = aOp === 'range' ? [a, b, bOp] : [b, a, aOp];
  const inside = below(range.low, single.low) && below(single.low, range.high);
  // 1—2项 and 至少1项 ask for different things; 1—2项 and 1项 do not contradict each other.
  if (inside) return singleOp === '=' || singleOp === '~' ? 'agree' : 'differ';
  return sided(b.low - a.low, direction);
}

function sided(difference: number, direction: Direction): Relation {
  if (direction === 'near') return 'differ';
  return difference > 0 === (direction === 'up') ? 'stronger' : 'weaker';
}

function opposed(a: Bound, b: Bound): boolean {
  const side = (op: Bound): number => (op === '>=' || op === '>' ? 1 : op === '<=' || op === '<' ? -1 : 0);
  return side(a) * side(b) < 0;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}

function below(a: number, b: number): boolean {
  return a < b || same(a, b);
}
