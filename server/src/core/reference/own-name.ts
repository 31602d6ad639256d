import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import { readName } from './indicator-name.ts';

/**
 * What the draft's own table calls the indicator of each of its statements: 学前教育公办率 in the text is the
 * 公办幼儿园在园幼儿占比 of the table. The words of the statement where no table has the indicator, or two rows
 * may be it; only names that mean the same by the table of synonyms are made one.
 */
export function ownNames({ targets }: DraftFacts): (target: Target) => string {
  const rows = new Map<string, string | null>();
  for (const target of targets) {
    if (target.table === null || target.indicator === '') continue;
    const key = keyOf(target);
    const known = rows.get(key);
    rows.set(key, known === undefined || known === target.indicator ? target.indicator : null);
  }
  return (target) => (target.indicator === '' ? null : rows.get(keyOf(target))) ?? target.indicator;
}

/** A share and a number of the same things are two indicators: 普惠性幼儿园覆盖率 and 普惠性幼儿园数. */
function keyOf({ indicator, unit }: Target): string {
  return `${readName(indicator).core}\n${measureOf(unit)?.dimension ?? unit ?? ''}`;
}
