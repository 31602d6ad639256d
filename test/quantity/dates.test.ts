import { strict as assert } from 'node:assert';
import { readDates } from '../../server/src/core/quantity/dates.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['到2025年，', ['2025年 at 2025']],
  ['2023年底前完成', ['2023年底 at 2023']],
  ['2021—2025年', ['2021—2025年 at 2025']],
  ['“十四五”期间', ['“十四五”期间 at 2025']],
  ['“十三五”以来', ['“十三五”以来 at 2020']],
  ['二〇三〇年', ['二〇三〇年 at 2030']],
  ['到期末', ['期末 end -']],
  ['比2020年提高', ['2020年 base 2020']],
  ['达到2020年的两倍', ['2020年 base 2020']],
  ['由2020年的1.2倍提高', ['2020年 origin 2020']],
  ['提高到2025年的70%', ['2025年 at 2025']],
  ['在2018年的基础上', ['2018年 base 2018']],
  ['从2020年的50%提高', ['2020年 origin 2020']],
  ['每学年开展', ['每学年 flow -']],
  ['年均增长', ['年均 flow -']],
  ['年均浓度', []],
  ['三年内建成', ['三年内 span -']],
  ['五年来，', ['五年来 at -']],
  ['落实“十四五”规划', []],
];

describe('readDates', () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      const read = readDates(text).map(({ span, role, year }) => `${text.slice(span.start, span.end)} ${role} ${year ?? '-'}`);
      assert.deepEqual(read, expected);
    });
  }
});
