import { strict as assert } from 'node:assert';
import { applyEdits, parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { renumber } from '../../server/src/core/editor/renumber.ts';

function renumberAll(text: string): string {
  const result = renumber(readFacts(parse(text), UNKNOWN_PLAN), 0, 'all');
  return 'edits' in result ? applyEdits(text, result.edits) : result.refusal.zh;
}

describe('renumbering the whole draft', () => {
  it('takes the references along with what moved', () => {
    assert.equal(
      renumberAll('一、总则\n三、任务\n（一）学校。新建。\n（三）师资。招聘，见第三部分（三）。\n四、保障。按第四部分执行。'),
      '一、总则\n二、任务\n（一）学校。新建。\n（二）师资。招聘，见第二部分（二）。\n三、保障。按第三部分执行。',
    );
  });

  it('leaves a reference alone that two items answer to', () => {
    assert.equal(renumberAll('一、总则\n三、任务\n三、保障，见第三部分。'), '一、总则\n二、任务\n三、保障，见第三部分。');
  });

  it('refuses where a run cannot be explained', () => {
    const chaos = [9, 3, 7, 1, 8, 2, 6, 4, 5, 9, 2, 7, 3].map((n) => `${n}.学校。新建。`).join('\n');
    assert.match(renumberAll(chaos), /无法判断/);
  });
});
