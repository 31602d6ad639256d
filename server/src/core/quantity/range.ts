import { matchAt } from '../text/match-at.ts';
import { type Amount, amountAt } from './amount.ts';
import { type UnitOfMeasure, unitOfMeasureAt } from './unit-of-measure.ts';
import type { Bare } from './with-bounds.ts';

/** What joins the two ends of a range. */
export const TO = / ?(?:[-—–~]{1,2}|至|到|或) ?/y;

/** 13—17万元, 5%至8%, 1到2项 after its first number and that number's unit. From A to B (从5所到8所) is a change, no range. */
export function rangeFrom(text: string, first: Amount, unit: UnitOfMeasure | null): Bare | null {
  const joined = matchAt(TO, text, unit?.end ?? first.end);
  if (joined === null) return null;
  const second = amountAt(text, TO.lastIndex);
  const unit2 = second === null ? null : unitOfMeasureAt(text, second.end);
  if (second === null || unit2 === null || second.value <= first.value) return null;
  const worded = /[至到或]/.test(joined[0]);
  const apart = worded && (unit !== null || /[从由]/.test(text.slice(Math.max(0, first.start - 12), first.start)));
  if (apart && unit?.text !== unit2.text) return null;
  if (unit !== null && !comparable(unit, unit2)) return null;
  return {
    start: first.start,
    end: unit2.end,
    value: first.value,
    value2: second.value,
    unit: unit2.text,
    sort: unit2.sort,
    open: unit2.open,
    small: first.chinese,
  };
}

/** 13万元—17万元 has one unit twice; 13—17万元 has it once. */
function comparable(a: UnitOfMeasure, b: UnitOfMeasure): boolean {
  return a.text === b.text || b.text.endsWith(a.text) || a.sort === b.sort;
}
