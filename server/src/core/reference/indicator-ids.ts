import type { DraftFacts } from '../facts/draft-facts.ts';
import { matchSet } from './match.ts';
import type { IndicatorSet } from './references.ts';

/** For each target of a draft the id of the indicator it states, by the first set that knows it; null where none does. */
export function indicatorIds(facts: DraftFacts, sets: readonly IndicatorSet[]): (string | null)[] {
  const ids = new Map<unknown, string>();
  for (const set of sets) {
    for (const { target, indicator } of matchSet(facts, set)) {
      if (indicator.id !== null && !ids.has(target)) ids.set(target, indicator.id);
    }
  }
  return facts.targets.map((target) => ids.get(target) ?? null);
}
