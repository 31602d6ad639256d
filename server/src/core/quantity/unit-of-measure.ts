import { MAGNITUDES, measureAt, type MeasureSort } from '../lexicon/measures.ts';

/** A unit of measure as written behind a number. */
export interface UnitOfMeasure {
  readonly end: number;
  /** With its magnitude, without 余 and 多: 万个. */
  readonly text: string;
  readonly sort: MeasureSort;
  /** True where 余, 多 or 来 stands before it. */
  readonly open: boolean;
}

/** The unit behind a number that ends at `at`: 万个, 多亿元, 万余名, %. Null where no unit of measure follows. */
export function unitOfMeasureAt(text: string, at: number): UnitOfMeasure | null {
  let next = text[at] === ' ' ? at + 1 : at;
  let open = false;
  const more = (): void => {
    if (!'余多来'.includes(text[next] ?? '\u0000')) return;
    open = true;
    next += 1;
  };
  more();
  const magnitude = MAGNITUDES.find((it) => text.startsWith(it, next)) ?? '';
  next += magnitude.length;
  more();
  if (text[next] === ' ') next += 1;
  const measure = measureAt(text, next);
  if (measure !== null) return { end: measure.end, text: magnitude + text.slice(next, measure.end), sort: measure.sort, open };
  // 亿次 and 万 alone: 突破3000万.
  if (magnitude !== '') return { end: next, text: magnitude, sort: 'count', open };
  return null;
}
