import { check } from '../../support/check.ts';

describe('unit/empty', () => {
  it('finds a label without units', () => {
    check('unit/empty', '1.建校。⟦（责任单位：）⟧');
    check('unit/empty', '1.建校。⟦（责任单位：　　）⟧');
  });

  it('finds the empty group alone where the other is filled', () => {
    check('unit/empty', '1.建校。（牵头单位：县教育局；⟦配合单位：⟧）');
  });

  it('finds what an emptied circular note leaves', () => {
    const noted = '1.甲。建校。（教育部负责）\n2.乙。建园。（教育部负责）\n3.丙。建馆。（教育部、财政部负责）\n';
    check('unit/empty', `${noted}4.丁。建站。⟦（）⟧`);
    check('unit/empty', '1.甲。建校。（）');
    check('unit/empty', `${noted}4.丁。建站。⟦（按职责分工负责）⟧`);
    check('unit/empty', `${noted}4.丁。建站。⟦（等按职责分工负责）⟧`);
    check('unit/empty', `${noted}4.丁。建站。（由各校负责）`);
  });

  it('finds the lead or the support that is gone', () => {
    check('unit/empty', '1.建校。（⟦牵头⟧，市财政局、市民政局配合）');
    check('unit/empty', '1.建校。（市教育局牵头，⟦配合⟧）');
    check('unit/empty', '1.建校。（市教育局牵头，市财政局配合）');
    check('unit/empty', '1.建校。（市教育局，市财政局牵头负责）');
  });

  it('reminds of a placeholder', () => check('unit/empty', '1.建校。（责任单位：县教育局、⟦〔待定〕⟧）'));
});
