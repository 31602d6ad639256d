import { strict as assert } from 'node:assert';
import { parse, type Plan, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { readPlan } from '../../server/src/core/facts/read-plan.ts';

const planOf = (text: string, told: Plan = UNKNOWN_PLAN): Plan => readPlan(parse(text), told);
const day = (year: number, month: number | null = null, d: number | null = null) => ({ year, month, day: d });

describe('the plan as a whole', () => {
  it('level and region stand in the title', () => {
    const titles: readonly (readonly [title: string, level: Plan['level'], region: string | null])[] = [
      ['云溪市人民政府办公室关于印发《云溪市教育事业发展规划》的通知', '市', '云溪市'],
      ['关于印发云溪县教育工作实施方案的通知', '县', '云溪县'],
      ['2026年云溪省人民政府工作报告', '省', '云溪省'],
      ['云溪壮族自治区人民政府关于办学的意见', '省', '云溪壮族自治区'],
      ['云溪市东山区教育局2026年工作要点', '县', '东山区'],
      ['重庆市人民政府关于办学的意见', '省', '重庆市'],
      ['国务院办公厅关于办学的指导意见', '国家', null],
      ['教育部等六部门关于办学的意见', '国家', null],
      ['全市教育工作要点', null, null],
      ['办学工作方案', null, null],
    ];
    for (const [title, level, region] of titles) {
      const plan = planOf(title);
      assert.deepEqual([plan.level, plan.region], [level, region], title);
    }
  });

  it('the period is named by its plan or by its years', () => {
    assert.deepEqual(planOf('云溪县教育事业发展“十四五”规划').period, [2021, 2025]);
    assert.deepEqual(planOf('云溪市国民经济和社会发展第十五个五年规划纲要').period, [2026, 2030]);
    assert.deepEqual(planOf('云溪县教育事业发展“十五五”规划').period, [2026, 2030]);
    assert.deepEqual(planOf('云溪县学前教育行动计划（2026—2030年）').period, [2026, 2030]);
    assert.deepEqual(planOf('云溪县学前教育规划\n规划期限为2026—2030年。').period, [2026, 2030]);
    assert.equal(planOf('云溪县关于办学的意见').period, null);
  });

  it('the day of issue is read from the signature, a label, the number', () => {
    const title = '云溪市人民政府关于办学的意见';
    assert.deepEqual(planOf(`${title}\n各区人民政府：\n云溪市人民政府\n2026年3月1日\n一、总则`).issued, day(2026, 3, 1));
    assert.deepEqual(planOf(`${title}\n一、总则\n云溪市教育局2026-03-01`).issued, day(2026, 3, 1));
    assert.deepEqual(planOf(`${title}\n二〇二六年三月十二日`).issued, day(2026, 3, 12));
    assert.deepEqual(planOf(`${title}\n日期:2026-12-31      来源: 市教育局\n一、总则`).issued, day(2026, 12, 31));
    assert.deepEqual(planOf(`${title}\n云政发〔2026〕3号\n一、总则`).issued, day(2026));
    assert.deepEqual(planOf('政府工作报告\n（2026年1月27日在云溪省第十四届人民代表大会第四次会议上）').issued, day(2026, 1, 27));
    assert.equal(planOf(`${title}\n根据《关于办学的通知》（云政发〔2020〕3号）精神，2026年3月1日起施行。`).issued, null);
  });

  it('what is told goes first', () => {
    const told: Plan = { level: '县', region: '东山县', period: [2031, 2035], issued: day(2030) };
    assert.deepEqual(planOf('云溪市教育“十四五”规划', told), told);
  });
});
