import type { Block, PlanDocument } from '../../document/document.ts';
import { measureSort } from '../../lexicon/measures.ts';
import type { Plan } from '../plan.ts';
import { type Cell, cellAt, type Grid } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import { isDash, readValueCell } from './value-cell.ts';
import { rememberEach } from '../../text/remember.ts';

const YEAR_LINE = /^[\s\u00a0\u3000]*(?:19|20)\d{2} ?年?[^。，；月]{0,8}$/;
const ATTRIBUTE = /^[\s\u00a0\u3000]*(?:约束性|预期性|约束|预期|指导性)[\s\u00a0\u3000]*$/;
const LONGEST = 40;
/** More names than this without a value are no group of a table. */
const MOST_NAMES = 60;

/** A table of one cell a line, made into rows again: `head` then rows of group, name, unit, values, attribute. */
export interface Flattened {
  readonly head: readonly Cell[];
  readonly grid: Grid;
  /** The group's heading of each row, or null. */
  readonly groups: readonly (string | null)[];
}

/**
 * Finds the tables a web page leaves with a cell a line: the heads, then, group by group, the names, all values
 * of the first year, all values of the next, and the attributes; or the same for one row at a time.
 */
export function findFlattened(document: PlanDocument, plan: Plan, taken: ReadonlySet<number>): Flattened[] {
  const found: Flattened[] = [];
  const { blocks } = document;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || !isYearLine(block) || taken.has(index)) continue;
    const read = readAt(document, index, plan);
    if (read === null) {
      // The lines right behind are heads of the same table that is none.
      while (index + 1 < blocks.length && isYearLine(blocks[index + 1] ?? block)) index += 1;
      continue;
    }
    found.push(read);
    index = read.grid.lastBlock;
  }
  return found;
}

/** The head of a column of values in a table with a cell a line. */
export const isYearLine = rememberEach(({ text }: Block): boolean => text.length < 80 && YEAR_LINE.test(text));

interface Line extends Cell {
  readonly block: number;
}

function readAt(document: PlanDocument, index: number, plan: Plan): Flattened | null {
  const head = headAround(document, index);
  const columns = columnsOf(
    head.map(({ text }) => text),
    plan,
  );
  const values = columns?.filter(({ role }) => role === 'value').length ?? 0;
  if (columns === null || values === 0) return null;
  const attributed = columns.some(({ role }) => role === 'attribute');
  const whole = attributed ? rowByRow(document, head, columns, values) : null;
  if (whole !== null) return whole;
  const numbered = columns.some(({ role }) => role === 'number');
  const rows: Cell[][] = [];
  const groups: (string | null)[] = [];
  let last = head.at(-1)?.block ?? index;
  let names: Line[] = [];
  let numbers: Line[] = [];
  let attributes: Line[] = [];
  let group: string | null = null;
  const flush = (): boolean => {
    if (numbered && numbers.length % values === 1 && values > 1) numbers.pop();
    const count = numbers.length / values;
    if (names.length === 0 || count < 1 || !Number.isInteger(count)) return false;
    const units = names.filter(({ text }) => measureSort(text) !== null);
    const real = names.filter(({ text }) => measureSort(text) === null);
    if (real.length < count) return false;
    const headings = real.slice(0, real.length - count);
    if (headings.length > 0) group = headings.at(-1)?.text ?? null;
    for (const [place, name] of real.slice(real.length - count).entries()) {
      const cells: Cell[] = [name];
      if (units.length === count) cells.push(units[place] ?? name);
      for (let column = 0; column < values; column += 1) cells.push(numbers[column * count + place] ?? name);
      if (attributed && attributes.length === count) cells.push(attributes[place] ?? name);
      rows.push(cells);
      groups.push(group);
    }
    last = Math.max(last, attributes.at(-1)?.block ?? 0, numbers.at(-1)?.block ?? 0);
    names = [];
    numbers = [];
    attributes = [];
    return true;
  };
  for (let at = last + 1; at < document.blocks.length; at += 1) {
    const line = lineAt(document, at);
    if (line.text === '') continue;
    if (ATTRIBUTE.test(line.text)) {
      if (numbers.length === 0) break;
      attributes.push(line);
    } else if (readValueCell(line.text) !== null || isDash(line.text)) {
      if (attributes.length > 0 && !flush()) break;
      if (names.length === 0) {
        if (numbered) continue;
        break;
      }
      numbers.push(line);
    } else {
      if (
        line.text.length > LONGEST ||
        /[。；;，,：:]$/.test(line.text) ||
        (/^[一二三四五六七八九十]+、/.test(line.text) && !opensGroup(document, at))
      )
        break;
      if (numbers.length > 0 && !flush()) break;
      names.push(line);
      if (names.length > MOST_NAMES) break;
    }
  }
  if (numbers.length > 0) flush();
  if (rows.length < 2) return null;
  const first = head[0]?.block ?? index;
  const start = head[0]?.span.start ?? 0;
  const end = rows.reduce((furthest, row) => Math.max(furthest, ...row.map(({ span }) => span.end)), start);
  return { head, groups, grid: { rows, span: { start, end }, firstBlock: first, lastBlock: last } };
}

