import { NO_REFERENCES } from '../../../server/src/core/index.ts';
import { check, checkFix } from '../../support/check.ts';

describe('unit/duplicate', () => {
  it('finds a unit twice, in one group or in two', () => {
    check('unit/duplicate', '1.建校。（责任单位：县教育局、县财政局、⟦县教育局⟧）');
    check('unit/duplicate', '1.建校。（牵头单位：县教育局；配合单位：县财政局、⟦县教育局⟧）');
    check('unit/duplicate', '1.建校。（教育部牵头，财政部、⟦教育部⟧配合）');
  });

  it('finds a spoken form beside the established one', () => {
    check('unit/duplicate', '1.建校。（责任单位：市人力资源社会保障局、⟦市人社局⟧）');
  });

  it('finds a unit with its level and without', () => {
    check('unit/duplicate', '1.建校。（责任单位：省财政厅、省教育厅、⟦财政厅⟧）');
    check('unit/duplicate', '1.建校。（省发展改革委、财政厅、⟦省财政厅⟧负责）');
    check('unit/duplicate', '1.建校。（人民银行、教育部、⟦中国人民银行⟧负责）');
    check('unit/duplicate', '1.建校。（发展改革委、⟦国家发展改革委⟧负责）');
    check('unit/duplicate', '1.建校。（教育部、省教育厅、教育局、国家发展改革委、省发展改革委负责）');
    check('unit/duplicate', '1.建校。（省教育厅、财政厅、市教育局、财政局、各县财政局负责）');
  });

  it('finds the lead among all that are responsible once, and not where the draft does so throughout', () => {
    const note = '建校。（牵头单位：县教育局；责任单位：县教育局、县财政局）';
    check(
      'unit/duplicate',
      `1.${note.replace('：县教育局、', '：⟦县教育局⟧、')}\n2.建园。（牵头单位：县教育局；责任单位：县财政局）`,
    );
    check('unit/duplicate', `1.${note}\n2.${note}\n3.${note}`);
  });

  it('finds an alias of the registry', () => {
    const registry = [{ name: '县教育局', aliases: ['教育局'], level: '县' as const, former: [] }];
    check('unit/duplicate', '1.建校。（责任单位：县教育局、⟦教育局⟧）', { ...NO_REFERENCES, registry });
  });

  it('knows levels apart', () => check('unit/duplicate', '1.建校。（责任单位：市教育局、县教育局、各县教育局）'));

  it('drops the second with its separator', () => {
    checkFix('unit/duplicate', '1.建校。（责任单位：县教育局、县教育局、县财政局）', '1.建校。（责任单位：县教育局、县财政局）');
    checkFix('unit/duplicate', '1.建校。（责任单位：县教育局、县财政局、县教育局）', '1.建校。（责任单位：县教育局、县财政局）');
  });

  it('finds the lead among those in support, on two lines of one task', () => {
    check('unit/duplicate', '1.建校。\n牵头单位：县教育局\n配合单位：县财政局、⟦县教育局⟧\n2.建园。\n配合单位：县教育局');
    check('unit/duplicate', '1.建校。\n牵头单位：县教育局\n责任单位：县教育局、县财政局');
    checkFix(
      'unit/duplicate',
      '1.建校。\n牵头单位：县教育局\n配合单位：县财政局、县教育局',
      '1.建校。\n牵头单位：县教育局\n配合单位：县财政局',
    );
  });

  it('finds a unit twice in a row of a table', () => {
    check('unit/duplicate', '| 任务 | 牵头单位 | 配合单位 |\n|---|---|---|\n| 建园 | 县教育局 | 县财政局、⟦县教育局⟧ |');
    const row = '\n| 建园 | 县教育局 | 县财政局、县教育局 |';
    check('unit/duplicate', `| 任务 | 牵头单位 | 责任单位 |\n|---|---|---|${row}${row}${row}`);
  });
});
