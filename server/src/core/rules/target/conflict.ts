import { withNumber } from '../../facts/target-number.ts';
import type { Target } from '../../facts/target.ts';
import { compare } from '../../reference/compare.ts';
import { type OwnStatement, repeatedStatements } from '../../reference/same-statement.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** The draft states one indicator, year and scope twice, differently, in its text or its tables. */
export const conflict: Rule = {
  id: 'target/conflict',
  title: { zh: '同一指标前后不一致', en: 'One indicator is stated twice, differently' },
  severity: 'error',
  *check(facts) {
    for (const group of repeatedStatements(facts)) {
      const norm = normOf(group);
      for (const { target } of group) {
        if (contradicts(norm.target, target)) yield toFinding(norm.target, target, exact(norm, group));
      }
    }
  },
};

/** What the others are held against: the table's value, else the one most say, else the first. */
function normOf(group: readonly OwnStatement[]): OwnStatement {
  const votes = (statement: OwnStatement): number => group.filter(({ target }) => !contradicts(statement.target, target)).length;
  const ranked = group.toSorted(
    (a, b) => Number(b.target.table !== null) - Number(a.target.table !== null) || votes(b) - votes(a),
  );
  return ranked[0] ?? (group[0] as OwnStatement);
}

function contradicts(a: Target, b: Target): boolean {
  const relation = compare(a, b, 'near');
  if (relation !== 'differ') return false;
  return a.kind !== 'baseline' || !consistent(a, b);
}

/** What was achieved may be said once exactly and once roundly: 突破60% and 60.5%, 2.3万 and 2.28万. */
function consistent(a: Target, b: Target): boolean {
  const open = [a, b].filter(({ op }) => op !== '=');
  if (open.length > 0) {
    const [bound] = open;
    const other = bound === a ? b : a;
    if (bound === undefined || bound.unit !== other.unit) return true;
    if (bound.op === '>' || bound.op === '>=') return other.value >= bound.value;
    if (bound.op === '<' || bound.op === '<=') return other.value <= bound.value;
    return true;
  }
  if (a.unit !== b.unit) return true;
  const places = Math.min(...[a, b].map(({ value }) => String(value).split('.')[1]?.length ?? 0));
  return a.value.toFixed(places) === b.value.toFixed(places);
}

/** True where names and years leave no doubt, so that the text itself proves the fault. */
function exact({ name, target }: OwnStatement, group: readonly OwnStatement[]): boolean {
  if (target.year === null || target.kind !== 'target') return false;
  return group.every((it) => it.name.core === name.core && it.target.yearSource !== 'plan');
}

function toFinding(norm: Target, target: Target, sure: boolean): Finding {
  const place = norm.table === null ? '另一处' : '指标表中';
  const year = target.year === null ? '' : `${target.year}年`;
  return {
    rule: 'target/conflict',
    severity: sure ? 'error' : 'warning',
    span: target.span,
    message: {
      zh: `“${target.indicator}”${year}此处为“${target.text}”，${place}为“${norm.text}”，前后不一致。请核，以一处为准。`,
      en: `${target.indicator}${target.year === null ? '' : `, ${target.year}`}: “${target.text}” here, “${norm.text}” ${norm.table === null ? 'elsewhere' : 'in the table'}. Decide on one.`,
    },
    related: [
      { span: norm.span, message: { zh: `${place}：${norm.indicator} ${norm.text}`, en: `the other place: ${norm.text}` } },
    ],
    fixes: [take(target, norm, '此处', 'here'), take(norm, target, place, 'there')].filter((fix) => fix !== null),
  };
}

/** Writes the other place's number here, in this place's wording. */
function take(at: Target, from: Target, zh: string, en: string): Fix | null {
  if (at.unit !== from.unit) return null;
  const fix = withNumber(at, from.value, from.value2);
  if (fix === null) return null;
  return {
    title: { zh: `${zh}“${at.text}”改为“${fix.text}”`, en: `Change “${at.text}” ${en} to “${fix.text}”` },
    safe: false,
    edits: fix.edits,
  };
}
