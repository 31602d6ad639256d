import { strict as assert } from 'node:assert';
import { likeness, readName, sameIndicator } from '../../server/src/core/reference/indicator-name.ts';

describe('reference/indicator-name', () => {
  // Drafting standards 3.1, left and middle columns.
  for (const [a, b] of [
    ['普惠性幼儿园覆盖率', '普惠性幼儿园覆盖面'],
    ['普惠性幼儿园覆盖率', '普惠率'],
    ['普惠性幼儿园覆盖率', '普惠性幼儿园在园幼儿数占比'],
    ['公办幼儿园在园幼儿占比', '学前教育公办率'],
    ['公办幼儿园在园幼儿占比', '公办园在园幼儿覆盖面'],
    ['学前三年毛入园率', '学前三年入园率'],
    ['九年义务教育巩固率', '义务教育巩固率'],
    ['高中阶段毛入学率', '高中段教育毛入学率'],
    ['义务教育标准化学校比例', '义务教育标准化学校占比'],
    ['“双师型”教师比例', '双师型教师占比'],
    ['劳动年龄人口平均受教育年限', '主要劳动年龄人口的平均受教育年限'],
    ['学前教育等级幼儿园在园儿童覆盖面', '等级幼儿园覆盖面'],
    ['普通高中特色示范学校率', '全市特色示范高中比例'],
    ['每名学生掌握艺术特长', '学生熟练掌握艺术特长'],
  ] as const) {
    it(`${a} is ${b}`, () => assert.ok(sameIndicator(readName(a), readName(b))));
  }

  // 3.1, right column, and 3.8, the typical incomparables.
  for (const [a, b] of [
    ['普惠性幼儿园覆盖率', '公办幼儿园在园幼儿占比'],
    ['等级幼儿园覆盖面', '一级幼儿园覆盖面'],
    ['小学生近视率', '初中生近视率'],
    ['九年义务教育巩固率', '义务教育入学率'],
    ['学前教育毛入园率', '残疾幼儿学前入园率'],
    ['高中阶段毛入学率', '高等教育毛入学率'],
    ['体质健康标准合格率', '体质健康标准优秀率'],
    ['劳动年龄人口平均受教育年限', '新增劳动力平均受教育年限'],
    ['智慧校园覆盖率', '数字校园覆盖率'],
    ['名师名校长名班主任', '名校长'],
    ['信息化教学实验学校', '教育大数据应用标杆学校'],
    ['普及普惠县占比', '优质均衡县占比'],
    ['幼儿园专任教师本科学历比例', '小学专任教师本科学历比例'],
    ['残疾儿童少年义务教育入学率', '听障儿童少年高中段入学率'],
    ['农村自来水普及率', '城市自来水普及率'],
    ['中职学校双师型教师比例', '中职学校硕士学历教师比例'],
    ['', ''],
  ] as const) {
    it(`${a || '(nothing)'} is not ${b || '(nothing)'}`, () => assert.ok(!sameIndicator(readName(a), readName(b))));
  }

  it('a set finds its indicator under another wording', () => {
    const asked = readName('校园文化建设示范学校占比');
    const around = readName('全市30%的中小学成为校园文化建设示范学校');
    assert.ok(likeness(asked, readName('全市'), around) > 0.6);
    assert.ok(likeness(asked, readName('智慧校园覆盖率'), readName('智慧校园覆盖率达到90%')) < 0.6);
  });

  it('reads any text', () => {
    for (const text of ['', '的', '（（（', '"', '率', 'x'.repeat(500)]) {
      const name = readName(text);
      sameIndicator(name, readName('普惠率'));
      likeness(name, name, name);
    }
  });
});
