import { check, checkFix } from '../../support/check.ts';

describe('unit/separator', () => {
  it('finds trailing, doubled and leading separators', () => {
    check('unit/separator', '1.建校。（责任单位：县教育局、县财政局⟦、⟧）');
    check('unit/separator', '1.建校。（责任单位：县教育局⟦、⟧，县财政局）');
    check('unit/separator', '1.建校。（责任单位：⟦、⟧县教育局）');
    check('unit/separator', '1.建校。（教育部、财政部⟦、⟧负责）');
  });

  it('leaves the semicolon between groups alone', () => {
    check('unit/separator', '1.建校。（牵头单位：县教育局；配合单位：县财政局）');
    check('unit/separator', '1.建校。\n牵头单位：县教育局；\n配合单位：县财政局。');
  });

  it('drops it', () => checkFix('unit/separator', '1.建校。（责任单位：县教育局、）', '1.建校。（责任单位：县教育局）'));
});
