import { check, checkFix } from '../../support/check.ts';

describe('unit/level', () => {
  it('knows what every province calls 厅', () => {
    check('unit/level', '1.建校。（责任单位：⟦省经信局⟧、省林业局、省数据局）');
    check('unit/level', '1.建校。（责任单位：市经信局、上海市经济和信息化委）');
  });

  it('finds 厅 below the province, 局 at it, and ministries below the centre', () => {
    check('unit/level', '1.建校。（责任单位：⟦市教育厅⟧、⟦省财政局⟧、⟦县教育部⟧）');
  });

  it('reads the level of a bare name from the plan', () => {
    check('unit/level', '云溪市人民政府关于办学的意见\n1.建校。（责任单位：教育局、⟦财政厅⟧）');
  });

  it('finds a 厅 that exists nowhere', () => check('unit/level', '1.建校。（责任单位：⟦市统计厅⟧、⟦省税务厅⟧、市委办公厅）'));

  it('finds a 厅 of a city or a county whatever the department, and one for a 总局', () => {
    check('unit/level', '1.建校。（责任单位：⟦市规划资源厅⟧、⟦区建设管理厅⟧、市政务大厅、市委办公厅）');
    check('unit/level', '1.建校。（⟦市场监管总厅⟧、⟦税务总厅⟧负责）');
  });

  it('lets a bare name follow the one before it', () => {
    check('unit/level', '云溪市人民政府关于办学的意见\n1.建校。（责任单位：省教育厅、财政厅）');
    check('unit/level', '云溪省人民政府关于办学的意见\n1.建校。（责任单位：各市教育局、财政局）');
  });

  it('knows that a 直辖市 calls its departments 局', () => {
    check('unit/level', '重庆市人民政府关于办学的意见\n1.建校。（责任单位：财政局、⟦教育厅⟧）');
    check('unit/level', '云溪省人民政府关于办学的意见\n1.建校。（责任单位：⟦财政局⟧、教育厅）');
  });

  it('leaves bureaus of provinces and offices of cities alone', () => {
    check('unit/level', '1.建校。（责任单位：省统计局、省市场监管局、市政府办公厅、自治区教育厅、市委宣传部）');
  });

  it('mentions an inner office in a plan of the government', () => {
    check('unit/level', '云溪市人民政府关于印发要点的通知\n1.建校。（责任单位：⟦基教处⟧）');
    check('unit/level', '云溪市教育局关于印发要点的通知\n1.建校。（责任单位：基教处）');
  });

  it('offers the name that was meant', () => {
    checkFix('unit/level', '1.建校。（责任单位：市教育厅）', '1.建校。（责任单位：市教育局）');
  });
});
