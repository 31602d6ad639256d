import { strict as assert } from 'node:assert';
import { check } from '../../support/check.ts';

const rule = 'target/respectively';

describe(rule, () => {
  for (const marked of [
    '幼儿园、小学、初中达标率⟦分别达到90%、95%⟧。',
    '学前段、义务教育段和高中段入学率⟦分别达到94%、98.5%⟧。',
    '入园率和巩固率⟦分别达到97%、98%和99%⟧。',
    '特色示范学校率和毛入学率⟦分别达到80%⟧。',
    '入园率、巩固率、毛入学率⟦分别提高到98%以上、99%以上⟧。',
  ]) {
    it(marked, () => void check(rule, marked));
  }

  for (const right of [
    '学前段、义务教育段和高中段残疾儿童少年入学（园）率分别达到 94%、98.5%和 88%。',
    '普通高中特色示范学校率和高中段教育毛入学率分别达到80%和95%。',
    '城乡居民收入分别增长5.3%、7.1%，一二三产增加值分别增长3.5%左右、6%左右、5%左右。',
    // One value for each of several is said so of counts.
    '产业园、产业集群、示范区分别增加2个。',
    '市、县（区）分别遴选一批示范基地。',
    '刑事和治安案件、火灾事故分别下降6%、3%。',
    '入园率，巩固率、毛入学率分别达到98%、99%和97%。',
    '低保标准分别从2020年的645元/月、4318元/年提高到801元/月、7220元/年。',
    '入园率、参与率和普及率分别达到95%、96%、97%。',
    '小学以及初中达标率分别达到95%、96%。',
    '小学、初中专任教师本科及以上学历比例分别达到92%、98%。',
  ]) {
    it(`no error: ${right}`, () => void check(rule, right));
  }

  it('names what it counts, and says what is to be done', () => {
    const say = (text: string): string | undefined => check(rule, text)[0]?.message.zh;
    assert.equal(
      say('小学、初中教师本科及以上学历比例⟦分别达到92%、98%和99%⟧。'),
      '“分别”前列2项（小学、初中教师本科及以上学历比例），后有3个数值，对应不上。请补齐名称或删去多余的数值。',
    );
    assert.equal(
      say('幼儿园、小学、初中达标率⟦分别达到90%、95%⟧。'),
      '“分别”前列3项（幼儿园、小学、初中达标率），后有2个数值，对应不上。请补齐数值或删去多余的项。',
    );
  });
});
