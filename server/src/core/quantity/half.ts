import { type UnitOfMeasure, unitOfMeasureAt } from './unit-of-measure.ts';
import type { Bare } from './with-bounds.ts';

/** A half that is counted. Bound to a measure or to 一, since 半 is also a part of names (半岛, 半导体, 上半年, 多半). */

const HALF_OF_ALL = /^一半(?![径岛导球年天月日载])/;
/** Behind these 半 is the tail or the middle of a word. */
const NO_HALF = /[上下前后每大多过一]/;
/** 一年半 is a year and a half, 一年半载 a way of speaking, 一天半小时 two lengths of time. */
const HALF_MORE = /^半(?![载个小年月天日程径岛导])/;
const MEASURED_HALF = /^半(?=小时|月|学期|工作日)/;

/** 一半, 半小时, 半个月, 半成. What 一半 states needs a bound beside it, as with other small numerals. */
export function halfAt(text: string, at: number): Bare | null {
  const half = { start: at, value: 0.5, value2: null, open: false, small: true };
  if (HALF_OF_ALL.test(text.slice(at, at + 3))) return { ...half, end: at + 2, unit: null, sort: 'share' };
  if (text[at] !== '半' || NO_HALF.test(text[at - 1] ?? '')) return null;
  if (/^半成(?![一-龥])/.test(text.slice(at, at + 3))) return { ...half, value: 5, end: at + 2, unit: '%', sort: 'share' };
  const unit = unitOfMeasureAt(text, at + 1);
  return unit?.sort === 'time' ? { ...half, end: unit.end, unit: unit.text, sort: 'time' } : null;
}

/** The unit with the half around it: 两个半小时, 一年半, 三倍半. Null where no half stands there. */
export function withHalf(text: string, unit: UnitOfMeasure | null): UnitOfMeasure | null {
  if (unit === null) return null;
  const behind = text.slice(unit.end, unit.end + 4);
  if (unit.text === '个' && MEASURED_HALF.test(behind)) {
    const measure = unitOfMeasureAt(text, unit.end + 1);
    return measure === null ? null : { ...measure, text: `个${measure.text}` };
  }
  const halves = unit.sort === 'time' || unit.sort === 'times' || unit.sort === 'age';
  return halves && HALF_MORE.test(behind) ? { ...unit, end: unit.end + 1 } : null;
}
