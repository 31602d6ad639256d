import { saidToCome } from '../../facts/clause.ts';
import { brokenYears } from '../../facts/broken-years.ts';
import type { Target } from '../../facts/target.ts';
import { slice } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';

/** A target year before the plan was issued, said as yet to come, and a year that is none. Years after the period are no fault. */
export const targetYear: Rule = {
  id: 'target/year',
  title: { zh: '目标年份早于印发', en: 'A target year that had passed when the plan was issued' },
  severity: 'warning',
  checkBlock: (block) =>
    brokenYears(block).map((span) => ({
      rule: 'target/year',
      severity: 'warning',
      span,
      message: {
        zh: `“${slice(block.text, span)}年”不成年份，疑为笔误。请核。`,
        en: `“${slice(block.text, span)}” is no year. A slip?`,
      },
    })),
  reads: ['targets'],
  *check({ document, plan, targets }): Iterable<Finding> {
    // Where no date is known: nobody issues a plan more than a year before it begins.
    const issued = plan.issued?.year ?? (plan.period === null ? undefined : plan.period[0] - 1);
    if (issued === undefined) return;
    const ground =
      plan.issued === null && plan.period !== null
        ? { zh: `规划期（${plan.period.join('—')}年）`, en: `the period of the plan, ${plan.period.join('–')}` }
        : { zh: `本文印发的${issued}年`, en: `${issued}, when the plan was issued` };
    // 至2024年底，养老金达2200元，比2020年增长8%: what stands beside a value that was reached is past with it.
    const reached = new Set(targets.flatMap(({ block, year, kind }) => (kind === 'baseline' ? [`${block} ${year}`] : [])));
    const past = new Map<number, Target[]>();
    for (const target of targets) {
      const { block, year, kind } = target;
      if (
        year === null ||
        year >= issued ||
        kind === 'baseline' ||
        reached.has(`${block} ${year}`) ||
        !saidToCome(document, target)
      )
        continue;
      const places = past.get(year);
      if (places === undefined) past.set(year, [target]);
      else places.push(target);
    }
    for (const [year, places] of past) {
      const [first] = places;
      if (first === undefined) continue;
      const count = places.length;
      yield {
        rule: 'target/year',
        severity: 'info',
        span: first.span,
        message: {
          zh: `目标年份${year}年早于${ground.zh}${count > 1 ? `（全文${count}处）` : ''}。如已完成，请改写为完成情况；如仍为任务，请核年份。`,
          en: `The target year ${year} is before ${ground.en}${count > 1 ? ` (${count} places)` : ''}.`,
        },
      };
    }
  },
};
