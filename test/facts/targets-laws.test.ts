import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { statementsIn } from '../../server/src/core/facts/statements.ts';
import { parse, readFacts, reparse, UNKNOWN_PLAN } from '../../server/src/core/index.ts';

const PIECES = [
  '到2025年，',
  '全市',
  '覆盖率',
  '达到',
  '90%以上',
  '、',
  '，',
  '。',
  '（',
  '）',
  '分别',
  '新增',
  '20所',
  '学校',
  '1:1',
  '|',
  '\t',
  '\n',
  '2020年',
  '一万二',
  '“',
  '”',
  '百分之',
  '<td>',
  '<table>',
  '每年',
  '下降',
  '从',
  '的',
  ' ',
];
const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('the reading of targets', () => {
  it('throws at nothing and gives places that hold their text', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        for (const target of readFacts(parse(text), UNKNOWN_PLAN).targets) {
          assert.equal(text.slice(target.span.start, target.span.end), target.text);
          assert.ok(Number.isFinite(target.value));
        }
      }),
    );
  });

  it('is the same after an edit as from the start', () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const first = parse(before);
        readFacts(first, UNKNOWN_PLAN);
        assert.deepEqual(readFacts(reparse(first, after), UNKNOWN_PLAN).targets, readFacts(parse(after), UNKNOWN_PLAN).targets);
      }),
    );
  });

  it('stays linear on long lines', () => {
    for (const piece of ['覆盖率达到90%、', '从1%', '“1', '（', '1,2', '2020-', '分别20所、', '小学12所，共计30所，']) {
      const start = performance.now();
      readFacts(parse(piece.repeat(4000)), UNKNOWN_PLAN);
      assert.ok(performance.now() - start < 5000, piece);
    }
  });

  it('reads a line of a hundred thousand characters without a sentence end in well under a second', () => {
    const pieces = '到2030年普及率达到95%以上， 每年新增5所， 其中5个 7 、 （ 分别 和A率'.split(' ');
    for (const piece of pieces) {
      const [block] = parse(piece.repeat(Math.ceil(100_000 / piece.length))).blocks;
      assert.ok(block);
      const start = performance.now();
      statementsIn(block);
      assert.ok(performance.now() - start < 2000, piece);
    }
  });
});
