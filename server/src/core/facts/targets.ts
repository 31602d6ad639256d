import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { shift } from '../text/span.ts';
import type { Plan } from './plan.ts';
import { type Statement, statementsIn } from './statements.ts';
import { readTables } from './tables/read-tables.ts';
import type { Table, Target } from './target.ts';
import { clockOf, type TimeOf } from './time-of.ts';

/** Reads what the draft promises, in the order of the draft, and the tables it stands in. */
export function readTargets(
  document: PlanDocument,
  headings: readonly Heading[],
  plan: Plan,
): { tables: Table[]; targets: Target[] } {
  const { tables, cells, blocks: inTables } = readTables(document, plan);
  const clock = clockOf(document, plan);
  const targets: Target[] = [];
  let heading = -1;
  let cell = 0;
  const enterUntil = (offset: number): void => {
    for (let next = headings[heading + 1]; next !== undefined && next.span.start < offset; next = headings[heading + 1]) {
      heading += 1;
      clock.enter(next);
    }
  };
  for (let index = 0; index < document.blocks.length; index += 1) {
    const block = document.blocks[index] as Block;
    const start = document.starts[index] ?? 0;
    const end = start + block.text.length;
    if (inTables.has(index)) {
      for (let it = cells[cell]; it !== undefined && it.span.start < end; it = cells[cell]) {
        enterUntil(it.span.start);
        targets.push({ ...it, block: index, heading: heading < 0 ? null : heading });
        cell += 1;
      }
      continue;
    }
    if (heading + 1 >= headings.length || (headings[heading + 1]?.block ?? 0) > index) clock.pass(block.text);
    const { statements, dates } = statementsIn(block);
    let heard = 0;
    for (const statement of statements) {
      for (; (dates[heard]?.span.start ?? Infinity) < statement.span.end; heard += 1) {
        const mention = dates[heard];
        if (mention === undefined || !mention.opens) continue;
        enterUntil(start + mention.span.start);
        clock.hear(mention);
      }
      enterUntil(start + statement.span.start);
      targets.push(toTarget(document, statement, clock.timeOf(statement), index, heading < 0 ? null : heading));
    }
    for (const mention of dates.slice(heard)) {
      if (!mention.opens) continue;
      enterUntil(start + mention.span.start);
      clock.hear(mention);
    }
    enterUntil(end + 1);
  }
  return { tables, targets };
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
    text: document.text.slice(span.start, span.end),
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
