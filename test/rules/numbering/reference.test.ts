import { strict as assert } from 'node:assert';
import { check } from '../../support/check.ts';

describe('numbering/reference', () => {
  it('knows an annex by its line, however long its title', () => {
    const title = '云溪市贯彻落实《关于加强新时代中小学教师队伍建设的若干意见》重点任务清单、责任分工和完成时限一览表';
    check('numbering/reference', `一、总则\n（详见附件1）\n附件1：${title}\n附件2：报告`);
    check('numbering/reference', `一、总则\n（详见⟦附件3⟧）\n附件1：${title}\n附件2：报告`);
  });
  it('finds an annex that is not there', () => {
    check(
      'numbering/reference',
      `见⟦附件3⟧。
附件：1.甲表
　　　2.乙表`,
    );
  });
  it('finds a part that is not there', () => {
    check(
      'numbering/reference',
      `一、甲
二、乙
具体⟦见第四部分⟧。`,
    );
  });
  it('finds an item of a part that is not there', () => {
    check(
      'numbering/reference',
      `一、甲
（一）子。建。
（二）丑。建。
二、乙
⟦按照第一部分（三）⟧执行。`,
    );
  });
  it('finds the second of two panels that are named together', () => {
    check('numbering/reference', '见专栏1和⟦专栏3⟧。\n专栏1 学校建设\n专栏2 队伍建设');
  });
  it('is silent where the annexes travel apart', () => {
    check('numbering/reference', `任务分工见附件2。`);
  });
  it('hints at a panel where the draft has none at all', () => {
    const [finding] = check('numbering/reference', '主要指标见⟦专栏2⟧，具体见专栏3。');
    assert.equal(finding?.severity, 'info');
  });
  it('reaches what is there', () => {
    check(
      'numbering/reference',
      `一、甲
（一）子。建。
二、乙
按照第一部分（一）执行，见表1。
表1 指标`,
    );
  });

  it('reads no 见 in 意见', () => {
    check(
      'numbering/reference',
      '一、总体要求\n按照省政府实施意见第三部分、市委意见专栏3、省实施意见表1执行。\n二、主要任务\n抓好落实。',
    );
  });
});
