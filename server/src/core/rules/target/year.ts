import { saidToCome } from '../../facts/clause.ts';
import type { Target } from '../../facts/target.ts';
import type { Finding, Rule } from '../rule.ts';

/** A target year before the plan was issued, said as yet to come. Years after the period are no fault. */
export const targetYear: Rule = {
  id: 'target/year',
  title: { zh: '目标年份早于印发', en: 'A target year that had passed when the plan was issued' },
  severity: 'info',
  reads: ['targets'],
  *check({ document, plan, targets }): Iterable<Finding> {
    const issued = plan.issued?.year;
    if (issued === undefined) return;
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
          zh: `目标年份${year}年早于本文印发的${issued}年${count > 1 ? `（全文${count}处）` : ''}。如已完成，请改写为完成情况；如仍为任务，请核年份。`,
          en: `The target year ${year} is before ${issued}, when the plan was issued${count > 1 ? ` (${count} places)` : ''}.`,
        },
      };
    }
  },
};
