import { strict as assert } from 'node:assert';
import { check, checkFix } from '../../support/check.ts';

const draft = (day: string, name: string): string =>
  `云溪市人民政府关于印发工作要点的通知\n云溪市人民政府\n${day}\n1.建校。（责任单位：${name}）`;

describe('unit/former', () => {
  it('finds a name that a reform had ended', () => {
    check('unit/former', draft('2026年3月1日', '⟦市国土资源局⟧'));
    check('unit/former', draft('2026年3月1日', '⟦市扶贫办⟧'));
  });

  it('is silent before the reform reached the level', () => {
    check('unit/former', draft('2018年12月1日', '市国土资源局'));
    check('unit/former', draft('2024年6月1日', '市银保监分局'));
  });

  it('is silent where the day is not known', () => check('unit/former', '1.建校。（责任单位：市国土资源局）'));

  it('takes the year of the title, or of a document that is named, for the earliest day', () => {
    check('unit/former', '云溪市2026年教育工作要点\n1.建校。（责任单位：⟦市国土资源局⟧）');
    check('unit/former', '云溪市教育发展规划（2021—2025年）\n1.建校。（责任单位：⟦市环保局⟧、市地方金融监管局）');
    check('unit/former', '云溪市办学方案\n根据云政发〔2022〕3号文件办学。\n1.建校。（责任单位：⟦市国土局⟧、市银保监分局）');
    check('unit/former', '云溪市发展规划和2035年远景目标纲要\n1.建校。（责任单位：市银保监分局、市国土局）');
    check('unit/former', '云溪市2030年前碳达峰方案\n1.建校。（责任单位：市国土局）');
  });

  it('knows bodies at the centre by their names', () => {
    check(
      'unit/former',
      '云溪省2026年工作要点\n1.建校。（责任单位：⟦国家旅游局⟧、⟦国家卫生计生委⟧、⟦国务院法制办⟧、⟦银保监会⟧、国家民委、国家邮政局）',
    );
  });

  it('knows bodies of the centre in a province', () => {
    const [finding] = check('unit/former', '云溪省2026年工作要点\n1.建校。（责任单位：⟦广东银保监局⟧）');
    assert.equal(finding?.expected, '广东金融监管局');
  });

  it('says the name that fits the level', () => {
    const [finding] = check('unit/former', '云溪省2026年工作要点\n1.建校。（责任单位：⟦省经信委⟧）');
    assert.equal(finding?.expected, '省经济和信息化厅');
    const [central] = check('unit/former', '云溪省2026年工作要点\n1.建校。（责任单位：⟦国家旅游局⟧）');
    assert.equal(central?.expected, '文化和旅游部');
  });

  it('leaves names alone that places still use', () => {
    check('unit/former', draft('2026年3月1日', '市民宗局、市林业局、国家民委'));
  });

  it('takes the level of the centre from the plan', () => {
    check('unit/former', '国务院关于办学的意见\n国务院\n2026年3月1日\n1.建校。（⟦环境保护部⟧、文物局负责）');
  });

  it('counts from the day the centre had its new bodies', () => {
    const central = (day: string, name: string): string => `国务院关于办学的意见\n国务院\n${day}\n1.建校。（${name}负责）`;
    check('unit/former', central('2018年11月16日', '⟦工商总局⟧、⟦文化部⟧'));
    check('unit/former', central('2018年5月16日', '工商总局、文化部'));
    check('unit/former', central('2018年12月16日', '教育部、海洋局'));
    check('unit/former', central('2023年9月16日', '⟦银保监会⟧'));
  });

  it('offers the name of today', () => {
    checkFix('unit/former', draft('2026年3月1日', '市环保局'), draft('2026年3月1日', '市生态环境局'));
  });
});
