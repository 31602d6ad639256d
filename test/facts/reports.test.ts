import { strict as assert } from 'node:assert';
import { parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { findingsIn } from '../support/check.ts';

const REPORT = `政府工作报告
——二〇二六年一月二十日在云溪省第十四届人民代表大会第四次会议上
各位代表：
“十四五”时期工作回顾
五年来，新型城镇建设稳步推进。城镇新增就业150万人，实际利用外资年均增长6%。
各位代表，刚刚过去的2025年，城镇新增就业31万人，实际使用外资增长5.2%，旅游总收入排名由第9位上升到第6位。
“十五五”时期的主要目标任务
城镇调查失业率控制在5.5%以内，人均预期寿命达到80岁。
2026年重点工作
城镇新增就业30万人以上，地区生产总值增长5.5%左右。
`;

/** The year and kind of every target, by its indicator and value. */
function read(text: string): Record<string, string> {
  const { targets } = readFacts(parse(text), UNKNOWN_PLAN);
  return Object.fromEntries(
    targets.map(({ indicator, value, unit, year, kind }) => [`${indicator} ${value}${unit}`, `${year ?? '-'} ${kind}`]),
  );
}

describe('a government work report', () => {
  it('takes the time of its values from chapters without numbers', () => {
    const targets = read(REPORT);
    assert.equal(targets['城镇新增就业 31万人'], '2025 increment');
    assert.equal(targets['实际使用外资 5.2%'], '2025 rate');
    assert.equal(targets['城镇调查失业率 5.5%'], '2030 target');
    assert.equal(targets['人均预期寿命 80岁'], '2030 target');
    assert.equal(targets['城镇新增就业 30万人'], '2026 increment');
  });

  it('may say what was done in five years beside what was done in one', () => {
    assert.deepEqual(
      findingsIn(REPORT).map(({ rule, severity }) => `${severity} ${rule}`),
      [],
    );
  });
});
