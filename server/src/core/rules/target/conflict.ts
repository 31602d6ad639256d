import { goesAgainst, readChanges } from '../../facts/changes.ts';
import type { DraftFacts } from '../../facts/draft-facts.ts';
import { readBoundFaults } from '../../facts/wording.ts';
import { strayItems } from '../../facts/strays.ts';
import { withNumber } from '../../facts/target-number.ts';
import type { Target } from '../../facts/target.ts';
import { type Contradiction, contradictions } from '../../reference/own-contradictions.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { stated } from './stated.ts';

/** The draft states one indicator, year and scope twice, differently, in its text or its tables. */
export const conflict: Rule = {
  id: 'target/conflict',
  title: { zh: '同一指标前后不一致', en: 'One indicator is stated twice, differently' },
  severity: 'error',
  reads: ['numbers', 'repeats'],
  *check(facts) {
    const found = contradictions(facts);
    if (found.length === 0) return;
    const strays = strayItems(facts.runs);
    for (const contradiction of found) {
      const { target, norm } = contradiction;
      // 二、 for （二） in a review: what was done reads as what is planned until the number is put right.
      if ([target, norm].some(({ heading }) => standsUnder(heading, strays, facts))) continue;
      if (!isWrongByItself(facts, contradiction)) yield toFinding(contradiction);
    }
  },
};

function standsUnder(index: number | null, strays: ReadonlySet<number>, { headings }: DraftFacts): boolean {
  if (strays.size === 0) return false;
  for (let at = index; at !== null; at = headings[at]?.parent ?? null) if (strays.has(at)) return true;
  return false;
}

/** A value that goes against its own verb (从76岁提高到73岁) or its own bounds (不超过95%以上) has been said to be wrong already. */
function isWrongByItself({ document }: DraftFacts, { target, norm }: Contradiction): boolean {
  return [target, norm].some(({ block, span, table }) => {
    const line = document.blocks[block];
    if (line === undefined || table !== null) return false;
    const start = span.start - (document.starts[block] ?? 0);
    const end = span.end - (document.starts[block] ?? 0);
    if (readBoundFaults(line).some(({ span: fault }) => fault.end > start && fault.start < end)) return true;
    return readChanges(line).some((it) => it.to.core.end > start && it.to.core.start < end && goesAgainst(it));
  });
}

function toFinding({ norm, target, sure }: Contradiction): Finding {
  const place = norm.table === null ? '另一处' : '指标表';
  const year = target.year === null ? '' : `${target.year}年`;
  return {
    rule: 'target/conflict',
    severity: sure ? 'error' : 'warning',
    span: target.span,
    message: {
      zh: `${year}${target.indicator}${target.table === null && norm.table !== null ? '正文' : '此处'}${stated(target)}，${place}为${stated(norm)}。请确定以何处为准。`,
      en: `${target.indicator}${target.year === null ? '' : `, ${target.year}`}: “${target.text}” here, “${norm.text}” ${norm.table === null ? 'elsewhere' : 'in the table'}. Decide on one.`,
    },
    related: [
      { span: norm.span, message: { zh: `${place}：${norm.indicator} ${norm.text}`, en: `the other place: ${norm.text}` } },
    ],
    fixes: () => [take(target, norm, '此处', 'here'), take(norm, target, place, 'there')].filter((fix) => fix !== null),
  };
}

/** Writes the other place's number here, in this place's wording. */
function take(at: Target, from: Target, zh: string, en: string): Fix | null {
  if (at.unit !== from.unit) return null;
  const fix = withNumber(at, from.value, from.value2);
  if (fix === null) return null;
  return {
    title: { zh: `将${zh}“${at.text}”改为“${fix.text}”`, en: `Change “${at.text}” ${en} to “${fix.text}”` },
    safe: false,
    edits: fix.edits,
  };
}
