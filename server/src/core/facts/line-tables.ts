import type { PlanDocument } from '../document/document.ts';
import { looksLikeUnit } from '../lexicon/unit-shapes.ts';
import type { Cell } from './tables/cells.ts';
import { type Separator, separatorOf, splitRow } from './tables/split-row.ts';
import { type UnitColumn, unitColumns, unitsIn } from './unit-cells.ts';

/** The rows under one head that has a column of units, in a table of a row a line. */
export interface LineTable {
  readonly separator: Separator;
  readonly columns: readonly UnitColumn[];
  readonly width: number;
  readonly rows: (readonly Cell[])[];
  /** True right behind the title of a group of rows. */
  split: boolean;
}

/** The line under the head of a Markdown table. */
const RULE = /^[\s|:-]+$/;
/** What the head of a column of units ends in: a line without it is no such head. */
const HEAD = /单\s*位|部\s*门|处\s*室|科\s*室|股\s*室|机\s*构|主\s*体|地\s*区|县\s*区/;
/** The title of a group of rows, merged across the table and so without a separator: （二）就业服务. */
const GROUP = /^[^。；：，]{2,20}$/;

/** What two tables have in common that are parts of one: how their cells are parted, and where their units stand. */
function kindOf({ separator, width, columns }: LineTable): string {
  return `${separator}${width} ${columns.map(({ at, role }) => `${at}${role}`).join(' ')}`;
}

/** The tables with the rows of all parts that a draft cuts one into, a part for each of its sections. */
export function joinedTables(document: PlanDocument): LineTable[] {
  const joined = new Map<string, LineTable>();
  for (const table of lineTables(document)) {
    const known = joined.get(kindOf(table));
    if (known === undefined) joined.set(kindOf(table), table);
    else known.rows.push(...table.rows);
  }
  return [...joined.values()];
}

/** Tables with a row a line whose cells bars, tabs or runs of blanks part, and that have a column 责任单位 or its like. Linear. */
function lineTables(document: PlanDocument): LineTable[] {
  const tables: LineTable[] = [];
  let open: LineTable | null = null;
  for (const [block, { text }] of document.blocks.entries()) {
    if (text.trim() === '') continue;
    const separator: Separator | null = open !== null && text.includes(open.separator) ? open.separator : separatorOf(text);
    if (separator === null && open !== null && !open.split && GROUP.test(text)) {
      open.split = true;
      continue;
    }
    if (open !== null && separator !== open.separator) open = null;
    if (separator === null || (open === null && !HEAD.test(text))) continue;
    const cells = splitRow(document, block, separator);
    const columns = unitColumns(cells);
    if (columns.length > 0 && cells.length > 1) {
      open = isHead(cells, separator) ? { separator, columns, width: cells.length, rows: [], split: false } : null;
      if (open !== null) tables.push(open);
    } else if (open !== null) {
      if (separator === '  ') fillGap(cells, open);
      // Cells that blanks part are told by their number alone.
      const fits = separator !== '  ' || cells.length === open.width;
      if (fits && !RULE.test(text)) open.rows.push(cells);
      open.split = false;
    }
  }
  return tables;
}

/** 责任单位 | alone is a cell a line, which is read elsewhere; blanks stand between two words by chance too. */
function isHead(cells: readonly Cell[], separator: Separator): boolean {
  return cells.filter(({ text }) => text !== '').length > (separator === '  ' ? 2 : 1);
}

/**
 * Puts empty cells where a row that blanks part is short of its units: of all of them where it names none, of the lead
 * where one 责任单位 is left. 配合单位 may be missing as a matter of course.
 */
function fillGap(cells: Cell[], { columns, width }: LineTable): void {
  const [first, second] = columns;
  if (first === undefined || columns.length > 2 || (second !== undefined && second.at !== first.at + 1)) return;
  const named = cells.filter(({ text }) => unitsIn(text)?.names.some(({ name }) => looksLikeUnit(name)) === true).length;
  const missing = columns.length - named;
  if (missing < 1 || cells.length !== width - missing || (named > 0 && second?.role !== 'joint')) return;
  const before = cells[first.at - 1]?.span.end;
  if (before === undefined) return;
  const end = cells[first.at]?.span.start ?? before;
  const empty = Array.from({ length: missing }, (_, at): Cell => ({ text: '', span: { start: before + at, end } }));
  cells.splice(first.at, 0, ...empty);
}
