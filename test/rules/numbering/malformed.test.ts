import { strict as assert } from 'node:assert';
import { check, checkFix } from '../../support/check.ts';

describe('numbering/malformed', () => {
  it('finds an unclosed bracket', () => {
    check(
      'numbering/malformed',
      `⟦（一⟧甲。建。
（二）乙。建。`,
    );
  });
  it('finds an unopened bracket', () => {
    check(
      'numbering/malformed',
      `（一）甲。建。
⟦二）⟧乙。建。
（三）丙。建。`,
    );
  });
  it('finds brackets of two widths', () => {
    check(
      'numbering/malformed',
      `⟦（一)⟧甲。建。
（二）乙。建。`,
    );
  });
  it('finds empty brackets and a letter for a digit', () => {
    check(
      'numbering/malformed',
      `（1）甲。建。
⟦（）⟧乙。建。
（3）丙。建。
⟦l.⟧丁。建。`,
    );
  });
  it('knows the empty brackets above a list from those in one', () => {
    const numbered = '（六）甲\n1.乙。建。\n（1）丙。建。\n（2）丁。建。\n';
    const [finding] = check('numbering/malformed', `${numbered}⟦（）⟧戊\n1.己。建。\n2.庚。建。\n二、辛`);
    assert.equal(finding?.expected, '（七）');
    const [other] = check('numbering/malformed', `${numbered}⟦（）⟧戊。建。\n2.庚。建。\n二、辛`);
    assert.equal(other?.expected, '（3）');
  });
  it('finds a marker that lost its stop, where its number is missing', () => {
    check('numbering/malformed', '10.甲。建。\n11.乙。建。\n⟦12⟧发展丙。建。\n13.丁。建。');
    check('numbering/malformed', '一、甲\n⟦二⟧发展乙\n三、丙');
    check('numbering/gap', '10.甲。建。\n11.乙。建。\n12发展丙。建。\n13.丁。建。');
    checkFix('numbering/malformed', '1．甲。建。\n2发展乙。建。\n3．丙。建。', '1．甲。建。\n2．发展乙。建。\n3．丙。建。');
  });
  it('finds it at the end of a list too, where no hole gives it away', () => {
    check('numbering/malformed', '一、任务\n1.甲。建。\n2.乙。建。\n⟦3⟧进一步完善丙。建。\n二、保障\n1.丁。建。');
    check('numbering/malformed', '1.甲。建。\n2.乙。建。\n建好。\n⟦3⟧大力发展丙。建。');
    // In mid-sentence, as a count, or with the list going on it is none.
    check('numbering/malformed', '1.甲。建。\n2.乙，到明年建成\n3所学校和乡镇的幼儿园。');
    check('numbering/malformed', '1.甲。建。\n2.乙。建。\n3支队伍同时推进。');
    check('numbering/malformed', '1.甲。建。\n2.乙，建成\n3进一步完善丙。');
    check('numbering/malformed', '1.甲。建。\n2.乙。建。\n3进一步完善丙。\n3.丁。建。');
  });
  it('finds it before a word that begins as a measure does', () => {
    check('numbering/malformed', '19.甲。建。\n⟦20⟧大力扶持乙。建。\n21.丙。建。');
  });
  it('takes a count or a date at the start of a line for none', () => {
    check('numbering/malformed', '1.甲。建。\n2个乡镇参加。\n三年行动全面展开。\n3.丙。建。');
  });
  it('finds a blank, a bracket too many and a number miswritten', () => {
    check('numbering/malformed', '（八）甲。\n⟦（ 九）⟧乙。\n⟦（一十）⟧丙。\n⟦（（十一）⟧丁。\n⟦（十二））⟧戊。\n（十三）己。');
  });
  it('finds look-alikes of a number', () => {
    check('numbering/malformed', '⟦—、⟧总则\n二、任务\n10.甲。\n⟦1l.⟧乙。\n12.丙。');
    check('numbering/order', '—、总则\n二、任务\n1.甲。\n2.乙。');
  });
  it('leaves 1） alone where the draft writes so throughout', () => {
    check(
      'numbering/malformed',
      `1）甲。建。
2）乙。建。
3）丙。建。`,
    );
  });
  it('leaves remarks in brackets alone', () => {
    check(
      'numbering/malformed',
      `（16—59岁）人口
（一般公共预算）支出
（此件公开发布）`,
    );
  });
  it('finds a title that lost its 、, the last one of the chapters too', () => {
    check('numbering/malformed', '一、甲事\n做好工作。\n二、乙事\n做好工作。\n⟦三⟧优化环境\n做好工作。');
    check('numbering/malformed', '一、甲事\n做好工作。\n二、乙事\n做好工作。\n三大环境\n三年行动计划\n三是优化环境。');
  });
  it('finds what is wrong in a list of 1） as well', () => {
    check('numbering/gap', '一、甲\n1）乙。\n2）丙。\n⟦4）⟧丁。\n5）戊。');
  });
  it('finds what lost its number at the end of a run', () => {
    check('numbering/malformed', '第一章 总则\n第一节 基础\n做。\n第二节 形势\n做。\n⟦第节⟧ 挑战\n做。\n第二章 要求');
    check('numbering/malformed', '一、任务\n1. 煤。做。\n2. 油。做。\n⟦.⟧ 天然气。做。');
  });

  it('says once of brackets of two widths that run through the draft', () => {
    const items = Array.from('一二三四五', (numeral) => `(${numeral}）办事。抓紧办。`).join('\n');
    check('numbering/malformed', `一、任务\n${items.replace('(一）', '⟦(一）⟧')}`);
    check('numbering/malformed', '一、任务\n⟦一）⟧办好学校。\n1.建校。抓建设。\n二、保障');
    check('numbering/malformed', '一、任务\n（一）办事。\n⟦(二）⟧办学。\n（三）建校。');
  });
});
