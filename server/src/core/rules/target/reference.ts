import { withNumber } from '../../facts/target-number.ts';
import { measureOf } from '../../lexicon/indicator-units.ts';
import { type Match, matchSet } from '../../reference/match.ts';
import type { IndicatorSet } from '../../reference/references.ts';
import type { Wording } from '../../text/wording.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { inner, inWords, stated } from './stated.ts';

/** What the draft states contradicts an indicator set, or falls short of it. */
export const targetReference: Rule = {
  id: 'target/reference',
  title: { zh: '与参照指标不符', en: 'Contradicts or falls short of a reference' },
  severity: 'error',
  reads: ['targets'],
  *check(facts, { sets }) {
    for (const set of sets) {
      for (const match of matchSet(facts, set)) {
        if (departs(match, set)) yield toFinding(match, set);
      }
    }
  },
};

function departs({ relation }: Match, { compare }: IndicatorSet): boolean {
  return relation === 'weaker' || relation === 'differ' || (relation === 'stronger' && compare === 'equal');
}

function severityOf({ indicator, baseline }: Match, { builtIn }: IndicatorSet): Severity {
  if (builtIn) return 'info';
  return indicator.attribute === '约束性' && !baseline ? 'error' : 'warning';
}

/** How a draft's value stands to the one asked for, by the indicator's direction. */
const FALLS: Readonly<Record<'up' | 'down' | 'near', Wording>> = {
  up: { zh: '低于', en: 'below' },
  down: { zh: '高于', en: 'above' },
  near: { zh: '不同于', en: 'not' },
};

/** 低于 for what is weaker; what is stronger than `equal` asks stands the other way round. */
function standing({ indicator: { direction }, relation }: Match): Wording {
  if (relation === 'weaker') return FALLS[direction];
  if (relation === 'stronger' && direction !== 'near') return FALLS[direction === 'up' ? 'down' : 'up'];
  return FALLS.near;
}

function toFinding(match: Match, set: IndicatorSet): Finding {
  const { indicator, asked, baseline, target } = match;
  const wanted = inWords(asked, indicator.unit);
  const wantedEn = inWords(asked, indicator.unit, 'en');
  // 低于95%, not 低于不低于95%: the bound is in the verb where it has its direction.
  const floor = asked.op === '>=' || asked.op === '<=' ? `${asked.value}${indicator.unit ?? ''}` : wanted;
  const verb = standing(match);
  const source = [set.name, set.source].filter((it) => it !== null && it !== '').join('，');
  // What a nation or a province reaches on average is no floor for one place in it.
  const advice = set.builtIn ? '全国指标不是本地下限，仅供参考。' : '请核定。';
  const attribute = `${set.level ?? ''}${indicator.attribute ?? '参照'}指标`;
  const when = `${asked.year}年${baseline ? '基期' : ''}`;
  const fix = fixOf(match);
  return {
    rule: 'target/reference',
    severity: severityOf(match, set),
    span: target.span,
    message: {
      zh: `${when}${indicator.name}${stated(target)}，${verb.zh}${attribute}${floor}（${inner(source)}）。${advice}`,
      en: `${indicator.name}, ${asked.year}: the draft says “${target.text}”, ${verb.en} the reference's ${wantedEn} (${source}).`,
    },
    ...(fix === null ? {} : { expected: fix.text }),
    related: [
      {
        path: set.path,
        span: asked.span,
        message: { zh: `${indicator.name}：${when}${wanted}`, en: `${indicator.name}: ${wantedEn} in ${asked.year}` },
      },
    ],
    fixes: () =>
      fix === null
        ? []
        : [
            {
              title: {
                zh: `将“${target.text}”改为“${fix.text}”（参照值）`,
                en: `Change “${target.text}” to the reference's “${fix.text}”`,
              },
              safe: false,
              edits: fix.edits,
            },
          ],
  };
}

/** The reference's number in the draft's own unit, bound and wording; null where the two are of different shape. */
function fixOf({ indicator, asked, target }: Match): ReturnType<typeof withNumber> {
  const [from, to] = [measureOf(indicator.unit), measureOf(target.unit)];
  const factor = from.dimension === to.dimension ? from.factor / to.factor : 1;
  const scaled = (value: number): number => Number((value * factor).toFixed(6));
  return withNumber(target, scaled(asked.value), asked.value2 === null ? null : scaled(asked.value2));
}
