import type { Plan } from '../../facts/plan.ts';
import type { IndicatorSet } from '../references.ts';
import { NATIONAL_2025 } from './national-2025.ts';
import { NATIONAL_2030 } from './national-2030.ts';
import { PUBLIC_SERVICES_2025 } from './public-services-2025.ts';
import { setOf } from './row.ts';

const BUILT_IN = [NATIONAL_2025, PUBLIC_SERVICES_2025, NATIONAL_2030].map((table) => ({
  period: table.period,
  set: setOf(table),
}));

/**
 * The sets shipped with plancheck that fit what plancheck.yaml says of the plan: none until `plan.level` is named, and
 * of those the ones whose five years meet the plan's, or all where it gives no period (a value only meets a value of its year).
 */
export function builtInSets({ level, period }: Plan): readonly IndicatorSet[] {
  if (level === null) return [];
  const fits = ([from, to]: readonly [number, number]): boolean => period === null || (from <= period[1] && period[0] <= to);
  return BUILT_IN.filter((it) => fits(it.period)).map(({ set }) => set);
}
