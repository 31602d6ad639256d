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

  const row = (task: string, unit: string) => `| ${task} | ${unit} | |\n`;
  const table = (...rows: string[]) => `| 任务 | 责任单位 | 备注 |\n|---|---|---|\n${rows.join('')}`;
  const filled = ['办学', '建校', '招生', '评价'].map((task) => row(task, '市教育局'));

  it('finds the one empty cell of a column', () => {
    check('unit/empty', table(...filled, '| 建园 ⟦| |⟧ |\n'));
    check('unit/empty', table('| 一、学位 | | |\n', ...filled, '| 建园 ⟦| |⟧ |\n'));
    check('unit/empty', `任务\t责任单位\n${'办学\t市教育局\n'.repeat(4)}建园⟦\t⟧`);
    const html = (units: string[]) => `<table><tr><td>任务</td><td>责任单位</td></tr>${units.join('')}</table>`;
    const cell = (unit: string) => `<tr><td>办学</td><td>${unit}</td></tr>`;
    check('unit/empty', html([...Array.from({ length: 4 }, () => cell('市教育局')), '<tr><td>建园</td><td⟦><⟧/td></tr>']));
  });

  it('finds the row that names no unit at all, and the responsible that every other lead has', () => {
    const head = '| 任务 | 牵头单位 | 责任单位 | 时限 |\n|---|---|---|---|\n';
    const line = '| 办学 | 市教育局 | 市财政局 | 2027年 |\n';
    check('unit/empty', `${head}${line.repeat(4)}| 建园 ⟦|  |⟧  | 2027年 |`);
    check('unit/empty', `${head}${line.repeat(6)}| 建园 | 市教育局 ⟦|  |⟧ 2027年 |`);
    check('unit/empty', `${head.replace('责任', '配合')}${line.repeat(6)}| 建园 | 市教育局 |  | 2027年 |`);
  });

  it('says nothing of merged cells, forms to fill in, group titles and columns that are seldom filled', () => {
    check('unit/empty', table(...filled, row('建园', ''), row('建馆', '')));
    check('unit/empty', table(row('办学', '市教育局'), row('建园', '')));
    check('unit/empty', table(...filled, row('二、校舍', '').replace('|  |', '| | |')));
    check('unit/empty', table(...filled, row('', ''), ...filled));
    check('unit/empty', table(...filled, row('', '市教育局'), row('建园', '')));
  });

  it('reminds of a placeholder', () => check('unit/empty', '1.建校。（责任单位：县教育局、⟦〔待定〕⟧）'));
});
