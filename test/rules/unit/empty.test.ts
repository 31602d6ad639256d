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
  });

  it('reminds of a placeholder', () => check('unit/empty', '1.建校。（责任单位：县教育局、⟦〔待定〕⟧）'));
});
