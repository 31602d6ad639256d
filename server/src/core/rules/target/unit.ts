import { lostPercents } from '../../facts/lost-percent.ts';
import { type RangeFault, readRangeFaults } from '../../facts/ranges.ts';
import { type UnitFault, readUnitFaults } from '../../facts/unit-faults.ts';
import { slice, type Span } from '../../text/span.ts';
import { replacement } from '../replacement.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { inTwoUnits } from './two-units.ts';

/** % where a difference of percentages is meant, 个百分点 where a share is meant, 人次 for heads. */
export const targetUnit: Rule = {
  id: 'target/unit',
  title: { zh: '计量单位用错', en: 'The unit does not fit' },
  severity: 'error',
  checkBlock: (block) => [
    ...readUnitFaults(block).map((fault) => toFinding(fault, block.text)),
    ...readRangeFaults(block)
      .filter(({ flaw }) => flaw === 'percent')
      .map((fault) => percentLeftOut(fault, block.text)),
    ...lostPercents(block).map((span) => withoutPercent(span, block.text)),
  ],
  reads: ['stated', 'others'],
  *check(facts) {
    yield* inTwoUnits(facts);
  },
};

/** 公办园占比不低于50. */
function withoutPercent(span: Span, text: string): Finding {
  const number = slice(text, span);
  return {
    rule: 'target/unit',
    severity: 'warning',
    span,
    message: {
      zh: `“${number}”说的是率、占比，后面缺“%”。请核。`,
      en: `“${number}” is said of a rate and has no % behind it.`,
    },
    expected: `${number}%`,
    fixes: () => [replacement(span, number, `${number}%`)],
  };
}

/** 6.5—7%. */
function percentLeftOut({ span, first, unit }: RangeFault, text: string): Finding {
  const written = slice(text, span);
  const place = { start: span.start, end: span.start + first.length };
  return {
    rule: 'target/unit',
    severity: 'info',
    span,
    message: {
      zh: `“${written}”：区间的百分号不能省略，前数后也应写“${unit}”。`,
      en: `“${written}”: both ends of a range of percentages carry their sign.`,
    },
    expected: first + unit + written.slice(first.length),
    fixes: () => [replacement(place, slice(text, place), slice(text, place) + unit)],
  };
}

const REASONS: Readonly<Record<UnitFault['flaw'], { severity: Severity; zh: string; en: string }>> = {
  difference: {
    severity: 'error',
    zh: '是两个百分数之差，应写“个百分点”',
    en: 'is the difference of two percentages and is written 个百分点',
  },
  'share-change': {
    severity: 'warning',
    zh: '说的是比率升降的幅度，一般用“个百分点”；如确为相对降幅，请写明基数',
    en: 'is by how much a share moves, usually given in 个百分点',
  },
  level: { severity: 'error', zh: '是达到的水平，不是升降的幅度，应写“%”', en: 'is a level, not a difference, and is written %' },
  share: {
    severity: 'warning',
    zh: '说的是率、占比，一般以“%”计，请核单位或指标名称',
    en: 'is said of a rate, which is given in %; check the unit or the name',
  },
  visits: {
    severity: 'warning',
    zh: '说的是人员往来、诊疗的次数之和，一般用“人次”',
    en: 'counts passages or consultations and is usually given in 人次',
  },
  heads: {
    severity: 'warning',
    zh: '说的是在册人数；“人次”是次数之和，一人可计多次，请核是否应写“人”',
    en: 'counts people; 人次 counts visits, in which one person may count more than once',
  },
};

function toFinding({ flaw, quantity, unit: span, expected }: UnitFault, text: string): Finding {
  const { severity, zh, en } = REASONS[flaw];
  const stated = slice(text, quantity);
  const old = slice(text, span);
  return {
    rule: 'target/unit',
    severity,
    span: quantity,
    message: { zh: `“${stated}”${zh}。`, en: `“${stated}” ${en}.` },
    expected:
      slice(text, { start: quantity.start, end: span.start }) + expected + slice(text, { start: span.end, end: quantity.end }),
    fixes: () => [replacement(span, old, expected)],
  };
}
