import type { Cell } from './tables/cells.ts';
import { type UnitColumn, unitsIn } from './unit-cells.ts';

/** So many rows must name a unit before one that names none is doubted, and so many where it does name who supports. */
const FILLED = 4;
const FILLED_BESIDE = 2;
/** A column is held to be filled in every row where it is in this share of them (备注 and 配合单位 are not). */
const USUAL = 0.75;

/** 一、学位 or （二）校舍 in a row of its own. */
const GROUP = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** An empty cell, by its row. */
export interface HollowCell {
  readonly row: number;
  readonly cell: Cell;
}

/**
 * The cell of the leading column of units that stands empty where every other row fills it, null where there is none.
 * Two empty ones are merged cells, or a form still to be filled in, and so may be one where a column before it has any; a
 * row that leaves more than this cell empty is a group's title.
 */
export function findHollow(rows: readonly (readonly Cell[])[], columns: readonly UnitColumn[]): HollowCell | null {
  const main = columns.find(({ role }) => role === 'lead') ?? columns.find(({ role }) => role === 'joint');
  if (main === undefined || hasMergedBefore(main.at, rows)) return null;
  const full = rows.map((_, row) => row).filter((row) => isOtherwiseFull(row, rows, main.at));
  const empty = full.filter((row) => rows[row]?.[main.at]?.text === '');
  const filled = full.filter((row) => (unitsIn(rows[row]?.[main.at]?.text ?? '')?.names.length ?? 0) > 0);
  const [row] = empty;
  const cell = row === undefined ? undefined : rows[row]?.[main.at];
  if (row === undefined || cell === undefined || empty.length > 1 || filled.length < full.length - 1) return null;
  const beside = columns.some(({ at }) => at !== main.at && (rows[row]?.[at]?.text ?? '') !== '');
  return filled.length < (beside ? FILLED_BESIDE : FILLED) ? null : { row, cell };
}

/** True where a column on the left is filled in some rows and not in others. */
function hasMergedBefore(main: number, rows: readonly (readonly Cell[])[]): boolean {
  const items = rows.filter((cells) => !cells.some(({ text }) => GROUP.test(text)));
  return Array.from({ length: main }, (_, at) => shareFilled(at, items)).some((share) => share > 0 && share < 1);
}

function isOtherwiseFull(row: number, rows: readonly (readonly Cell[])[], main: number): boolean {
  const cells = rows[row] ?? [];
  const spans = new Set(cells.map(({ span }) => span.start));
  if (spans.size < cells.length || cells.some(({ text }) => GROUP.test(text))) return false;
  return cells.every(({ text }, at) => at === main || text !== '' || shareFilled(at, rows) < USUAL);
}

function shareFilled(at: number, rows: readonly (readonly Cell[])[]): number {
  return rows.filter((cells) => (cells[at]?.text ?? '') !== '').length / rows.length;
}
