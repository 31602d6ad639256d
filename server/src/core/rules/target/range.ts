import { type ChangePhrase, goesAgainst, readChanges } from '../../facts/changes.ts';
import { type RangeFault, readRangeFaults } from '../../facts/ranges.ts';
import type { Target } from '../../facts/target.ts';
import { measureOf } from '../../lexicon/indicator-units.ts';
import { beyondWhole } from '../../reference/beyond-whole.ts';
import { contradictions } from '../../reference/own-contradictions.ts';
import { directionOf } from '../../reference/direction.ts';
import { milestones } from '../../reference/milestones.ts';
import { slice } from '../../text/span.ts';
import { quoted, type Wording } from '../../text/wording.ts';
import { replacement } from '../replacement.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { stated } from './stated.ts';

/** Shares above the whole, later milestones below earlier ones, targets against their own direction. */
export const range: Rule = {
  id: 'target/range',
  title: { zh: '数值超出可能范围', en: 'A value out of its possible range' },
  severity: 'error',
  reads: ['stated', 'repeats'],
  checkBlock: (block) => [
    ...readChanges(block)
      .filter(goesAgainst)
      .map((change) => wrongWay(change, block.text)),
    ...readRangeFaults(block)
      .filter(({ flaw }) => flaw === 'reversed')
      .map((fault) => reversed(fault, block.text)),
  ],
  *check(facts) {
    for (const target of facts.targets) {
      if (beyondWhole(target)) yield wrong(target, 'error', aboveWhole(target));
      if (raisesIll(target)) yield wrong(target, 'warning', raised(target));
    }
    // A value that is impossible, or that another place contradicts, has been said to be wrong already.
    let doubted: ReadonlySet<Target> | undefined;
    const isDoubted = (target: Target): boolean =>
      beyondWhole(target) || (doubted ??= new Set(contradictions(facts).flatMap((it) => [it.target, it.norm]))).has(target);
    for (const [earlier, later] of milestones(facts)) {
      const direction = directionOf(earlier.indicator);
      if (direction === null || direction === 'near' || !goesBack(earlier, later, direction)) continue;
      if (direction === 'up' && [earlier, later].some(falls)) continue;
      // 到2003年 for 到2030年 is one slip, of the year.
      if (earlier.kind === 'target' && (earlier.year ?? 0) < (facts.plan.issued?.year ?? 0)) continue;
      if (!isDoubted(earlier) && !isDoubted(later)) yield backwards(earlier, later, direction);
    }
  },
};

/** What no plan sets out to raise, by the end of its name. */
const ILL =
  /(?:近视率|视力不良率|超重率|肥胖率|辍学率|失学率|文盲率|失业率|死亡率|发病率|病死率|致残率|缺陷发生率|犯罪率|发案率|返贫率|漏损率|空置率)$/;

/** 近视率提高到38%: a target that the plan's own words send the wrong way. What has come about is no target. */
function raisesIll({ indicator, kind, year, yearSource, text }: Target): boolean {
  if (!ILL.test(indicator) || !/^(?:提高|提升)/.test(text)) return false;
  return (kind === 'rate' || kind === 'target') && year !== null && yearSource !== 'plan';
}

function wrong({ span }: Target, severity: Severity, message: Wording): Finding {
  return { rule: 'target/range', severity, span, message };
}

function raised({ indicator, text }: Target): Wording {
  return {
    zh: `${indicator}以低为好，此处写作“${text}”，方向相反。请核是否应为降低或控制。`,
    en: `${indicator} is meant to fall, but “${text}” raises it.`,
  };
}

function aboveWhole(target: Target): Wording {
  return {
    zh: `${target.indicator}${stated(target)}，部分占整体的比率不会超过100%。请核数值或指标口径。`,
    en: `${target.indicator} is “${target.text}”; a part of a whole does not exceed 100%.`,
  };
}

/** 7.5%—7%. */
function reversed({ span, first, joint, second, unit }: RangeFault, text: string): Finding {
  const written = slice(text, span);
  // 3—2所 has its unit once, behind the second number.
  const turned = first.endsWith(unit) ? `${second}${unit}${joint}${first}` : `${second}${joint}${first}${unit}`;
  return {
    rule: 'target/range',
    severity: 'error',
    span,
    message: { zh: `“${written}”：区间的前数大于后数。请核两数。`, en: `“${written}”: the range starts above its end.` },
    fixes: () => [replacement(span, written, turned)],
  };
}

function wrongWay({ from, to, verb, direction, span }: ChangePhrase, text: string): Finding {
  const zh = direction === 'up' ? '后数小于前数' : '后数大于前数';
  return {
    rule: 'target/range',
    severity: 'error',
    span: to.core,
    message: {
      zh: `${quoted(slice(text, span))}：说的是“${verb}”，${zh}。请核两数或改用词。`,
      en: `“${slice(text, span)}”: ${verb} goes ${direction}, but the numbers go the other way.`,
    },
    related: [{ span: from.core, message: { zh: '起点', en: 'from' } }],
  };
}

/** 下降到12%以下, 控制在14%以内: the text itself says that less is better, whatever the name is like. */
function falls({ op, text }: Target): boolean {
  return op === '<' || op === '<=' || /下降|降[到至为低]|压减|缩小/.test(text);
}

function goesBack(earlier: Target, later: Target, direction: 'up' | 'down'): boolean {
  const difference = later.value * measureOf(later.unit).factor - earlier.value * measureOf(earlier.unit).factor;
  return direction === 'up' ? difference < -1e-9 : difference > 1e-9;
}

function backwards(earlier: Target, later: Target, direction: 'up' | 'down'): Finding {
  const zh = direction === 'up' ? '低于' : '高于';
  const which = earlier.kind === 'baseline' ? '基期' : '';
  return {
    rule: 'target/range',
    severity: 'warning',
    span: later.span,
    message: {
      zh: `${later.year}年${later.indicator}${stated(later)}，${zh}${earlier.year}年${which}的${stated(earlier)}。请核两处数值。`,
      en: `${later.indicator}: “${later.text}” in ${later.year} is ${direction === 'up' ? 'below' : 'above'} “${earlier.text}” in ${earlier.year}.`,
    },
    related: [
      { span: earlier.span, message: { zh: `${earlier.year}年：${earlier.text}`, en: `${earlier.year}: ${earlier.text}` } },
    ],
  };
}
