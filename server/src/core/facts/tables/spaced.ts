import type { Block, PlanDocument } from '../../document/document.ts';
import { rememberEach } from '../../text/remember.ts';
import type { Plan } from '../plan.ts';
import { type Cell, cellAt } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Flattened } from './flattened.ts';
import { isDash, readValueCell } from './value-cell.ts';
import { matches } from '../../text/matches.ts';

/** A row is no longer than this. */
const LONGEST_ROW = 100;
const LONGEST_HEAD = 12;
/** So many lines that are no row may stand between two rows: a group's title, the end of a name. */
const MOST_BETWEEN = 2;
const WORD = /[^\s\u3000\u00a0]+/g;
const YEAR = /^(?:19|20)\d{2}年?/;
const ATTRIBUTE = /^(?:约束性?|预期性?|指导性)$/;

/** True for a line such as 指标 2020年 2025年 属性: the head of a table whose columns stand apart by one blank. */
export const isSpacedHead = rememberEach(({ text }: Block): boolean => {
  if (text.length > 80 || !/指标|类别|序号|名称/.test(text)) return false;
  const words = text.trim().split(/[\s\u3000\u00a0]+/);
  if (words.length < 3 || words.length > 8 || words.some((word) => word.length > LONGEST_HEAD || /[。，；：]/.test(word)))
    return false;
  const years = words.filter((word) => YEAR.test(word)).length;
  return years > 1 || (years === 1 && /属性|性质|类型/.test(words.at(-1) ?? ''));
});

/** Finds the tables of a row a line whose columns stand apart by one blank, as text copied from a PDF has them. */
export function findSpaced(document: PlanDocument, plan: Plan, taken: ReadonlySet<number>): Flattened[] {
  const found: Flattened[] = [];
  let read = -1;
  for (const [index, block] of document.blocks.entries()) {
    if (index <= read || taken.has(index) || !isSpacedHead(block)) continue;
    const table = readAt(document, index, plan);
    if (table === null) continue;
    found.push(table);
    read = table.grid.lastBlock;
  }
  return found;
}

function readAt(document: PlanDocument, index: number, plan: Plan): Flattened | null {
  const head = wordsIn(document, index);
  const columns = columnsOf(
    head.map(({ text }) => text),
    plan,
  );
  if (columns === null) return null;
  const rows: Cell[][] = [];
  const groups: (string | null)[] = [];
  let group: string | null = null;
  let last = index;
  for (let at = index + 1; at < document.blocks.length && at - last <= MOST_BETWEEN + 1; at += 1) {
    const block = document.blocks[at] as Block;
    if (block.text.length > LONGEST_ROW || /[。；;]\s*$/.test(block.text) || isSpacedHead(block)) break;
    const words = wordsIn(document, at);
    const row = rowOf(words, columns);
    if (row === null) {
      const [only] = words;
      if (words.length === 1 && only !== undefined && only.text.length <= LONGEST_HEAD) group = only.text;
      continue;
    }
    group = row.group ?? group;
    rows.push(row.cells);
    groups.push(group);
    last = at;
  }
  if (rows.length < 2) return null;
  const start = head[0]?.span.start ?? 0;
  const end = rows.at(-1)?.reduce((furthest, { span }) => Math.max(furthest, span.end), start) ?? start;
  return { head, groups, grid: { rows, span: { start, end }, firstBlock: index, lastBlock: last } };
}

/** The words of a line in the columns: the attribute and the values from its end, the name before them. Null where they do not fit. */
function rowOf(words: readonly Cell[], columns: readonly Column[]): { cells: Cell[]; group: string | null } | null {
  const left = [...words];
  const attribute = columns.some(({ role }) => role === 'attribute') ? left.pop() : undefined;
  if (attribute !== undefined && !ATTRIBUTE.test(attribute.text)) return null;
  const count = columns.filter(({ role }) => role === 'value').length;
  const values = left.splice(Math.max(0, left.length - count));
  const unit = columns.some(({ role }) => role === 'unit') ? left.pop() : undefined;
  if (left.length > 1 && /^\d{1,2}$/.test(left[0]?.text ?? '')) left.shift();
  const grouped = left.length > 1 && columns.some(({ role }) => role === 'group') ? left.shift() : undefined;
  const [first] = left;
  const end = left.at(-1)?.span.end;
  if (values.length < count || first === undefined || end === undefined || !values.some(({ text }) => isValue(text))) return null;
  // Without an attribute at the end, only values all told close a row.
  if (attribute === undefined && !values.every(({ text }) => isValue(text))) return null;
  if (left.some(({ text }) => isValue(text)) || !/[\u4e00-\u9fff]{2}/.test(first.text)) return null;
  const name = { text: left.map(({ text }) => text).join(''), span: { start: first.span.start, end } };
  const blank = { text: '', span: { start: first.span.start, end: first.span.start } };
  let value = 0;
  const cells = columns.map(({ role }) => {
    if (role === 'value') return values[value++] ?? blank;
    return (role === 'name' ? name : role === 'unit' ? unit : role === 'attribute' ? attribute : undefined) ?? blank;
  });
  return { cells, group: grouped?.text ?? null };
}

function isValue(text: string): boolean {
  return readValueCell(text) !== null || isDash(text);
}

function wordsIn(document: PlanDocument, index: number): Cell[] {
  const start = document.starts[index] ?? 0;
  const text = document.blocks[index]?.text ?? '';
  return matches(WORD, text.slice(0, LONGEST_ROW)).map((match) =>
    cellAt(document.text, start + match.index, start + match.index + match[0].length),
  );
}
