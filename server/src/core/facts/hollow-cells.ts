import type { Cell } from './tables/cells.ts';
import { GROUP_TITLE, type UnitColumn, unitsIn } from './unit-cells.ts';

/** So many rows must name a unit before one that names none is doubted, and so many where it does name who supports. */
const FILLED = 4;
const FILLED_BESIDE = 2;
/** The same for 责任单位 behind 牵头单位. */
const FILLED_BEHIND = 6;
/** A column is held to be filled in every row where it is in this share of them (备注 and 配合单位 are not). */
const USUAL = 0.75;

/** So many rows tell how wide a table is. */
const SAMPLE = 50;

/** An empty cell, by its row. */
export interface HollowCell {
  readonly row: number;
  readonly cell: Cell;
}

/**
 * The cells that stand empty in a column of units where every other row fills it, one for each column at most; those of
 * 配合单位 are empty as a matter of course. Two empty ones are merged cells, or a form still to be filled in, and so may
 * be one where a column before it has any; a row that leaves more than its units empty is a group's title.
 */
export function findHollow(rows: readonly (readonly Cell[])[], columns: readonly UnitColumn[]): HollowCell[] {
  const main = columns.find(({ role }) => role === 'lead') ?? columns.find(({ role }) => role === 'joint');
  if (main === undefined || hasMergedBefore(main.at, rows)) return [];
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((cells) => cells.length));
  const shares = Array.from({ length: width }, (_, at) => shareFilled(at, rows));
  const full = rows.flatMap((cells, row) => (isOtherwiseFull(cells, shares, columns) ? [row] : []));
  const textAt = (row: number, at: number): string => rows[row]?.[at]?.text ?? '';
  return columns.flatMap(({ at, role }): HollowCell[] => {
    if (role === 'support') return [];
    const empty = full.filter((row) => textAt(row, at) === '');
    const filled = full.filter((row) => (unitsIn(textAt(row, at))?.names.length ?? 0) > 0);
    const [row] = empty;
    const cell = row === undefined ? undefined : rows[row]?.[at];
    if (row === undefined || cell === undefined || empty.length > 1 || filled.length < full.length - 1) return [];
    const beside = columns.some((other) => other.at !== at && textAt(row, other.at) !== '');
    // A row without any unit is told of once.
    if (at !== main.at && !beside) return [];
    const least = at !== main.at ? FILLED_BEHIND : beside ? FILLED_BESIDE : FILLED;
    return filled.length < least ? [] : [{ row, cell }];
  });
}

/** True where a column on the left is filled in some rows and not in others. */
function hasMergedBefore(main: number, rows: readonly (readonly Cell[])[]): boolean {
  const items = rows.filter((cells) => !cells.some(({ text }) => GROUP_TITLE.test(text)));
  return Array.from({ length: main }, (_, at) => shareFilled(at, items)).some((share) => share > 0 && share < 1);
}

function isOtherwiseFull(cells: readonly Cell[], shares: readonly number[], columns: readonly UnitColumn[]): boolean {
  const spans = new Set(cells.map(({ span }) => span.start));
  if (spans.size < cells.length || cells.some(({ text }) => GROUP_TITLE.test(text))) return false;
  const holdsUnits = (at: number): boolean => columns.some((column) => column.at === at);
  return cells.every(({ text }, at) => holdsUnits(at) || text !== '' || (shares[at] ?? 0) < USUAL);
}

function shareFilled(at: number, rows: readonly (readonly Cell[])[]): number {
  return rows.filter((cells) => (cells[at]?.text ?? '') !== '').length / rows.length;
}
