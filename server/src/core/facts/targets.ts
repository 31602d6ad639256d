import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { shift } from '../text/span.ts';
import type { Plan } from './plan.ts';
import { statementsIn } from './statements.ts';
import type { Table, Target } from './target.ts';

/** Reads what the draft promises, in the order of the draft, and the tables it stands in. */
export function readTargets(
  document: PlanDocument,
  headings: readonly Heading[],
  plan: Plan,
): { tables: Table[]; targets: Target[] } {
  const targets: Target[] = [];
  let heading = -1;
  for (const [index, block] of document.blocks.entries()) {
    const { statements } = statementsIn(block);
    const start = document.starts[index] ?? 0;
    for (const statement of statements) {
      const span = shift(statement.span, start);
      while ((headings[heading + 1]?.span.start ?? Infinity) < span.start) heading += 1;
      const year = statement.flow ? null : (statement.date?.year ?? (statement.date?.role === 'end' || statement.date === null ? (plan.period?.[1] ?? null) : null));
      targets.push({
        span,
        text: document.text.slice(span.start, span.end),
        indicator: statement.phrase.text,
        indicatorSpan: statement.phrase.span === null ? null : shift(statement.phrase.span, start),
        scope: statement.phrase.scope,
        year,
        yearSource: year === null ? null : statement.date?.year != null ? statement.dateSource : 'plan',
        op: statement.op,
        value: statement.value,
        value2: statement.value2,
        unit: statement.unit,
        kind: statement.kind,
        attribute: null,
        block: index,
        heading: heading < 0 ? null : heading,
        table: null,
      });
    }
  }
  return { tables: [], targets };
}
