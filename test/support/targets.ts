import { parse, type Plan, readFacts } from '../../server/src/core/index.ts';

/** The plan that drafts in tests of targets belong to. */
export const PLAN: Plan = { level: '市', region: '云川市', period: [2021, 2025], issued: { year: 2021, month: 9, day: 1 } };

/** What is read of a draft: indicator, year, bound, value, unit and kind of each target. */
export function read(text: string, plan: Plan = PLAN): string[] {
  return readFacts(parse(text), plan).targets.map(({ indicator, scope, year, op, value, value2, unit, kind }) => {
    const amount = value2 === null ? String(value) : `${value}–${value2}`;
    const where = scope === null ? '' : `@${scope}`;
    return `${indicator}${where} | ${year ?? '-'} | ${op} ${amount} ${unit ?? '-'} | ${kind}`;
  });
}
