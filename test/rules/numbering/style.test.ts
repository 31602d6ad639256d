import { strict as assert } from 'node:assert';
import { check, checkFix, findingsIn } from '../../support/check.ts';

describe('numbering/style', () => {
  it('finds the one bracket of the other width', () => {
    check(
      'numbering/style',
      `（一）甲。建。
（二）乙。建。
（三）丙。建。
⟦(四)⟧丁。建。
（五）戊。建。`,
    );
  });
  it('finds the one item in another style', () => {
    check(
      'numbering/style',
      `一、总则
（一）甲。建。
（二）乙。建。
（三）丙。建。
（四）丁。建。`,
    );
  });
  it('takes the title alone for the stray where two items have one number', () => {
    check(
      'numbering/style',
      '一、总则\n（一）思想。坚持育人。\n（二）目标。建好学校。\n⟦（二）⟧措施\n（一）甲。建园。\n（二）乙。建馆。\n三、保障\n（一）丙。建所。',
    );
  });
  it('says one thing of a point inside a line that took the marker of an item', () => {
    const draft = '一、任务\n（一）甲。抓好三项工作：一是建校；（二）建园；三是建馆。\n（二）乙。建站。\n（三）丙。建所。';
    assert.deepEqual(
      findingsIn(draft).map(({ rule, expected }) => [rule, expected]),
      [['numbering/style', '二是']],
    );
  });
  it('says one thing of a title that took the marker of its items, and asks no unit of it', () => {
    const note = '。建校。（责任单位：县教育局）';
    const items = [1, 2, 3].map((number) => `${number}.子${note}\n`).join('');
    const draft = `一、任务\n（一）甲\n${items}（二）乙\n${items}（三）丙\n${items}4.丁\n${items}（五）戊\n${items}`;
    assert.deepEqual(
      findingsIn(draft).map(({ rule, expected }) => [rule, expected]),
      [['numbering/style', '（四）']],
    );
  });
  it('says one thing of an item that took the next number of the level above', () => {
    const draft =
      '一、计划\n（一）产业\n1.甲。\n2.乙。\n（二）创新\n3.丙。\n（三）丁。\n5.戊。\n（三）服务\n6.己。\n（四）国际\n7.庚。\n二、保障';
    const findings = findingsIn(draft);
    assert.deepEqual(
      findings.map(({ rule, expected }) => [rule, expected]),
      [['numbering/style', '4.']],
    );
  });
  it('says one thing of an item that slipped a level, whatever it does to the level it slipped to', () => {
    const draft = '一、总则\n二、任务\n（一）甲。\n（二）乙。\n（三）丙。\n⟦四、⟧丁。\n（五）戊。\n三、保障\n四、附则';
    check('numbering/style', draft);
    for (const rule of ['numbering/gap', 'numbering/duplicate', 'numbering/order'] as const)
      check(rule, draft.replace(/[⟦⟧]/g, ''));
  });
  it('finds the last of a list that slipped a level', () => {
    check('numbering/style', '一、总则\n（一）甲。\n（二）乙。\n⟦三、⟧丙。\n二、任务\n（一）丁。\n三、保障');
  });
  it('says once of several that slipped together, and mends them together', () => {
    check('numbering/style', '1.甲。\n⟦(2)⟧乙。\n(3)丙。\n4.丁。');
    checkFix('numbering/style', '1.甲。\n(2)乙。\n(3)丙。\n4.丁。', '1.甲。\n2.乙。\n3.丙。\n4.丁。');
  });
  it('leaves a draft alone that is half width throughout', () => {
    check(
      'numbering/style',
      `(一)甲。建。
(二)乙。建。
(三)丙。建。
(四)丁。建。`,
    );
  });
});
