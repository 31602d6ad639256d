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

/** Tables with a row a line whose cells bars, tabs or runs of blanks part, and that have a column 责任单位 or its like. Linear. */
export function lineTables(document: PlanDocument): LineTable[] {
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

/** Puts an empty cell where a row that blanks part is short of one and names no unit. */
function fillGap(cells: Cell[], { columns, width }: LineTable): void {
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0 || cells.length !== width - 1) return;
  const before = cells[column.at - 1]?.span.end;
  if (before === undefined || cells.some(({ text }) => unitsIn(text)?.names.some(({ name }) => looksLikeUnit(name)))) return;
  const end = cells[column.at]?.span.start ?? before;
  cells.splice(column.at, 0, { text: '', span: { start: before, end } });
}
