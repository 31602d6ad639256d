import { check, checkFix } from '../../support/check.ts';

const full = Array.from({ length: 12 }, (_, i) => `${i + 1}.甲。建校。（责任单位：县教育局）\n`).join('');

describe('unit/bracket', () => {
  it('finds brackets unclosed, unopened and mixed', () => {
    check('unit/bracket', '1.建校。⟦（责任单位：县教育局、各县（市、区）政府⟧');
    check('unit/bracket', '1.建校。⟦责任单位：县教育局）⟧');
    check('unit/bracket', '1.建校。⟦（责任单位：县教育局)⟧');
    check('unit/bracket', '1.建校。⟦（教育部、财政部负责⟧');
  });

  it('finds the width the draft does not use', () => check('unit/bracket', `${full}13.乙。建园。⟦(责任单位：县教育局)⟧`));

  it('leaves a habit of two widths alone', () => {
    check('unit/bracket', '1.甲。建校。（责任单位：县教育局）\n2.乙。建园。(责任单位：县教育局)');
  });

  it('closes, opens and matches', () => {
    checkFix('unit/bracket', '1.建校。（责任单位：县教育局', '1.建校。（责任单位：县教育局）');
    checkFix('unit/bracket', '1.建校。责任单位：县教育局）', '1.建校。（责任单位：县教育局）');
    checkFix('unit/bracket', '1.建校。（责任单位：县教育局)', '1.建校。（责任单位：县教育局）');
    checkFix('unit/bracket', '1.建校。[县教育局牵头，县财政局配合）]', '1.建校。[县教育局牵头，县财政局配合]');
    checkFix('unit/bracket', `${full}13.乙。建园。(责任单位：县教育局)`, `${full}13.乙。建园。（责任单位：县教育局）`);
  });

  it('finds an opening bracket lost before a class of units', () => {
    check('unit/bracket', '1.建校。建好。⟦各有关部门和单位按职责分工负责）⟧');
    check('unit/bracket', '1.建校。建好。各有关部门和单位按职责分工负责。');
  });

  it('says once what the draft writes throughout', () => {
    const notes = ['⟦(责任单位：市教育局）⟧', ...Array.from({ length: 3 }, () => '(责任单位：市教育局）')];
    check('unit/bracket', notes.map((note, index) => `${index + 1}.任务。办理。${note}`).join('\n'));
  });
});
