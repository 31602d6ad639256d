import type { Target } from '../facts/target.ts';
import { BEYOND_WHOLE, PARTS_OF_WHOLE } from '../lexicon/indicator-qualifiers.ts';
import { isShare, measureOf } from '../lexicon/indicator-units.ts';

/** Gross enrolment counts pupils of every age, so it may exceed the whole, but not by a third. */
const GROSS = 1.3;
/** Those insured are counted where they pay and the people where they live, so a little above the whole is real. */
const INSURED = 1.04;

/** Of those who began, more may finish where families move in: cities give a little over the whole. */
const COHORT = 1.1;

/** True where a part of a whole is said to be more than the whole: 巩固率达到120%. */
export function beyondWhole({ unit, value, value2, kind, indicator }: Target): boolean {
  if (kind === 'rate' || kind === 'increment' || !isShare(unit)) return false;
  const share = Math.max(value, value2 ?? value) * measureOf(unit).factor;
  if (share <= 1 + 1e-9) return false;
  if (/毛入[学园]率/.test(indicator)) return share > GROSS;
  if (/巩固率|配备率/.test(indicator)) return share > COHORT;
  if (indicator.includes('参保率')) return share > INSURED;
  const name = indicator.replaceAll('增加值', '');
  return PARTS_OF_WHOLE.some((word) => name.includes(word)) && !BEYOND_WHOLE.some((word) => name.includes(word));
}