/** A row has so many lines before its values at most: groups of two ranks, a number, the name, a unit. */
const MOST_BEFORE = 5;

/**
 * The table a row at a time, each closed by its attribute, so that a value in words (提高1岁, 持续提升) or a dash keeps its
 * place. Null where the rows are not told apart so.
 */
function rowByRow(document: PlanDocument, head: readonly Line[], columns: readonly Column[], values: number): Flattened | null {
  const unit = columns.some(({ role }) => role === 'unit');
  const rows: Cell[][] = [];
  const groups: (string | null)[] = [];
  let segments = 0;
  let segment: Line[] = [];
  let group: string | null = null;
  let last = head.at(-1)?.block ?? 0;
  for (let at = last + 1; at < document.blocks.length && segment.length <= values + MOST_BEFORE; at += 1) {
    const line = lineAt(document, at);
    if (line.text === '') continue;
    if (!ATTRIBUTE.test(line.text)) {
      if (/[。；;，,]$/.test(line.text)) break;
      segment.push(line);
      continue;
    }
    segments += 1;
    const cells = segment.slice(-values);
    const before = segment.slice(0, -values);
    const measure = unit ? before.pop() : undefined;
    const name = before.pop();
    segment = [];
    if (name === undefined || name.text.length > LONGEST || isValue(name) || !cells.some(isValue)) continue;
    group = before.findLast((it) => !isValue(it))?.text ?? group;
    let value = 0;
    const blank = { text: '', span: { start: name.span.start, end: name.span.start } };
    rows.push(
      columns.map(({ role }) => {
        if (role === 'value') return cells[value++] ?? blank;
        return (role === 'name' ? name : role === 'unit' ? measure : role === 'attribute' ? line : undefined) ?? blank;
      }),
    );
    groups.push(group);
    last = at;
  }
  if (rows.length < 2 || rows.length * 5 < segments * 4) return null;
  const start = head[0]?.span.start ?? 0;
  const end = (document.starts[last] ?? 0) + (document.blocks[last]?.text.trimEnd().length ?? 0);
  return { head, groups, grid: { rows, span: { start, end }, firstBlock: head[0]?.block ?? last, lastBlock: last } };
}

function isValue({ text }: Cell): boolean {
  return readValueCell(text) !== null || isDash(text);
}

/** 一、发展水平 in a table is a group of its rows: a name and then a value follow. Else it is the chapter behind the table. */
function opensGroup(document: PlanDocument, index: number): boolean {
  const title = document.blocks[index]?.text.trim() ?? '';
  if (title.length > 14) return false;
  let names = 0;
  for (let at = index + 1; at < document.blocks.length && at < index + 16; at += 1) {
    const { text } = lineAt(document, at);
    if (text === '') continue;
    if (readValueCell(text) !== null) return names > 0;
    if (text.length > LONGEST || /[。；;，,：:]$/.test(text) || /^[一二三四五六七八九十]+、/.test(text)) return false;
    names += 1;
    if (names > 8) return false;
  }
  return false;
}

/** The head cells around the first year: short lines before it up to a longer one or a title, and those behind it. */
function headAround(document: PlanDocument, index: number): Line[] {
  const head: Line[] = [lineAt(document, index)];
  for (let at = index - 1, steps = 0; at >= 0 && steps < 12; at -= 1, steps += 1) {
    const line = lineAt(document, at);
    if (line.text === '') continue;
    if (line.text.length > 8 || /[。：:]$/.test(line.text)) break;
    head.unshift(line);
  }
  for (let at = index + 1, steps = 0; at < document.blocks.length && steps < 24; at += 1, steps += 1) {
    const line = lineAt(document, at);
    if (line.text === '') continue;
    if (!YEAR_LINE.test(line.text) && !/^(?:指标)?(?:属性|性质|类型)|^单位$|年均|累计|目标/.test(line.text)) break;
    head.push(line);
  }
  return head;
}

function lineAt(document: PlanDocument, block: number): Line {
  const start = document.starts[block] ?? 0;
  const text = document.blocks[block]?.text ?? '';
  return { ...cellAt(document.text, start, start + Math.min(text.length, 200)), block };
}
