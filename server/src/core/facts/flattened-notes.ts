import type { Block, PlanDocument } from '../document/document.ts';
import { columnRole } from '../lexicon/note-labels.ts';
import { looksLikeUnit } from '../lexicon/unit-shapes.ts';
import { rememberEach } from '../text/remember.ts';
import { type Cell, cellAt } from './tables/cells.ts';
import { GROUP_TITLE, type UnitColumn, unitColumns, unitsIn } from './unit-cells.ts';

/** A table of one cell a line, made into rows again. */
export interface FlattenedRows {
  readonly columns: readonly UnitColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Line extends Cell {
  readonly block: number;
}

/** Columns a table of tasks may have, and cells of one row that may be lost. */
const MOST_COLUMNS = 8;
const LONGEST_HEAD = 12;
/** What else heads a column of a table of tasks: 重点任务, 完成时限, 备注. */
const HEAD =
  /^(?:序号|编号)$|^[\u4e00-\u9fff（）()]{0,6}(?:领导|任务|内容|事项|措施|项目|举措|目标|时限|时间|节点|备注|指标|名称|类别|领域|分类|要求|进度|成果)$/;
const ORDINAL_HEAD = /^(?:序号|编号)$/;

/**
 * The rows of tables of tasks that a web page leaves with a cell a line: the heads, one of them 责任单位 or its like, then
 * row after row as many cells. A column 序号 tells where a row begins; without one the rows end with the first whose
 * cells of units hold anything else. Linear.
 */
export function flattenedRows(document: PlanDocument): FlattenedRows[] {
  const found: FlattenedRows[] = [];
  let read = 0;
  for (let index = 0; index < document.blocks.length; index += 1) {
    const block = document.blocks[index];
    if (block === undefined || index < read || !isUnitHead(block)) continue;
    const head = headAround(document, index, read);
    const first = head.at(-1)?.block ?? index;
    read = first + 1;
    const columns = unitColumns(head);
    if (head.length <= columns.length) continue;
    const numbered = ORDINAL_HEAD.test(head[0]?.text ?? '');
    const { rows, last } = (numbered ? numberedRows : plainRows)(document, first + 1, head.length, columns);
    if (rows.length === 0) continue;
    found.push({ rows, columns });
    read = last + 1;
  }
  return found;
}

/** The head of a column of units in a table with a cell a line. */
export const isUnitHead = rememberEach((block: Block): boolean => {
  const text = block.text.length > 40 ? '' : inCell(block.text).trim();
  return text !== '' && text.length <= LONGEST_HEAD && columnRole(text) !== null;
});

/** 县教育局 | of a page that ends each cell so. */
function inCell(text: string): string {
  const cell = text.trimEnd();
  return cell.endsWith('|') ? cell.slice(0, -1) : cell;
}

/** The heads on both sides of one; none before block `from`. */
function headAround(document: PlanDocument, index: number, from: number): Line[] {
  const head: Line[] = [];
  for (let at = index; at >= from && head.length < MOST_COLUMNS; at -= 1) {
    const line = lineAt(document, at);
    if (line.text === '') continue;
    if (!isHead(line.text)) break;
    head.unshift(line);
    if (ORDINAL_HEAD.test(line.text)) break;
  }
  for (let at = index + 1; at < document.blocks.length && head.length < MOST_COLUMNS; at += 1) {
    const line = lineAt(document, at);
    if (line.text === '') continue;
    if (!isHead(line.text)) break;
    head.push(line);
  }
  return head;
}

function isHead(text: string): boolean {
  const words = text.replace(/[\s\u3000]/g, '');
  return words.length <= LONGEST_HEAD && (HEAD.test(words) || columnRole(words) !== null);
}

interface Rows {
  readonly rows: readonly (readonly Cell[])[];
  /** The block of the last cell. */
  readonly last: number;
}

function plainRows(document: PlanDocument, from: number, width: number, columns: readonly UnitColumn[]): Rows {
  const rows: Line[][] = [];
  let row: Line[] = [];
  for (let at = from; at < document.blocks.length; at += 1) {
    const line = lineAt(document, at);
    if (line.text === '') continue;
    row.push(line);
    if (row.length < width) continue;
    if (!holdsUnits(row, columns)) break;
    rows.push(row);
    row = [];
  }
  return { rows, last: rows.at(-1)?.at(-1)?.block ?? from };
}

const NUMBER = /^(\d{1,3})[.．、]?$/;

/**
 * Rows that begin with a number, each greater than the last: a part of a larger table begins at 68 and leaves some out.
 * A row with more or fewer cells than heads is passed over.
 */
function numberedRows(document: PlanDocument, from: number, width: number, columns: readonly UnitColumn[]): Rows {
  const rows: Line[][] = [];
  let row: Line[] = [];
  let ordinal = 0;
  const close = (): void => {
    const cells = row.slice(0, width);
    if (cells.length === width && holdsUnits(cells, columns)) rows.push(cells);
  };
  for (let at = from; at < document.blocks.length && row.length <= width + 1; at += 1) {
    const line = lineAt(document, at);
    if (line.text === '' || ((row.length === 0 || row.length >= width) && GROUP_TITLE.test(line.text))) continue;
    const number = Number(NUMBER.exec(line.text)?.[1] ?? 0);
    // A number in the middle of a row is a cell, unless it is the one that comes next.
    if (number === ordinal + 1 || (number > ordinal && (row.length === 0 || row.length >= width))) {
      close();
      row = [line];
      ordinal = number;
    } else if (ordinal === 0 && row.length > 0) break;
    else row.push(line);
  }
  // The last row has no next number to end it: what follows the table stands right behind.
  close();
  return { rows, last: rows.at(-1)?.at(-1)?.block ?? from };
}

/** True where every column of units holds units and nothing else. */
function holdsUnits(row: readonly Cell[], columns: readonly UnitColumn[]): boolean {
  return columns.every(({ at }) => {
    const names = unitsIn(row[at]?.text ?? '')?.names ?? [];
    return names.length > 0 && names.every(({ name }) => looksLikeUnit(name) && columnRole(name) === null);
  });
}

function lineAt(document: PlanDocument, block: number): Line {
  const start = document.starts[block] ?? 0;
  return { ...cellAt(document.text, start, start + inCell(document.blocks[block]?.text ?? '').length), block };
}
