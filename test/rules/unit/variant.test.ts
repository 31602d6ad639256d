import { strict as assert } from 'node:assert';
import { check, checkFix } from '../../support/check.ts';

const often = (name: string): string =>
  Array.from({ length: 3 }, (_, i) => `${i + 1}.甲。建校。（责任单位：${name}）\n`).join('');

describe('unit/variant', () => {
  it('finds a slip of one character: put in, left out, replaced, turned round', () => {
    check('unit/variant', `${often('督导处')}4.乙。建园。（责任单位：⟦督导室⟧）`);
    check('unit/variant', `${often('县教育局')}4.乙。建园。（责任单位：⟦县教局⟧）`);
    check('unit/variant', `${often('县教育局')}4.乙。建园。（责任单位：⟦县县教育局⟧）`);
    check('unit/variant', `${often('县自然资源局')}4.乙。建园。（责任单位：⟦县自然源资局⟧）`);
  });

  it('finds a level written twice', () => {
    check('unit/variant', '1.建园。（责任单位：⟦县县教育局⟧、⟦市市邮政局⟧、市市场监管局）');
  });

  it('finds two words of a name turned round, and knows names that come in both orders', () => {
    check('unit/variant', '1.建园。（责任单位：⟦县农村农业局⟧、⟦市环境生态局⟧、县文化旅游局、县旅游文化局）');
    check('unit/variant', '1.健身。（责任单位：宣传司、科教司）');
  });

  it('knows other units from slips', () => {
    check('unit/variant', `${often('市财政局')}4.乙。建园。（责任单位：市民政局）`);
    check('unit/variant', `${often('市教育局')}4.乙。建园。（责任单位：县教育局）`);
    check('unit/variant', `${often('东镇政府')}4.乙。建园。（责任单位：西镇政府）`);
    check('unit/variant', `${often('市第一医院')}4.乙。建园。（责任单位：市第二医院）`);
    check('unit/variant', `${often('基教处')}4.乙。建园。（责任单位：职教处）`);
  });

  it('finds a slip of a name used once by what stands nowhere in a name, and no slip in names of two characters', () => {
    check('unit/variant', '1.建园。（责任单位：市委统战部、市科工信局）\n2.建站。（责任单位：⟦市委战部⟧、⟦市科科工信局⟧）');
    check('unit/variant', '1.修路。（责任单位：市交委）\n2.建房。（责任单位：市建委）\n3.兴农。（责任单位：市农委）');
  });

  it('finds a slip in a long name used once by the table', () => {
    check('unit/variant', '1.甲。建校。（责任单位：⟦市发展改格委⟧）');
  });

  it('finds a slip in a short name used once by its wrong character', () => {
    check('unit/variant', '1.甲。建校。（教育部、⟦财致部⟧、⟦民攻部⟧负责）');
    check('unit/variant', '1.甲。建校。（⟦应急管部⟧、⟦水力部⟧、⟦中央统战郎⟧负责）');
    check('unit/variant', '1.甲。建校。（责任单位：⟦市税物局⟧、⟦市邮正局⟧）');
    check('unit/variant', '1.甲。建校。（责任单位：⟦市财局⟧、⟦县教局⟧、⟦市水局⟧、县分局）');
    check('unit/variant', '1.甲。建校。（责任单位：⟦市医保居⟧、⟦市人力资源社会和保障局⟧）');
  });

  it('finds a slip by the same name elsewhere, each used once', () => {
    const draft = (name: string): string => `1.甲。建校。（责任单位：先行区管委会）\n2.乙。建园。（责任单位：${name}）`;
    check('unit/variant', draft('⟦先行区材委会⟧'));
    check('unit/variant', draft('先行区工委会'));
    check('unit/variant', draft('先导区管委会'));
  });

  it('knows units of few places from slips', () => {
    check('unit/variant', '1.甲。建校。（责任单位：县农牧局、县商贸局、县茶业局、市民防办、市留交办、市规建局）');
    check('unit/variant', '1.甲。建校。（责任单位：市住房保障办、市政协办公厅、市人大常委会办公厅、市政府办公厅）');
    check('unit/variant', `${often('市政府办公厅')}4.乙。建园。（责任单位：市政协办公厅）`);
    check('unit/variant', `${often('各区')}4.乙。建园。（责任单位：各地区、市教育局）`);
    check('unit/variant', `${often('市直有关部门')}4.乙。建园。（责任单位：县直有关部门）`);
    check('unit/variant', `${often('各县（市、区）人民政府')}4.乙。建园。（责任单位：⟦各县（市、区）人民政俯⟧）`);
    check('unit/variant', `${often('市留交办')}4.乙。建园。（责任单位：市留交局）`);
  });

  it('finds the last word of another level', () => {
    const [finding] = check('unit/variant', `${often('市城管委')}4.乙。建园。（责任单位：⟦市城管局⟧）`);
    assert.equal(finding?.severity, 'info');
    check('unit/variant', `${often('体育总局')}4.乙。建园。（责任单位：⟦体育局⟧）`);
  });

  it('finds a label misspelt', () => {
    check('unit/variant', '1.甲。建校。（⟦牵头单为⟧：市教育局；配合单位：市财政局）');
    check('unit/variant', '1.甲。建校。（⟦责认单位⟧：市教育局）');
    check('unit/variant', '1.甲。建校。（联合单位：市教育局；责任单位：市财政局）');
  });

  it('finds a label misspelt on a line of its own', () => {
    check('unit/variant', '1.甲。建校。\n⟦牵头单拉⟧：县教育局\n责任单位：县财政局');
    check('unit/variant', '1.甲。建校。\n牵涉单位：本县各类学校和家庭\n责任单位：县财政局');
  });

  it('finds a name turned round whatever its kind', () => {
    check('unit/variant', `${often('先行区管委会')}4.乙。建园。（责任单位：⟦先区行管委会⟧）`);
    const twice = '1.甲。建校。（责任单位：市数字创新中心）\n2.乙。建园。（责任单位：市数字创新中心）\n';
    check('unit/variant', `${twice}3.丙。建馆。（责任单位：⟦市数字新创中心⟧）`);
  });

  it('finds a character lost in the long name of a school', () => {
    check('unit/variant', `${often('云溪职业技术学院')}4.乙。建园。（责任单位：⟦云溪业技术学院⟧）`);
    check('unit/variant', `${often('云溪中学')}4.乙。建园。（责任单位：云溪一中学）`);
  });

  it('finds a class of places misspelt in a circular note', () => {
    const noted = '1.甲。建校。（市教育局牵头，各县（市、区）人民政府负责）\n';
    check('unit/variant', `${noted.repeat(3)}2.乙。建园。（市教育局牵头，⟦各县（市、区）人政民府⟧负责）`);
  });

  it('finds two forms of one unit, at the rarer', () => {
    check('unit/variant', `${often('市发展改革委')}4.乙。建园。（责任单位：⟦市发改委⟧）`);
  });

  it('offers the usual name', () => {
    checkFix(
      'unit/variant',
      `${often('督导处')}4.乙。建园。（责任单位：督导室）`,
      `${often('督导处')}4.乙。建园。（责任单位：督导处）`,
    );
  });

  it('doubts a name in a cell of a table', () => {
    const notes = Array.from({ length: 4 }, (_, i) => `${i + 1}.甲。建校。（责任单位：县教育局）`).join('\n');
    check('unit/variant', `${notes}\n| 任务 | 责任单位 |\n|---|---|\n| 建园 | ⟦县教肓局⟧ |`);
    check('unit/variant', `${notes}\n任务    时限    责任单位\n建园    2027年    ⟦县教肓局⟧`);
    check('unit/variant', `${notes}\n序号\n任务\n责任单位\n1\n办学\n县教育局\n2\n建园\n⟦县教肓局⟧`);
  });

  it('finds a slip in the name of a branch', () => {
    const notes = Array.from('甲乙丙丁', (word, at) => `${at + 1}.办${word}事。（责任单位：区生态环境分局、区教育局）`).join(
      '\n',
    );
    check('unit/variant', `${notes}\n5.办戊事。（责任单位：⟦区升态环境分局⟧、区教育局）`);
    check('unit/variant', `${notes}\n5.办戊事。（责任单位：东湖生态环境分局、区教育局）`);
  });

  for (const [usual, other] of [
    ['师训一科', '师训二科'],
    ['基础教育一处', '基础教育二处'],
    ['财务一科', '财务二科'],
    ['各高中学校', '各初中学校'],
    ['机关党委', '机关纪委'],
    ['小教科', '中教科'],
  ] as const) {
    it(`takes ${usual} and ${other} for two`, () => {
      const notes = [usual, usual, usual, other].map((unit, index) => `${index + 1}.任务。办理。（责任单位：市教育局、${unit}）`);
      check('unit/variant', notes.join('\n'));
    });
  }
});
