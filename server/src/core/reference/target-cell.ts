import type { Bound } from '../facts/target.ts';
import { toHalfWidth } from '../text/characters.ts';

/** What a cell of a set says of one year: `95` `≥95` `≤38` `5—8` `>90` `约30` `95%以上`. */
export interface CellValue {
  readonly op: Bound;
  readonly value: number;
  readonly value2: number | null;
  /** A unit written in the cell, such as % in 95%; null where the cell holds the number alone. */
  readonly unit: string | null;
}

/** Bounds before the number, by drafting-standards 3.2. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['>=', '>='],
  ['≥', '>='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['至少', '>='],
  ['<=', '<='],
  ['≤', '<='],
  ['不高于', '<='],
  ['不超过', '<='],
  ['不大于', '<='],
  ['>', '>'],
  ['超过', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['<', '<'],
  ['低于', '<'],
  ['小于', '<'],
  ['约', '~'],
  ['~', '~'],
  ['≈', '~'],
  ['=', '='],
];

/** Bounds after the number; 以上 and 以下 hold the number itself (民法典 1259). */
const AFTER: readonly (readonly [string, Bound])[] = [
  ['及以上', '>='],
  ['以上', '>='],
  ['及以下', '<='],
  ['以下', '<='],
  ['以内', '<='],
  ['左右', '~'],
  ['上下', '~'],
];

/** Reads a year cell; null where it holds no number. A cell that says nothing (empty, — or /) is for the caller to leave out. */
export function readCellValue(cell: string): CellValue | null {
  // 〔6〕 and [6] mark a total over the period, * a note below the table: both are the number alone here.
  let rest = toHalfWidth(cell).replace(/[\s〔〕[\]*]/g, '');
  rest = rest.replace(/^(?:控制在|稳定在|保持在|达到|提高到|下降到|降到)/, '');
  const before = BEFORE.find(([word]) => rest.startsWith(word));
  if (before) rest = rest.slice(before[0].length);
  const after = AFTER.find(([word]) => rest.endsWith(word));
  if (after) rest = rest.slice(0, -after[0].length);
  const range = /^(-?[\d,]+(?:\.\d+)?)([^\d.,—–~至-]{0,6})(?:—|–|~|至|-)(-?[\d,]+(?:\.\d+)?)([^\d]{0,8})$/.exec(rest);
  if (range && !before && !after) {
    const [, low = '', unit = '', high = '', unit2 = ''] = range;
    return { op: 'range', value: number(low), value2: number(high), unit: unit2 || unit || null };
  }
  const single = /^(-?[\d,]+(?:\.\d+)?)([^\d—–~-]{0,8})$/.exec(rest);
  if (!single) return null;
  const [, digits = '', unit = ''] = single;
  return { op: before?.[1] ?? after?.[1] ?? '=', value: number(digits), value2: null, unit: unit || null };
}

/** True for a cell that says nothing: empty, a dash, a slash. */
export function isBlankCell(cell: string): boolean {
  return /^[\s—–\-/／…]*$/.test(cell);
}

function number(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
