import { withNumber } from '../../facts/target-number.ts';
import { measureOf } from '../../lexicon/indicator-units.ts';
import { type Match, matchSet } from '../../reference/match.ts';
import type { IndicatorSet } from '../../reference/references.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { inWords, quoted } from './stated.ts';

/** What the draft states contradicts an indicator set, or falls short of it. */
export const targetReference: Rule = {
  id: 'target/reference',
  title: { zh: '与参照指标不符', en: 'Contradicts or falls short of a reference' },
  severity: 'error',
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

const FALLS = {
  weaker: { zh: '达不到', en: 'falls short of' },
  stronger: { zh: '超出', en: 'goes beyond' },
  differ: { zh: '不同于', en: 'differs from' },
};

function toFinding(match: Match, set: IndicatorSet): Finding {
  const { indicator, asked, baseline, target, relation } = match;
  const wanted = inWords(asked, indicator.unit);
  const verb = FALLS[relation === 'weaker' || relation === 'stronger' ? relation : 'differ'];
  const source = set.source === null || set.source === '' ? '' : `（${set.source}）`;
  const attribute = indicator.attribute === null ? '' : `${indicator.attribute}指标`;
  const when = `${asked.year}年${baseline ? '基期' : ''}`;
  const fix = fixOf(match);
  return {
    rule: 'target/reference',
    severity: severityOf(match, set),
    span: target.span,
    message: {
      zh: `${quoted(indicator.name)}${when}本文为“${target.text}”，${verb.zh}${quoted(set.name)}${attribute}的${wanted}${source}。请核。`,
      en: `${indicator.name}, ${asked.year}: the draft says “${target.text}”, which ${verb.en} ${wanted} in “${set.name}”${source}.`,
    },
    ...(fix === null ? {} : { expected: fix.text }),
    related: [
      {
        path: set.path,
        span: asked.span,
        message: { zh: `${indicator.name}：${when}${wanted}`, en: `${indicator.name}: ${wanted} in ${asked.year}` },
      },
    ],
    fixes:
      fix === null
        ? []
        : [
            {
              title: {
                zh: `“${target.text}”改为“${fix.text}”（参照值）`,
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
