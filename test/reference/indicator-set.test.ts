import { strict as assert } from 'node:assert';
import { readIndicatorSet } from '../../server/src/core/reference/indicator-set.ts';
import { problemsIn } from '../support/problems.ts';

const read = (text: string): ReturnType<typeof readIndicatorSet> => readIndicatorSet({ path: 'set.yaml', text });

describe('indicator set in YAML', () => {
  it('reads every key of the contract, with the places of its values', () => {
    const text = `name: 某省教育规划主要指标
level: 省
compare: equal
source: 某政发〔2021〕1号
indicators:
  - id: preschool
    name: 普惠性幼儿园覆盖率
    aliases: [普惠率]
    unit: "%"
    direction: up
    attribute: 约束性
    scope: 全省
    baseline: {year: 2020, value: 92.1}
    targets: [{year: 2025, op: ">=", value: 95}, {year: 2030, op: range, value: 96, value2: 98}]
`;
    const { value, problems } = read(text);
    assert.deepEqual(problems, []);
    const { indicators, ...head } = value;
    assert.deepEqual(head, {
      path: 'set.yaml',
      name: '某省教育规划主要指标',
      level: '省',
      compare: 'equal',
      source: '某政发〔2021〕1号',
      builtIn: false,
      named: true,
    });
    const [indicator] = indicators;
    assert.ok(indicator);
    assert.deepEqual(
      indicator.targets.map(({ span, ...it }) => [it, text.slice(span.start, span.end)]),
      [
        [{ year: 2025, op: '>=', value: 95, value2: null }, '{year: 2025, op: ">=", value: 95}'],
        [{ year: 2030, op: 'range', value: 96, value2: 98 }, '{year: 2030, op: range, value: 96, value2: 98}'],
      ],
    );
    assert.equal(indicator.baseline?.value, 92.1);
    assert.ok(text.slice(indicator.span.start).startsWith('id: preschool'));
  });

  it('fills in what is left out: a floor, more is better', () => {
    const { value, problems } = read('indicators: [{name: 入园率, targets: [{year: 2025, value: 90}]}]');
    assert.deepEqual(problems, []);
    assert.equal(value.compare, 'at-least');
    assert.equal(value.name, 'set.yaml');
    assert.equal(value.indicators[0]?.direction, 'up');
    assert.equal(value.indicators[0]?.targets[0]?.op, '=');
  });

  it('reads a value that carries its bound as a cell does', () => {
    const { value } = read('indicators: [{name: 近视率, targets: [{year: 2025, value: ≤38}, {year: 2030, value: 5—8}]}]');
    assert.deepEqual(
      value.indicators[0]?.targets.map(({ op, value, value2 }) => [op, value, value2]),
      [
        ['<=', 38, null],
        ['range', 5, 8],
      ],
    );
  });

  it('places what is wrong and keeps the other indicators', () => {
    const one = (item: string): string => `indicators:\n  - name: 甲\n  - ${item}\n`;
    problemsIn(read, one('⟦nam⟧: 乙'), 'config/unknown', /name/);
    problemsIn(read, one('⟦⟧unit: "%"'), 'config/value', /缺 name/);
    problemsIn(read, one('⟦3⟧'), 'config/value');
    problemsIn(read, one('{name: 乙, direction: ⟦upp⟧}'), 'config/value', /“up”/);
    problemsIn(read, one('{name: 乙, attribute: ⟦约束⟧}'), 'config/value', /约束性/);
    problemsIn(read, one('{name: 乙, targets: [⟦{value: 3}⟧]}'), 'config/value', /year/);
    problemsIn(read, one('{name: 乙, targets: [⟦{year: 2025}⟧]}'), 'config/value', /value/);
    problemsIn(read, one('{name: 乙, targets: [{year: ⟦25⟧, value: 3}]}'), 'config/value', /四位/);
    problemsIn(read, one('{name: 乙, targets: [{year: 2025, value: ⟦很多⟧}]}'), 'config/value', /数字/);
    problemsIn(read, one('{name: 乙, targets: [{year: 2025, op: ⟦"=>"⟧, value: 3}]}'), 'config/value');
    problemsIn(read, one('{name: 乙, targets: [⟦{year: 2025, op: range, value: 3, value2: 1}⟧]}'), 'config/value');
    assert.equal(read(one('{name: 乙, direction: upp}')).value.indicators.length, 2);
    problemsIn(read, '⟦⟧name: 没有指标\n', 'config/value', /indicators/);
  });
});
