import { strict as assert } from 'node:assert';
import { readRegistry } from '../../server/src/core/reference/registry.ts';
import { problemsIn } from '../support/problems.ts';

const read = (text: string): ReturnType<typeof readRegistry> => readRegistry({ text });

describe('unit registry', () => {
  it('reads names, aliases, levels and former names', () => {
    const { value, problems } = read(
      'units:\n  - {name: 市教育局, aliases: [教育局], level: 市, former: [{name: 市教体局, until: 2019-03}]}\n  - 市财政局\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value, [
      {
        name: '市教育局',
        aliases: ['教育局'],
        level: '市',
        former: [{ name: '市教体局', until: { year: 2019, month: 3, day: null } }],
      },
      { name: '市财政局', aliases: [], level: null, former: [] },
    ]);
  });

  it('places what is wrong and keeps the other units', () => {
    problemsIn(read, 'units: [甲, {⟦nmae⟧: 乙}]', 'config/unknown', /name/);
    problemsIn(read, 'units: [甲, ⟦⟧{level: 市}]', 'config/value', /name/);
    problemsIn(read, 'units: [甲, {name: 乙, former: [{name: 丙, until: ⟦从前⟧}]}]', 'config/value');
    problemsIn(read, '⟦unit⟧: [甲]', 'config/unknown', /units/);
    assert.equal(read('units: [甲, {nmae: 乙}]').value.length, 1);
  });
});
