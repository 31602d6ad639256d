import { strict as assert } from 'node:assert';
import { indicatorRows, NO_REFERENCES, ownNames, parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';

const TABLE = '| 指标 | 单位 | 2025年 | 2030年 |\n|---|---|---|---|\n| 公办幼儿园在园幼儿占比 | % | 55 | 65 |\n';

function read(text: string) {
  return readFacts(parse(`${TABLE}\n${text}`), UNKNOWN_PLAN);
}

/** The names of what the text states, the cells of the table left out. */
function names(text: string): string[] {
  const facts = read(text);
  return facts.targets.filter(({ table }) => table === null).map(ownNames(facts));
}

describe('what a draft calls its indicators', () => {
  it('is the name its table has, where the text has a synonym', () => {
    assert.deepEqual(names('到2030年，学前教育公办率提升到65%。'), ['公办幼儿园在园幼儿占比']);
  });

  it('is the name of the text, where no row means the same', () => {
    assert.deepEqual(names('到2030年，普惠性幼儿园覆盖率达到95%。'), ['普惠性幼儿园覆盖率']);
    assert.deepEqual(names('到2030年，公办幼儿园达到65所。'), ['公办幼儿园']);
  });

  it('makes one row of a statement and its cell', () => {
    const rows = indicatorRows(read('到2030年，学前教育公办率提升到65%。'), NO_REFERENCES);
    assert.deepEqual(
      rows.map(({ indicator, year }) => [indicator, year]),
      [['公办幼儿园在园幼儿占比', 2030]],
    );
  });
});
