import type { PlanDocument } from '../../document/document.ts';
import { SCOPES } from '../../lexicon/phrase-words.ts';
import type { Plan } from '../plan.ts';
import type { Table, Target } from '../target.ts';
import type { Cell, Grid } from './cells.ts';
import { wrongTotals } from './column-totals.ts';
import { type Column, columnsOf } from './columns.ts';
import { overlaps } from '../../text/span.ts';
import { findLineGrids } from './find-grids.ts';
import { findHtmlGrids } from './find-html.ts';
import { findFlattened } from './flattened.ts';
import { readRowName, withGroup } from './row-name.ts';
import { findSpaced } from './spaced.ts';
import { isDash, readValueCell } from './value-cell.ts';

/** A value cell as a target, its block and heading still to be told. */
type CellTarget = Omit<Target, 'block' | 'heading'>;

/** The tables of a draft, the values of its indicator tables in the order of the text, and the blocks those take. */
export interface TableFacts {
  readonly tables: Table[];
  readonly cells: readonly CellTarget[];
  readonly blocks: ReadonlySet<number>;
}

/** Reads the tables: Markdown, HTML, tab or blank separated, and the flattened kinds. */
export function readTables(document: PlanDocument, plan: Plan): TableFacts {
  const tables: Table[] = [];
  const cells: CellTarget[] = [];
  const blocks = new Set<number>();
  const take = (grid: Grid): void => {
    for (let block = grid.firstBlock; block <= grid.lastBlock; block += 1) blocks.add(block);
  };
  for (const grid of [...findHtmlGrids(document), ...findLineGrids(document)]) {
    if (blocks.has(grid.firstBlock)) continue;
    // 完成时限 holds years that head no column.
    const tasks = grid.rows[0]?.some(({ text }) => /^(?:完成)?时限$|单位$|部门$/.test(text)) === true;
    const headRow = grid.rows.slice(0, tasks ? 1 : 3).findIndex(
      (row) =>
        columnsOf(
          row.map(({ text }) => text),
          plan,
        ) !== null,
    );
    const head = grid.rows[headRow]?.map(({ text }) => text) ?? grid.rows[0]?.map(({ text }) => text) ?? [];
    const columns = headRow < 0 ? null : columnsOf(head, plan);
    const body = grid.rows.slice(headRow < 0 ? 1 : headRow + 1);
    const found =
      columns === null
        ? []
        : rowsWithGroups(body, columns).flatMap(({ row, group }, index) =>
            rowTargets(row, columns, tables.length, group, unitAbove(body, columns, index)),
          );
    if (found.length > 0) {
      cells.push(...found);
      take(grid);
    } else if (headRow < 0 && !looksLikeTable(grid)) continue;
    tables.push({ span: grid.span, columns: head, rows: body.length, wrongTotals: wrongTotals(head, body) });
  }
  const pieces = [...findFlattened(document, plan, blocks), ...findSpaced(document, plan, blocks)];
  for (const { head, grid, groups } of pieces) {
    if (blocks.has(grid.firstBlock)) continue;
    const names = head.map(({ text }) => text);
    const columns = columnsOf(names, plan);
    if (columns === null) continue;
    cells.push(
      ...grid.rows.flatMap((row, index) =>
        rowTargets(row, columns, tables.length, groups[index] ?? null, unitAbove(grid.rows, columns, index)),
      ),
    );
    tables.push({ span: grid.span, columns: names, rows: grid.rows.length, wrongTotals: wrongTotals(names, grid.rows) });
    take(grid);
  }
  cells.sort((a, b) => a.span.start - b.span.start);
  return { ...withoutPieces(tables, cells), blocks };
}

/** Rows that were taken for a table of text, and then found to be a piece of one with values, are no table of their own. */
function withoutPieces(tables: readonly Table[], cells: readonly CellTarget[]): Pick<TableFacts, 'tables' | 'cells'> {
  const valued = new Set(cells.map(({ table }) => table));
  const kept = tables.filter(
    (table, index) =>
      valued.has(index) || !tables.some((other, at) => at !== index && valued.has(at) && overlaps(other.span, table.span)),
  );
  if (kept.length === tables.length) return { tables: kept, cells };
  const places = tables.map((table) => kept.indexOf(table));
  return { tables: kept, cells: cells.map((cell) => ({ ...cell, table: places[cell.table ?? -1] ?? null })) };
}

