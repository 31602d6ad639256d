import { strict as assert } from 'node:assert';
import { type IndicatorSet, NO_REFERENCES, type References } from '../../../server/src/core/index.ts';
import { readIndicatorSet } from '../../../server/src/core/reference/indicator-set.ts';
import { check, checkFix } from '../../support/check.ts';

const rule = 'target/reference';

function given(compare: IndicatorSet['compare'], change: Partial<IndicatorSet> = {}): References {
  const text = `name: 清江市“十五五”教育规划主要指标
level: 市
compare: ${compare}
source: 清政发〔2026〕8号
indicators:
  - {name: 普惠性幼儿园覆盖率, aliases: [普惠率], unit: "%", direction: up, attribute: 约束性, targets: [{year: 2028, op: ">=", value: 93}, {year: 2030, op: ">=", value: 95}]}
  - {name: 公办幼儿园在园幼儿占比, unit: "%", direction: up, attribute: 预期性, targets: [{year: 2030, op: "=", value: 60}]}
  - {name: 小学生近视率, unit: "%", direction: down, targets: [{year: 2030, op: "<=", value: 38}]}
  - {name: 初中生近视率, unit: "%", direction: down, targets: [{year: 2030, op: "<=", value: 55}]}
  - {name: 新增学位, unit: 万个, direction: up, targets: [{year: 2030, op: "=", value: 1.2}]}
  - {name: 特色化专业, unit: 个, direction: up, targets: [{year: 2030, op: range, value: 6, value2: 9}]}
  - {name: 校园文化建设示范学校占比, unit: "%", direction: up, targets: [{year: 2030, op: "=", value: 30}]}
`;
  const { value, problems } = readIndicatorSet({ path: '市指标.yaml', text });
  assert.deepEqual(problems, []);
  return { ...NO_REFERENCES, sets: [{ ...value, ...change }] };
}

describe(rule, () => {
  for (const marked of [
    '到2030年，普惠性幼儿园覆盖面⟦达到90%以上⟧。',
    '到2028年，普惠率⟦达到90%⟧；到2030年，普惠率达到96%。',
    '到2030年，学前教育公办率⟦达到55%⟧。',
    '到2030年，小学生近视率⟦下降到40%以下⟧，初中生近视率下降到50%以下。',
    '到2030年，新增学位⟦10000个⟧。',
    '到2030年，建成特色化专业⟦3—5个⟧。',
    '到2030年，全市⟦20%⟧的中小学成为校园文化建设示范学校。',
    '到2030年，普惠率⟦达到90%以上⟧。\n落实责任。到2030年，普惠性幼儿园覆盖面⟦达到92%以上⟧。',
  ]) {
    it(`falls short: ${marked}`, () => void check(rule, marked, given('at-least')));
  }

  for (const right of [
    '到2030年，普惠性幼儿园在园幼儿占比达到95%，公办园在园幼儿占比达到60%以上。',
    '到2030年，普惠性幼儿园覆盖率达到98%，小学生近视率下降到35%以下，新增学位2万个。',
    '到2035年，普惠性幼儿园覆盖率达到90%。',
    '到2030年，等级幼儿园覆盖率达到90%，高中生近视率下降到65%以下，民办幼儿园在园幼儿占比控制在40%以内。',
    '到2030年，普惠率每年提高1个百分点。',
  ]) {
    it(`no error: ${right}`, () => void check(rule, right, given('at-least')));
  }

  it('more is a departure only where the values must be equal', () => {
    check(rule, '到2030年，普惠性幼儿园覆盖率⟦达到98%⟧。', given('equal'));
    check(rule, '到2030年，普惠性幼儿园覆盖率达到95%。', given('equal'));
  });

  it('speaks as loud as the indicator binds', () => {
    const severity = (text: string, references: References): string | undefined => check(rule, text, references)[0]?.severity;
    assert.equal(severity('到2030年，普惠率⟦达到90%⟧。', given('at-least')), 'error');
    assert.equal(severity('到2030年，公办率⟦达到50%⟧。', given('at-least')), 'warning');
    assert.equal(severity('到2030年，普惠率⟦达到90%⟧。', given('at-least', { builtIn: true })), 'info');
  });

  it('shows both values, the year, the source and the place in the set', () => {
    const [finding] = check(rule, '到2030年，普惠率⟦达到90%以上⟧。', given('at-least'));
    assert.equal(
      finding?.message.zh,
      '2030年普惠性幼儿园覆盖率90%以上，低于市约束性指标95%（清江市“十五五”教育规划主要指标，清政发〔2026〕8号）。请核定。',
    );
    const [soft] = check(rule, '到2030年，普惠率⟦达到90%以上⟧。', given('at-least', { builtIn: true }));
    assert.match(soft?.message.zh ?? '', /全国指标不是本地下限，仅供参考。$/);
    assert.equal(finding.related?.[0]?.path, '市指标.yaml');
    assert.equal(finding.expected, '达到95%以上');
  });

  it('takes the value of the reference and keeps bound, unit and wording', () => {
    checkFix(rule, '到2030年，普惠率达到90%以上。', '到2030年，普惠率达到95%以上。', given('at-least'));
    checkFix(rule, '到2030年，新增学位10000个。', '到2030年，新增学位12000个。', given('at-least'));
    checkFix(rule, '到2030年，建成特色化专业3—5个。', '到2030年，建成特色化专业6—9个。', given('at-least'));
  });
});
