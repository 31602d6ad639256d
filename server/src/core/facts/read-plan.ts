import type { PlanDocument } from '../document/document.ts';
import type { Plan } from './plan.ts';

/** What the draft says of itself (level, region, period, date), where `told` is silent. */
export function readPlan(_document: PlanDocument, told: Plan): Plan {
  return told;
}
