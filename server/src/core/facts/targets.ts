import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { readMarkers } from '../numbering/read-markers.ts';
import type { DateMention } from '../quantity/dates.ts';
import { overlaps, shift, slice, type Span } from '../text/span.ts';
import { moveTargets } from './move-facts.ts';
import type { Plan } from './plan.ts';
import { type Statement, statementsIn } from './statements.ts';
import { readTables } from './tables/read-tables.ts';
import type { Table, Target } from './target.ts';
import { type Clock, clockOf, type Hour, sameHour, tellsTime, type TimeOf } from './time-of.ts';
import { move, type Typing } from './typing.ts';

/** What a draft promises, in its order, and the tables it stands in. */
export interface TargetFacts {
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  /** What time the draft had come to at the end of each line. */
  readonly hours: readonly Hour[];
}

/** Reads what the draft promises. */
export function readTargets(document: PlanDocument, headings: readonly Heading[], plan: Plan): TargetFacts {
  const { tables, cells, blocks: inTables } = readTables(document, plan);
  const reader = readerAt(document, headings, clockOf(document, plan), -1);
  const hours: Hour[] = [];
  let cell = 0;
  for (let index = 0; index < document.blocks.length; index += 1) {
    if (inTables.has(index)) {
      const end = (document.starts[index] ?? 0) + (document.blocks[index]?.text.length ?? 0);
      for (let it = cells[cell]; it !== undefined && it.span.start < end; it = cells[cell]) {
        reader.take(it, index);
        cell += 1;
      }
    } else reader.read(index);
    hours.push(reader.clock.hour());
  }
  return { tables, targets: reader.targets, hours };
}

/** A goal's title looks so many lines ahead for the year it is meant for. */
const AHEAD = 4;

/**
 * The same after typing that kept every item and every table. Where the line states no value and tells no time, all is
 * moved along; else it is read again from where a title above could look at the line to where the draft has come to the
 * time it had before. `titles` are those of the line's items, old and new. Null where a table is in between.
 */
export function rereadTargets(
  before: TargetFacts,
  document: PlanDocument,
  headings: readonly Heading[],
  plan: Plan,
  typing: Typing,
  titles: readonly string[],
): TargetFacts | null {
  const moved = (span: Span): Span => move(span, typing) ?? span;
  const tables = before.tables.map(({ span, columns, rows, wrongTotals }) => ({
    span: moved(span),
    columns,
    rows,
    wrongTotals: wrongTotals.map((it) => ({ ...it, span: moved(it.span) })),
  }));
  if (isSilent(typing, titles)) return { tables, targets: moveTargets(before.targets, typing), hours: before.hours };
  const first = Math.max(0, typing.block - AHEAD);
  const entered = headings.findLastIndex(({ block }) => block < first);
  const reader = readerAt(document, headings, clockOf(document, plan, before.hours[first - 1]), entered);
  const hours = before.hours.slice(0, first);
  let index = first;
  for (; index < document.blocks.length; index += 1) {
    if (before.tables.some(({ span }) => overlaps(span, lineOf(document, index)))) return null;
    reader.read(index);
    hours.push(reader.clock.hour());
    // Whether a line is a cell is told by those around it.
    const last = [typing.old, typing.fresh].some(isShort) ? typing.block + AROUND : typing.block;
    if (index >= last && sameHour(hours[index], before.hours[index])) break;
  }
  const behind = before.targets.filter(({ block }) => block > index);
  return {
    tables,
    targets: [...before.targets.filter(({ block }) => block < first), ...reader.targets, ...moveTargets(behind, typing)],
    hours: [...hours, ...before.hours.slice(index + 1)],
  };
}

function isSilent({ old, fresh }: Typing, titles: readonly string[]): boolean {
  const told = titles.length === 0 ? [old.text, fresh.text] : titles;
  if (told.some(tellsTime) || [old, fresh].some(isShort)) return false;
  return [old, fresh].every((line) => {
    const { statements, dates } = statementsIn(line);
    return statements.length + dates.length === 0;
  });
}

/** So many lines on either side, blank ones among them, tell whether a line is a cell. */
const AROUND = 3;
/** 完成情况, 90.87, 约束性: no longer than a cell. */
const SHORT = /^[^，。；：]{1,12}$/;

