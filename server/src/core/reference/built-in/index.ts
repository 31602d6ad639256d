import type { Plan } from '../../facts/plan.ts';
import type { IndicatorSet } from '../references.ts';

/** The sets shipped with plancheck that fit a plan: none until `plan.level` is named in plancheck.yaml. */
export function builtInSets({ level }: Plan): readonly IndicatorSet[] {
  if (level === null) return [];
  return [];
}
