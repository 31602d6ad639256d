import { amountAt } from './amount.ts';
import { halfAt, withHalf } from './half.ts';
import { doubling, percentWords, ratioOf, slashFraction, tenthsOf, wordedFraction } from './proportions.ts';
import { rangeFrom } from './range.ts';
import { unitOfMeasureAt } from './unit-of-measure.ts';
import type { Bare } from './with-bounds.ts';

/**
 * The number that starts at `at` in a half-width text, with its unit or its other end, the longer readings first.
 * Both the prose of a draft and the cells of its tables are read by it.
 */
export function bareAt(text: string, at: number): Bare | null {
  const worded = percentWords(text, at) ?? doubling(text, at) ?? halfAt(text, at);
  if (worded !== null) return worded;
  const first = amountAt(text, at);
  if (first === null) return null;
  const proportion = ratioOf(text, first) ?? slashFraction(text, first) ?? wordedFraction(text, first) ?? tenthsOf(text, first);
  if (proportion !== null) return proportion;
  if (first.chinese && text.startsWith('分之', first.end)) return null; // 三分之几
  const unit = unitOfMeasureAt(text, first.end);
  const range = rangeFrom(text, first, unit);
  if (range !== null) return range;
  const more = withHalf(text, unit);
  const measure = more ?? unit;
  return {
    start: at,
    end: measure?.end ?? first.end,
    value: more === null ? first.value : first.value + 0.5,
    value2: null,
    unit: measure?.text ?? null,
    sort: measure?.sort ?? 'none',
    open: first.open || measure?.open === true,
    small: first.chinese && first.value < 100,
  };
}

/** What a minus follows: a bound, a verb of movement, the name of a rate, a mark. Elsewhere a dash joins (5%-8%, 2020年-90%). */
const BEFORE_MINUS = /[为到至达于由从在约是长降升速率幅比、,:;(] ?$/;

/**
 * The number with the sign before it: 增速为-2.5%, 下降到负3%, and a line that is -2.5% alone; a dash that opens a longer
 * line is a bullet, 减负30% a reduced burden. Nothing left of `floor` is read.
 */
export function withSign(text: string, bare: Bare, floor: number): Bare {
  const at = bare.start - 1;
  if (at < floor || !/[-−负]/.test(text[at] ?? '')) return bare;
  const opens = at === 0 && (text[0] === '负' || bare.end === text.length);
  if (!opens && !BEFORE_MINUS.test(text.slice(Math.max(floor, at - 2), at))) return bare;
  return { ...bare, start: at, value: -bare.value };
}
