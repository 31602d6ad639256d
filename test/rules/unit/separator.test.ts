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

  it('finds the one blank among notes that have 、, and leaves a habit and one name typed apart alone', () => {
    const often = (mark: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${i + 1}.甲。建校。（责任单位：县教育局${mark}县财政局、县民政局）\n`).join('');
    check('unit/separator', `${often('、', 5)}6.乙。建园。（责任单位：县教育局⟦ ⟧县财政局、县民政局）`);
    check('unit/separator', often(' ', 6));
    check('unit/separator', `${often('、', 5)}6.乙。建园。（责任单位：县教育局、县委 组织部）`);
  });

  it('finds a full stop, or nothing, between two names', () => {
    check('unit/separator', '1.建校。（责任单位：省教育厅⟦.⟧省财政厅）');
    check('unit/separator', '1.建校。（责任单位：⟦省教育厅省财政厅⟧、省民政厅）');
    check('unit/separator', '1.建校。（⟦教育部财政部⟧负责）');
    check('unit/separator', '1.建校。（责任单位：市委宣传部文明办、市市场监管局）');
    check('unit/separator', '1.建校。（⟦市民政局团市委⟧、市残联负责）');
    check('unit/separator', '1.建校。（⟦发展改革委商务部⟧负责）');
    check('unit/separator', '1.建校。（责任单位：⟦省生态环境厅林业局⟧、省能源局）');
    check('unit/separator', '1.建校。（责任单位：⟦市食药监管局市经贸委⟧、市民政局）');
    check('unit/separator', '1.建校。（⟦民政部应急部⟧、财政部负责）');
    check('unit/separator', '1.建校。（责任单位：市教育局团委、市公安局市中分局、县委教育工委教育局）');
    check('unit/separator', '1.建校。（责任单位：市教育局⟦。⟧市财政局、市民政局）');
    check('unit/separator', '1.建校。（教育部负责。财政部参加）');
    check('unit/separator', '1.建校。（责任单位：⟦市公安局市园区规划局⟧、市民政局）');
    check('unit/separator', '1.建校。（责任单位：市教育局市场科、市民政局）');
  });

  it('finds a half-width comma among full-width marks', () => {
    const often = Array.from({ length: 12 }, (_, i) => `${i + 1}.建校。（责任单位：市教育局、市财政局、市民政局）\n`).join('');
    check('unit/separator', `${often}13.招生。（责任单位：市教育局⟦,⟧市财政局）`);
    check('unit/separator', `${often}13.招生。(责任单位:市教育局,市财政局)`);
    check('unit/separator', '1.建校。（责任单位：市教育局,市财政局、市民政局）\n2.招生。（责任单位：市教育局、市财政局）');
  });

  it('finds a label without its colon', () => {
    check('unit/separator', '1.建校。（⟦责任单位⟧市教育局、市财政局）');
    check('unit/separator', '1.建校。（责任单位按职责分工负责）');
    check('unit/separator', '1.建校。（⟦牵头单位⟧市市场监管局（市知识产权局）、市财政局）');
    check('unit/separator', '1.建校。（⟦责任单位⟧县爱卫办）');
    check('unit/separator', '1.建校。（⟦责任单位⟧云溪学院、云溪师范学校）');
    check('unit/separator', '1.建校。\n⟦牵头单位⟧县教育局\n责任单位：县财政局');
    check('unit/separator', '1.建校。\n牵头单位：县教育局\n⟦责任单位⟧县财政局、县民政局');
    check('unit/separator', '1.建校。\n责任单位要加强县教育局、县财政局之间的配合');
  });

  it('puts them in', () => {
    checkFix('unit/separator', '1.建校。（责任单位：省教育厅.省财政厅）', '1.建校。（责任单位：省教育厅、省财政厅）');
    checkFix('unit/separator', '1.建校。（责任单位：省教育厅省财政厅）', '1.建校。（责任单位：省教育厅、省财政厅）');
    checkFix('unit/separator', '1.建校。（责任单位市教育局）', '1.建校。（责任单位：市教育局）');
  });

  it('drops it', () => checkFix('unit/separator', '1.建校。（责任单位：县教育局、）', '1.建校。（责任单位：县教育局）'));
  it('finds what is too much in the cells of a table', () => {
    const table = (cell: string) => `| 任务 | 牵头单位 | 责任单位 |\n|---|---|---|\n| 办学 | 市教育局 | ${cell} |\n`;
    check('unit/separator', table('市财政局⟦、⟧'));
    check('unit/separator', table('市财政局、市民政局'));
  });

  it('finds what is wrong in the cells of a table with a cell a line', () => {
    const text = (unit: string) => `序号\n任务\n责任单位\n1\n办学\n市教育局、市财政局\n2\n建校\n${unit}\n3\n招生\n市民政局`;
    check('unit/separator', text('市教育局、⟦、⟧市财政局'));
    check('unit/separator', text('市教育局、市财政局⟦、⟧'));
  });
});
