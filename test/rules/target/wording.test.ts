import { strict as assert } from 'node:assert';
import { check, checkFix } from '../../support/check.ts';

const rule = 'target/wording';

describe(rule, () => {
  for (const marked of [
    '县特教学校⟦至少培养2名以上⟧骨干教师。',
    '覆盖率⟦不低于90%以上⟧。',
    '合格率⟦超过95%以上⟧，优秀率达到40%以上。',
    '⟦不少于８０００人左右⟧。',
    '学生⟦至少掌握1—2项⟧运动技能。',
    '学生⟦至少熟练掌握1至2项⟧艺术特长。',
    '在校生规模⟦约8000人左右⟧。',
    '新增学位⟦近5000余个⟧。',
    '培训教师⟦5000多人左右⟧。',
    '达标学校⟦近90%以上⟧。',
    '建成示范园⟦5—8所左右⟧、⟦约3—5个⟧基地。',
    '培育品牌专业⟦6—9个以上⟧。',
    '班额⟦不超过50人以上⟧。',
    '近视率⟦控制在38%以上⟧。',
    '近视率⟦下降到60%以上⟧。',
    '用水量⟦减少2倍⟧。',
    '⟦至少建成三所以上⟧学校。',
  ]) {
    it(marked, () => void check(rule, marked));
  }

  // The standards' list of what is no error, and what only looks like one.
  for (const right of [
    '达到95%以上，在校生达到8000人左右，增速控制在3%左右，力争达到5%以上，提升到75%以上。',
    '平均工资收入水平不低于或高于当地公务员平均工资收入水平。',
    '增速高于全省平均水平2个百分点以上。',
    '每校至少配备1名中级以上职称教师，不少于2个三级以上医院对口支援。',
    '近三年以上未发生事故，签约100亿元左右，节约500万元以上，就近5所以上学校。',
    '小学30人以下班级占30%以上，覆盖7—9年级以上学生。',
    '掌握1—2项运动技能，5%—8%，2021—2025年，10.5-11.3年。',
    '下降10%以上，每年下降1个百分点以上。',
    '至少掌握1项运动技能，达到97%以上。',
    '不超过50人，建成3所以上学校。',
  ]) {
    it(`no error: ${right}`, () => void check(rule, right));
  }

  it('drops the doubled bound', () => {
    checkFix(rule, '县特教学校至少培养2名以上骨干教师。', '县特教学校至少培养2名骨干教师。');
    checkFix(rule, '在校生约8000人左右。', '在校生约8000人。');
  });

  it('offers the range first and the bound second', () => {
    const [finding] = check(rule, '学生⟦至少掌握1—2项⟧技能。');
    assert.deepEqual(
      finding?.fixes?.map(({ title, safe }) => [title.zh, safe]),
      [
        ['“至少掌握1—2项”改为“掌握1—2项”', false],
        ['“至少掌握1—2项”改为“至少掌握1项”', false],
      ],
    );
  });
});
