import { strict as assert } from 'node:assert';
import { check } from '../../support/check.ts';

describe('numbering/duplicate', () => {
  it('finds a first item that its next line says again', () => {
    check('numbering/duplicate', '一、规划背景\n⟦一、⟧规划背景\n（一）成效\n二、总体要求\n三、保障措施');
    check('numbering/duplicate', '一、目标\n1.甲指标\n⟦1.⟧甲指标\n2.乙指标\n二、措施\n1.甲\n甲事。\n1.乙\n2.丙');
  });
  it('finds a first number said twice where the rest counts on, and no title stands between', () => {
    check('numbering/duplicate', '一、任务\n（一）甲。建。\n⟦（一）⟧乙。建。\n（二）丙。建。\n（三）丁。建。\n二、保障');
    check('numbering/duplicate', '一、任务\n1.甲。建。\n产业工程\n1.乙。建。\n2.丙。建。\n二、保障\n三、附则');
  });
  it('finds a repeated number, whether or not the rest counts on', () => {
    check(
      'numbering/duplicate',
      `1.甲。建。
2.乙。建。
⟦2.⟧丙。建。
3.丁。建。`,
    );
  });
  it('finds a number typed as the one before', () => {
    check(
      'numbering/duplicate',
      `1.甲。建。
2.乙。建。
⟦2.⟧丙。建。
4.丁。建。`,
    );
  });
  it('finds a spoken number said twice, and gives the next of its kind', () => {
    const [finding] = check('numbering/duplicate', '三、要求\n首先，抓项目。其次，抓改革。⟦其次⟧，抓队伍。');
    assert.equal(finding?.expected, '再次');
  });
  it('leaves lists alone that start anew', () => {
    check(
      'numbering/duplicate',
      `一、甲
1.子。建。
2.丑。建。
二、乙
1.寅。建。
2.卯。建。`,
    );
  });
  it('lets the text count on behind a 专栏 that counts for itself, and finds what is repeated there', () => {
    check(
      'numbering/duplicate',
      `二、任务
（一）强基础
1.建园。建。
2.扩容。扩。
专栏1 重大工程
1.扩容工程。建。
2.提质工程。建。
⟦2.⟧示范工程。建。
3.投入。投。
4.监管。管。
（二）强队伍`,
    );
  });
});
