import { strict as assert } from 'node:assert';
import { addNotes, applyEdits, leadForms, NO_REFERENCES, parse, readFacts, tasks } from '../../server/src/core/index.ts';

const factsOf = (text: string) => readFacts(parse(text), NO_REFERENCES.config.plan);

const added = (text: string): string => {
  const result = addNotes(factsOf(text));
  return 'refusal' in result ? result.refusal.zh : applyEdits(text, result.edits);
};

describe('placeholder notes for every task', () => {
  it('go to the least items, after their last sentence', () => {
    const draft = (note: string) =>
      `一、总体要求\n（一）指导思想。以人为本。\n（二）基本原则\n1.坚持公益。办好公办园。\n二、重点任务\n（一）校舍\n1.建校。新建3所。${note}\n2.建园。一是选址；二是建设。\n按期完工。${note}\n（二）师资。培训教师。${note}\n三、组织实施\n（一）加强组织领导。县政府统筹。\n\n附件：1.清单\n`;
    assert.equal(added(draft('')), draft('（责任单位：〔待定〕）'));
  });

  it('take the form of the draft, and leave noted items alone', () => {
    const draft = (note: string) => `一、任务\n1.甲。建校。〔牵头部门：县教育局〕\n2.乙。建园。${note}\n`;
    assert.equal(added(draft('')), draft('〔牵头部门：〔待定〕〕'));
    const lines = (note: string) => `一、任务\r\n1.甲。建校。\r\n（责任单位：县教育局）\r\n2.乙。建园。${note}\r\n`;
    assert.equal(added(lines('')), lines('\r\n（责任单位：〔待定〕）'));
    assert.equal(added(draft('〔牵头部门：县财政局〕')), draft('〔牵头部门：县财政局〕'));
  });

  it('leave nothing more to add', () => {
    const once = added('一、任务\n1.甲。建校。\n2.乙。建园。\n');
    assert.equal(added(once), once);
  });

  it('are refused where there is no task', () => {
    assert.match(added('正文。'), /没有读到/);
    assert.match(added('一、指导思想\n以人为本。\n'), /没有读到/);
  });
});

describe('the lead form', () => {
  /** The drafts with each unit on offer in the lead. */
  const forms = (text: string): string[] =>
    leadForms(factsOf(text), text.indexOf('责任')).map(({ edits }) => applyEdits(text, edits));

  it('puts one of the first three in the lead', () => {
    assert.deepEqual(forms('1.甲。（责任单位：县教育局、县财政局、县民政局、县公安局）'), [
      '1.甲。（牵头单位：县教育局；配合单位：县财政局、县民政局、县公安局）',
      '1.甲。（牵头单位：县财政局；配合单位：县教育局、县民政局、县公安局）',
      '1.甲。（牵头单位：县民政局；配合单位：县教育局、县财政局、县公安局）',
    ]);
  });

  it('keeps the width, the noun and what else the note says', () => {
    assert.deepEqual(forms('1.甲。(责任部门:县教育局,各乡镇政府;完成时限:2027年)'), [
      '1.甲。(牵头部门:县教育局;配合部门:各乡镇政府;完成时限:2027年)',
    ]);
    assert.deepEqual(forms('1.甲。（责任单位：县教育局、各乡镇政府按职责分工负责）'), [
      '1.甲。（牵头单位：县教育局；配合单位：各乡镇政府）',
    ]);
  });

  it('takes the labels of the draft', () => {
    const other = '1.甲。（牵头单位：县教育局；参与单位：县财政局）\n';
    const text = `${other}2.乙。（责任单位：县教育局、各乡镇政府）`;
    assert.deepEqual(
      leadForms(factsOf(text), text.length - 3).map(({ edits }) => applyEdits(text, edits)),
      [`${other}2.乙。（牵头单位：县教育局；参与单位：各乡镇政府）`],
    );
  });

  it('is offered for no other note', () => {
    assert.deepEqual(forms('1.甲。（责任单位：县教育局）'), []);
    assert.deepEqual(forms('1.甲。（牵头单位：县教育局；责任单位：县财政局）'), []);
    assert.deepEqual(forms('1.甲。（责任单位：县教育局、、县财政局）'), []);
    assert.deepEqual(leadForms(factsOf('1.甲。'), 2), []);
  });
});

describe('the tasks of tables', () => {
  const tables = [
    '一、任务\n| 任务 | 责任单位 |\n|---|---|\n| 办学 | 县教育局 |\n| 建园 | 县财政局 |\n',
    '一、任务\n<table><tr><td>任务</td><td>责任单位</td></tr>\n<tr><td><p>办学</p></td>\n<td>县教育局</td></tr>\n<tr><td>建园</td><td>县财政局</td></tr></table>\n',
    '一、任务\n序号\n任务\n责任单位\n1\n办学\n县教育局\n2\n建园\n县财政局\n',
  ];
  for (const text of tables)
    it(`are named by the cell before the units: ${text.slice(5, 12).trim()}`, () => {
      assert.deepEqual(
        tasks(factsOf(text), []).map(({ chapter, task, span, names }) => [
          chapter,
          task,
          text.slice(span.start, span.end),
          ...names,
        ]),
        [
          ['一、任务', '办学', '办学', '县教育局'],
          ['一、任务', '建园', '建园', '县财政局'],
        ],
      );
    });
});