/** Rows of one width: a table of text. */
function looksLikeTable({ rows }: Grid): boolean {
  const width = rows[0]?.length ?? 0;
  return width >= 2 && rows.length >= 2 && rows.every((row) => row.length === width);
}

/** Each row with its group's heading: the group column, which merged cells leave empty below, or a row with its name alone. */
function rowsWithGroups(
  body: readonly (readonly Cell[])[],
  columns: readonly Column[],
): { row: readonly Cell[]; group: string | null }[] {
  const at = columns.findIndex(({ role }) => role === 'group');
  let group: string | null = null;
  return body.map((row) => {
    const filled = row.filter(({ text }) => text !== '');
    const told = at >= 0 ? row[at]?.text : filled.length === 1 ? filled[0]?.text : '';
    if (told !== undefined && told !== '') group = told;
    return { row, group };
  });
}

/** A row that lacks its first cells (an empty 序号) is set back into its columns: a name is no number. */
function aligned(row: readonly Cell[], columns: readonly Column[]): readonly Cell[] {
  const missing = columns.length - row.length;
  const name = row[columns.findIndex(({ role }) => role === 'name')];
  const first = row[0];
  if (missing <= 0 || first === undefined || name === undefined || !(readValueCell(name.text) !== null || isDash(name.text)))
    return row;
  const blank = { text: '', span: { start: first.span.start, end: first.span.start } };
  return [...Array.from({ length: missing }, () => blank), ...row];
}

/** 〔18〕, [18]: so much in all the years together. */
const BRACKETED = /^\s*[〔[【［]/;
/** 单位GDP能耗降低 (%): how far it comes down, as 单位GDP能耗降低14% says it in prose. */
const LESS = /(?:累计)?(?:降低|下降|减少)(?:率|幅度|比例)?$/;

/** 其中：高速公路 is in the unit of the row it is a part of. Null for every other row. */
function unitAbove(rows: readonly (readonly Cell[])[], columns: readonly Column[], index: number): string | null {
  const name = columns.findIndex(({ role }) => role === 'name');
  const textAt = (at: number): string => (rows[at] === undefined ? '' : (aligned(rows[at], columns)[name]?.text ?? ''));
  if (!textAt(index).startsWith('其中')) return null;
  for (let at = index - 1; at >= 0 && at > index - MOST_PARTS; at -= 1)
    if (!textAt(at).startsWith('其中')) return readRowName(textAt(at)).unit;
  return null;
}

/** A row is parted into so many at most. */
const MOST_PARTS = 6;

function rowTargets(
  cells: readonly Cell[],
  columns: readonly Column[],
  table: number,
  group: string | null,
  above: string | null,
): CellTarget[] {
  const row = aligned(cells, columns);
  const at = (role: Column['role']): Cell | undefined => row[columns.findIndex((column) => column.role === role)];
  const nameCell = at('name');
  if (nameCell === undefined || nameCell.text === '') return [];
  const named = readRowName(nameCell.text);
  const told = at('unit')?.text.replace(/\s+/g, '') ?? null;
  const attribute = at('attribute')?.text.replace(/\s+/g, '') ?? null;
  const scope = SCOPES.find((word) => named.text.startsWith(word)) ?? null;
  const indicator = withGroup(scope === null ? named.text : named.text.slice(scope.length), group);
  const less = LESS.exec(indicator);
  const targets: CellTarget[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = row[index];
    if (column.role !== 'value' || cell === undefined) continue;
    const value = readValueCell(cell.text);
    if (value === null) continue;
    const added = column.kind !== 'baseline' && BRACKETED.test(cell.text);
    const unit = value.unit ?? column.unit ?? named.unit ?? (told === null || told === '' || told === '—' ? above : told);
    const gone = less !== null && less.index > 1 && unit === '%' && column.kind !== 'baseline';
    const year = column.mixed === true && !added ? null : column.year;
    targets.push({
      span: cell.span,
      text: cell.text,
      indicator: gone ? indicator.slice(0, less.index) : indicator,
      indicatorSpan: nameCell.span,
      scope,
      year,
      yearSource: year === null ? null : 'table',
      op: value.op,
      value: value.value,
      value2: value.value2,
      unit: column.kind === 'rate' && value.unit === null && !added ? '%' : unit,
      kind: gone ? 'rate' : added ? 'increment' : column.kind,
      attribute: attribute === '' ? null : attribute,
      table,
    });
  }
  return targets;
}
