import { strict as assert } from 'node:assert';
import { withNumber } from '../../server/src/core/facts/target-number.ts';
import { parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';

describe('withNumber', () => {
  for (const [text, value, expected] of [
    ['入园率达到90%以上', 95, '达到95%以上'],
    ['经济增速达到-2.5%', -3, '达到-3%'],
    ['经济增速达到负2.5%', -3, '达到负3%'],
    ['经济增速达到-2.5%', 1.5, '达到1.5%'],
    ['经济增速达到2.5%', -1, '达到-1%'],
    ['入园率达到百分之九十', 95, null],
  ] as const) {
    it(`${text}, ${value} → ${expected ?? 'nothing'}`, () => {
      const [target] = readFacts(parse(`到2025年，${text}。`), UNKNOWN_PLAN).targets;
      assert.ok(target);
      assert.equal(withNumber(target, value, null)?.text ?? null, expected);
    });
  }
});
