import { strict as assert } from 'node:assert';
import { loadReferences } from '../../server/src/core/reference/load.ts';

/** The values at which sets of one indicator contradict each other; each is written `compare value`. */
function contradictions(...asked: readonly string[]): string[] {
  const sets = asked.map((ask, index) => {
    const [compare = '', value = '', scope = 'null'] = ask.split(' ');
    const targets = `targets: [{year: 2030, value: "${value}"}]`;
    return {
      path: `${index}.yaml`,
      text: `name: 第${index}集\ncompare: ${compare}\nindicators: [{name: 入园率, unit: "%", scope: ${scope}, ${targets}}]\n`,
    };
  });
  const { problems } = loadReferences({ config: null, ignored: null, sets, registries: [] });
  return problems.flatMap(({ path, text, findings }) =>
    findings.map(({ rule, severity, span, related }) => {
      assert.deepEqual([rule, severity], ['config/value', 'warning']);
      return `${path} ${/value: "(.*)"/.exec(text.slice(span.start, span.end))?.[1]} ${related?.[0]?.path}`;
    }),
  );
}

describe('sets that contradict each other', () => {
  it('ask for two exact values, or for one below a floor', () => {
    assert.deepEqual(contradictions('equal 95', 'equal 96'), ['1.yaml 96 0.yaml']);
    assert.deepEqual(contradictions('at-least 95', 'equal 93'), ['1.yaml 93 0.yaml']);
    assert.deepEqual(contradictions('equal 93', 'at-least ≥95'), ['1.yaml ≥95 0.yaml']);
  });

  it('are not a higher level’s floor and a lower level’s, nor another area', () => {
    assert.deepEqual(contradictions('at-least 95', 'at-least 96'), []);
    assert.deepEqual(contradictions('at-least 95', 'equal 96'), []);
    assert.deepEqual(contradictions('equal 95', 'equal ≥95'), []);
    assert.deepEqual(contradictions('equal 95', 'equal 90 农村'), []);
  });
});
