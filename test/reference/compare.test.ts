import { strict as assert } from 'node:assert';
import type { Bound } from '../../server/src/core/index.ts';
import { compare, type Relation, type Stated } from '../../server/src/core/reference/compare.ts';
import type { Direction } from '../../server/src/core/reference/references.ts';

/** “>=95%”, “5-8所”, “~3”, “12年”. */
function stated(words: string): Stated {
  const [, op = '', low = '', , high, unit = ''] = /^(>=|>|<=|<|~|=)?(\d+(?:\.\d+)?)(-(\d+(?:\.\d+)?))?(.*)$/.exec(words) ?? [];
  const bound = (high === undefined ? op || '=' : 'range') as Bound;
  return { op: bound, value: Number(low), value2: high === undefined ? null : Number(high), unit: unit || null };
}

describe('reference/compare', () => {
  const cases: readonly (readonly [reference: string, draft: string, direction: Direction, relation: Relation])[] = [
    // One number, bounds of one side: no error (standards 3.8 ①②).
    ['80%', '>=80%', 'up', 'agree'],
    ['>95%', '>=95%', 'up', 'agree'],
    ['75%', '>=75%', 'up', 'agree'],
    ['>=10%', '10%', 'up', 'agree'],
    ['~8000人', '8000人', 'up', 'agree'],
    // Two numbers differ although their sets overlap (③).
    ['>=85%', '>=90%', 'up', 'stronger'],
    ['>=90%', '>=85%', 'up', 'weaker'],
    ['<=38%', '<=40%', 'down', 'weaker'],
    ['<=38%', '<=36%', 'down', 'stronger'],
    ['1', '1.07', 'near', 'differ'],
    // Opposite sides of one number (④).
    ['>=50%', '<=50%', 'up', 'differ'],
    // Ranges (⑤).
    ['1-2项', '1-2项', 'up', 'agree'],
    ['1-2项', '1项', 'up', 'agree'],
    ['1-2项', '>=1项', 'up', 'differ'],
    ['5-8所', '4所', 'up', 'weaker'],
    ['5-8所', '9所', 'up', 'stronger'],
    ['5-8所', '5-7所', 'up', 'weaker'],
    // About (⑥).
    ['~3%', '3.1%', 'down', 'agree'],
    ['~3%', '4%', 'down', 'weaker'],
    ['~8000人', '~8200人', 'up', 'stronger'],
    // A unit left out is the other's.
    ['<=12', '<=12/10万', 'down', 'agree'],
    ['3.1', '3.5‰', 'down', 'weaker'],
    // Units convert within a dimension, whatever the measure word.
    ['6万个', '60000个', 'up', 'agree'],
    ['1.2亿元', '12000万元', 'up', 'agree'],
    ['5‰', '0.5%', 'up', 'agree'],
    ['100所', '100个', 'up', 'agree'],
    ['100%', '100％', 'up', 'agree'],
    ['0.95', '95%', 'up', 'agree'],
    ['95', '95%', 'up', 'agree'],
    ['8000人', '8000名', 'up', 'agree'],
    ['1小时', '60分钟', 'up', 'agree'],
    // And never across.
    ['1%', '1个百分点', 'up', 'incomparable'],
    ['2800人', '2800人次', 'up', 'incomparable'],
    ['100所', '100%', 'up', 'incomparable'],
  ];
  for (const [reference, draft, direction, relation] of cases) {
    it(`${reference} × ${draft} (${direction}) ${relation}`, () => {
      assert.equal(compare(stated(reference), stated(draft), direction), relation);
    });
  }
});
