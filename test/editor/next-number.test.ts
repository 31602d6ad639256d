import { strict as assert } from 'node:assert';
import { numberAfterEnter } from '../../server/src/core/index.ts';
import { withCursor } from './support.ts';

/** What Enter writes at ¦, which stands on the line that Enter made. */
function written(marked: string): string | null {
  const { facts, offset } = withCursor(marked);
  return numberAfterEnter(facts, offset);
}

describe('the number after Enter', () => {
  for (const [marked, expected] of [
    ['1.甲。\n2.乙。\n¦', '3.'],
    ['一、总则\n3.建设学校\n¦', '4.'],
    ['（一）甲。\n¦', '（二）'],
    ['一、甲。\n（1）乙；\n¦\n二、丙', '（2）'],
    ['１．甲。\n¦', '２．'],
    ['九、甲。\n十、乙。\n¦', '十一、'],
    ['1. 甲。\n2. 乙。\n¦', '3. '],
    ['\u3000\u30001.甲。\n¦', '\u3000\u30002.'],
    ['  1.甲。\n  ¦', '2.'],
    ['1.甲（责任单位：县教育局）\n¦', '2.'],
  ] as const) {
    it(`goes on from ${JSON.stringify(marked)}`, () => assert.equal(written(marked), expected));
  }

  for (const marked of [
    '说明文字。\n¦',
    '1.\n¦',
    '1.甲。\n¦乙',
    '一、总体要求\n¦',
    '——甲。\n¦',
    '1.甲\n正文。\n2.乙\n正文。\n3.丙\n¦',
  ]) {
    it(`keeps silent at ${JSON.stringify(marked)}`, () => assert.equal(written(marked), null));
  }
});
