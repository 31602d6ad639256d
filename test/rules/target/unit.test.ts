import { check, checkFix } from '../../support/check.ts';

const rule = 'target/unit';

describe(rule, () => {
  for (const marked of [
    '毛入学率由60%提高到65%，提高⟦5%⟧。',
    '近视率每年下降⟦1%⟧以上。',
    '普惠性幼儿园覆盖率提高⟦3%⟧。',
    '巩固率达到⟦98个百分点⟧以上。',
    '骨干教师达到⟦2800人次⟧以上。',
  ]) {
    it(marked, () => void check(rule, marked));
  }

  for (const right of [
    '毛入学率由60%提高到65%，提高5个百分点，增长8.3%。',
    '近视率每年下降1个百分点以上，覆盖率提高到95%以上。',
    '劳动生产率提高8%，发病率下降10%，投入增长10%。',
    '增速高于全省2个百分点，贡献率达到59%。',
    '培训骨干教师达到2800人次，接待游客达到340万人次，骨干教师达到2800人。',
    '占比提高了5个百分点，降幅达到3个百分点。',
  ]) {
    it(`no error: ${right}`, () => void check(rule, right));
  }

  it('puts the right unit', () => checkFix(rule, '骨干教师达到2800人次以上。', '骨干教师达到2800人以上。'));
});
