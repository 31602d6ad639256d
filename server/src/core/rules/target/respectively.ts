import { type ListCount, readListCounts } from '../../facts/list-counts.ts';
import type { Quantity } from '../../quantity/quantities.ts';
import { isShare } from '../../lexicon/indicator-units.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { inner } from './stated.ts';

/** 甲、乙、丙分别达到x、y: the names and the values are not as many. */
export const respectively: Rule = {
  id: 'target/respectively',
  title: { zh: '“分别”前后个数不等', en: 'Names and values of a 分别 list differ in number' },
  severity: 'error',
  *checkBlock(block) {
    for (const list of readListCounts(block)) {
      const severity = judge(list);
      if (severity !== null) yield toFinding(list, severity);
    }
  },
};

/** An error where no reading of the names makes the counts equal; nothing where one value may be meant for all. */
function judge({ names, counts, values, open }: ListCount): Severity | null {
  if (names.length < 2 || counts.includes(values.length) || (open && values.length > names.length)) return null;
  if (values.length > 1) return 'error';
  // “分别增加2个” and “分别下降6%” give each the same, as round as they are; two shares with exactly the same value would be 均达到.
  const [only] = values;
  return only !== undefined &&
    (only.change === null || !Number.isInteger(only.value)) &&
    only.op === '=' &&
    (isShare(only.unit) || isExact(only)) &&
    counts.every((count) => count > 1)
    ? 'warning'
    : null;
}

/** 235.86亿元 is no value that two indicators share by chance. */
function isExact({ value }: Quantity): boolean {
  return String(value).replace(/\.|0+$/g, '').length >= 4;
}

function toFinding({ span, names, values }: ListCount, severity: Severity): Finding {
  const single = values.length === 1;
  const few = values.length < names.length;
  const zh = few ? `请补齐数值${single ? '；各项相同的，改为“均”' : '或删去多余的项'}。` : '请补齐名称或删去多余的数值。';
  const en = few ? 'Give each name its value, or write 均 where all are the same.' : 'Name what each value is said of.';
  return {
    rule: 'target/respectively',
    severity,
    span,
    message: {
      zh: `“分别”前列${names.length}项（${names.map(inner).join('、')}），后有${values.length}个数值，对应不上。${zh}`,
      en: `分别 joins ${names.length} names (${names.join(', ')}) and ${values.length} value${single ? '' : 's'}. ${en}`,
    },
  };
}
