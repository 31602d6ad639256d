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

  it('takes the level of the centre from the plan', () => {
    check('unit/former', '国务院关于办学的意见\n国务院\n2026年3月1日\n1.建校。（⟦环境保护部⟧、文物局负责）');
  });

  it('offers the name of today', () => {
    checkFix('unit/former', draft('2026年3月1日', '市环保局'), draft('2026年3月1日', '市生态环境局'));
  });
});
