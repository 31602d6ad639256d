import { strict as assert } from 'node:assert';
import { type IndicatorSet, NO_REFERENCES } from '../../../server/src/core/index.ts';
import { readIndicatorSet } from '../../../server/src/core/reference/indicator-set.ts';
import { check } from '../../support/check.ts';

const rule = 'target/missing';
const { value } = readIndicatorSet({
  path: '市指标.yaml',
  text: `name: 市指标
level: 市
compare: at-least
indicators:
  - {name: 九年义务教育巩固率, unit: "%", direction: up, attribute: 约束性, targets: [{year: 2030, op: ">=", value: 98}]}
  - {name: 劳动年龄人口平均受教育年限, unit: 年, direction: up, attribute: 约束性, targets: [{year: 2030, op: "=", value: 11.7}]}
  - {name: 智慧校园覆盖率, unit: "%", direction: up, attribute: 预期性, targets: [{year: 2030, op: "=", value: 90}]}
`,
});
const given = (change: Partial<IndicatorSet>): typeof NO_REFERENCES => ({
  ...NO_REFERENCES,
  sets: [{ ...value, named: true, ...change }],
});

describe(rule, () => {
  it('one finding for the set, with the names', () => {
    const [finding] = check(rule, '⟦一、目标⟧\n到2028年，义务教育巩固率达到98%。', given({}));
    assert.equal(finding?.severity, 'info');
    assert.match(finding.message.zh, /1项约束性指标.*劳动年龄人口平均受教育年限/);
  });

  it('nothing where all binding ones are stated', () => {
    check(rule, '到2030年，九年义务教育巩固率达到98%，主要劳动年龄人口平均受教育年限达到12年。', given({}));
  });

  it('what is said in words is stated', () => {
    const binding = value.indicators.map((it) => ({ ...it, attribute: '约束性' as const }));
    const text = '到2030年，九年义务教育巩固率达到98%，平均受教育年限达到12年，智慧校园实现全覆盖。';
    check(rule, text, given({ indicators: binding }));
  });

  it('nothing for a set nobody named, a built-in one, and a draft without values', () => {
    const text = '到2030年，义务教育巩固率达到98%。';
    check(rule, text, given({ named: false }));
    check(rule, text, given({ builtIn: true }));
    check(rule, '加强组织领导。', given({}));
  });
});
