import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Plan } from './plan.ts';
import type { Table, Target } from './target.ts';

/** Reads what the draft promises, in the order of the draft, and the tables it stands in. */
export function readTargets(
  _document: PlanDocument,
  _headings: readonly Heading[],
  _plan: Plan,
): { tables: Table[]; targets: Target[] } {
  return { tables: [], targets: [] };
}