function isShort({ text }: Block): boolean {
  return SHORT.test(text.trim());
}

/** True for a line between short ones that is no title above its first item, as the cells of a table that a web page left: 完成情况 is the title of no chapter there. */
function isCell({ blocks }: PlanDocument, index: number): boolean {
  const written = (block: Block): boolean => block.text.trim() !== '';
  const above = blocks.slice(Math.max(0, index - AROUND), index).findLast(written);
  const below = blocks.slice(index + 1, index + 1 + AROUND).find(written);
  return above !== undefined && below !== undefined && isShort(above) && isShort(below) && readMarkers(below).length === 0;
}

function lineOf({ blocks, starts }: PlanDocument, index: number): Span {
  const start = starts[index] ?? 0;
  return { start, end: start + (blocks[index]?.text.length ?? 0) };
}

/** Reads targets line by line, with the clock at that line; `entered` is the last heading it has passed. */
function readerAt(document: PlanDocument, headings: readonly Heading[], clock: Clock, entered: number) {
  const targets: Target[] = [];
  let heading = entered;
  const enterUntil = (offset: number): void => {
    for (let next = headings[heading + 1]; next !== undefined && next.span.start < offset; next = headings[heading + 1]) {
      heading += 1;
      clock.enter(next);
    }
  };
  const hear = (mention: DateMention, start: number): void => {
    if (!mention.opens) return;
    enterUntil(start + mention.span.start);
    clock.hear(mention);
  };
  return {
    targets,
    clock,
    /** A value of a table. */
    take(cell: Omit<Target, 'block' | 'heading'>, index: number): void {
      enterUntil(cell.span.start);
      targets.push({ ...cell, block: index, heading: heading < 0 ? null : heading });
    },
    read(index: number): void {
      const block = document.blocks[index] as Block;
      const start = document.starts[index] ?? 0;
      clock.open();
      const numbered = heading + 1 < headings.length && (headings[heading + 1]?.block ?? 0) <= index;
      if (!numbered && !isCell(document, index)) clock.pass(block.text);
      const { statements, dates } = statementsIn(block);
      let heard = 0;
      for (const statement of statements) {
        for (; (dates[heard]?.span.start ?? Infinity) < statement.span.end; heard += 1) hear(dates[heard] as DateMention, start);
        enterUntil(start + statement.span.start);
        if (isNumber(statement, headings[heading + 1], start)) continue;
        targets.push(toTarget(document, statement, clock.timeOf(statement), index, heading < 0 ? null : heading));
      }
      for (; heard < dates.length; heard += 1) hear(dates[heard] as DateMention, start);
      enterUntil(start + block.text.length + 1);
    },
  };
}

/** True for the number of the item about to begin, with the digits its title begins with: 2.300套人才公寓. */
function isNumber({ span }: Statement, next: Heading | undefined, start: number): boolean {
  return next !== undefined && overlaps(shift(span, start), next.span);
}

/** Names that say themselves that something was added: of the past it is a baseline like any other. */
const ADDED_NAME = /^(?:新|增|扩|改|累计|培养|招|引进|选拔|补充)/;

function toTarget(document: PlanDocument, statement: Statement, time: TimeOf, block: number, heading: number | null): Target {
  const start = document.starts[block] ?? 0;
  const span = shift(statement.span, start);
  const settled =
    time.past && (statement.kind === 'target' || (statement.kind === 'increment' && ADDED_NAME.test(statement.phrase.text)));
  return {
    span,
    // Out of its line: a piece of the draft's text would keep the whole of it in memory.
    text: slice(document.blocks[block]?.text ?? '', statement.span),
    indicator: statement.phrase.text,
    indicatorSpan: statement.phrase.span === null ? null : shift(statement.phrase.span, start),
    scope: statement.phrase.scope,
    year: time.year,
    yearSource: time.year === null ? null : time.source,
    op: statement.op,
    value: statement.value,
    value2: statement.value2,
    unit: statement.unit,
    kind: settled ? 'baseline' : statement.kind,
    attribute: null,
    block,
    heading,
    table: null,
  };
}
