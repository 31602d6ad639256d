import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parse, readFacts, UNKNOWN_PLAN, type UnitNote } from '../../server/src/core/index.ts';

const notesIn = (text: string): readonly UnitNote[] => readFacts(parse(text), UNKNOWN_PLAN).notes;

/** A note as a line: 市教育局(lead) 市财政局(support), joint units bare. */
const show = (note: UnitNote): string =>
  note.names.map(({ name, role }) => (role === 'joint' ? name : `${name}(${role})`)).join(' ');

const read = (text: string): string[] => notesIn(text).map(show);

const COUNTY = '各县（市、区）人民政府';

describe('unit notes: forms', () => {
  const forms: readonly (readonly [what: string, text: string, ...notes: string[]])[] = [
    ['responsible alone makes no difference', '1.办好学校。（责任单位：市教育局、市财政局）', '市教育局 市财政局'],
    ['lead and responsible', '1.办好学校。（牵头单位：市教育局；责任单位：市财政局、市民政局）', '市教育局(lead) 市财政局(support) 市民政局(support)'],
    ['lead and support by a comma', '1.办好学校。（牵头部门：市教育局，配合部门：市财政局）', '市教育局(lead) 市财政局(support)'],
    ['responsible and support', '1.办好学校。（责任单位：市教育局；配合单位：市财政局）', '市教育局(lead) 市财政局(support)'],
    ['half width', '1.办好学校。(责任单位:市教育局,市财政局)', '市教育局 市财政局'],
    ['tortoise-shell brackets', '1.办好学校。〔责任部门：市教育局〕', '市教育局'],
    ['lenticular brackets', '1.办好学校。【牵头单位：市教育局；参与单位：市财政局】', '市教育局(lead) 市财政局(support)'],
    ['no brackets, own line', '1.办好学校。\n责任单位：市教育局、市财政局', '市教育局 市财政局'],
    ['no brackets, same line', '1.办好学校。责任单位：市教育局、市财政局。', '市教育局 市财政局'],
    ['no brackets, both labels', '1.办好学校。\n牵头单位：市教育局；配合单位：市财政局', '市教育局(lead) 市财政局(support)'],
    ['two lines for one item', '1.办好学校。\n牵头单位：市教育局\n配合单位：市财政局、市民政局', '市教育局(lead)', '市财政局(support) 市民政局(support)'],
    ['two lines, the second merely responsible', '1.办好学校。\n牵头单位：市教育局\n责任单位：市财政局', '市教育局(lead)', '市财政局(support)'],
    ['two lines, who works with whom', '1.办好学校。\n牵头责任单位：市教育局\n主要协作单位：市财政局、各乡镇人民政府', '市教育局(lead)', '市财政局(support) 各乡镇人民政府(support)'],
    ['after dots', '1.办好学校……（市教育局、市财政局负责）', '市教育局 市财政局'],
    ['a numbered label', '（1）目标任务：办好学校。\n（2）责任单位：市教育局', '市教育局'],
    ['with a time limit', '1.办好学校。（责任单位：市教育局、市财政局；完成时限：2026年12月底前）', '市教育局 市财政局'],
    ['with a person', '1.办好学校。（责任领导：某某某；责任单位：市教育局）', '市教育局'],
    ['time without a label', '1.办好学校。（责任单位：市教育局，2026年底前完成）', '市教育局'],
    ['those in charge by other words', '1.办好学校。（主管部门：市教育局、市财政局）', '市教育局 市财政局'],
    ['the hosts of an event', '1.举办读书节。（主办单位：市教育局；承办单位：市图书馆）', '市教育局 市图书馆'],
    ['a division of tasks', '1.办好学校。（责任分工：市教育局、市财政局）', '市教育局 市财政局'],
    ['lead and responsible in one', '1.办好学校。（牵头及责任单位：市教育局、市财政局）', '市教育局 市财政局'],
    ['a standing body alone', '1.督导评估。（市人民政府教育督导委员会成员单位）', '市人民政府教育督导委员会成员单位'],
    ['bold in Markdown, the label alone', '1.办好学校。**责任单位：**市教育局、市财政局', '市教育局 市财政局'],
    ['bold in Markdown, the colon outside', '1.办好学校。\n**责任单位**：市教育局、市财政局', '市教育局 市财政局'],
    ['circular: 会同 behind a comma', '1.办好学校。（市教育局牵头，会同市财政局、市民政局负责）', '市教育局(lead) 市财政局(support) 市民政局(support)'],
    ['circular: support with an adverb', '1.办好学校。（市教育局牵头，市财政局、市民政局积极配合）', '市教育局(lead) 市财政局(support) 市民政局(support)'],
    ['党委 and 政府 of a place are one', '1.办好学校。（市教育局牵头，各县（市、区）党委、政府配合）', '市教育局(lead) 各县（市、区）党委、政府(support)'],
    ['a cell that says nobody', '| 任务 | 牵头单位 | 责任单位 |\n|---|---|---|\n| 办学 | 市教育局 | 无 |', '市教育局(lead)'],
    ['a company of the place alone', '1.优化用电服务。（县供电公司）', '县供电公司'],
    ['circular: 负责', '1.办好学校。（教育部、财政部负责）', '教育部 财政部'],
    ['circular: 牵头 and 按职责分工', '1.办好学校。（教育部牵头，财政部、民政部按职责分工负责）', '教育部(lead) 财政部(support) 民政部(support)'],
    ['circular: 会同', '1.办好学校。（市教育局会同市财政局、市民政局负责）', '市教育局(lead) 市财政局(support) 市民政局(support)'],
    ['circular: 负责 and 配合', '1.办好学校。（市教育局、市财政局负责，市民政局配合）', '市教育局(lead) 市财政局(lead) 市民政局(support)'],
    ['circular: a comma before the counties', `1.办好学校。（市教育局、市财政局，${COUNTY}按职责分工负责）`, `市教育局 市财政局 ${COUNTY}`],
    ['circular: 等有关部门', '1.办好学校。（教育部、财政部等有关部门和单位按职责分工负责）', '教育部 财政部'],
    ['circular: 指导', '1.办好学校。（教育部、财政部指导，地方各级人民政府负责）', '教育部 财政部 地方各级人民政府'],
    ['circular: how it is done', '1.办好学校。（市教育局、市财政局按程序推进，各区政府结合实际落实）', '市教育局 市财政局 各区政府'],
    [
      'circular: one that is no unit of the state',
      '1.办好学校。（教育部、财政部、民政部按职责分工负责；有关社会组织参与）',
      '教育部(lead) 财政部(lead) 民政部(lead) 有关社会组织(support)',
    ],
    ['circular: 等和', '1.办好学校。（教育部、全国总工会等和各省级人民政府负责）', '教育部 全国总工会 各省级人民政府'],
    ['circular: a class alone', '1.办好学校。（各有关部门和单位按职责分工负责）', '各有关部门和单位'],
    ['circular without brackets', '1.办好学校。市教育局牵头，市财政局、市民政局配合。', '市教育局(lead) 市财政局(support) 市民政局(support)'],
    ['circular in the middle of a paragraph', '1.办学。（教育部负责）建好校舍。（教育部、财政部负责）', '教育部', '教育部 财政部'],
    ['circular before the stop', '1.办好学校（市教育局牵头，市财政局配合）。', '市教育局(lead) 市财政局(support)'],
    ['verbs after a label', '1.办好学校。（责任单位：市教育局牵头，市财政局配合）', '市教育局(lead) 市财政局(support)'],
    ['a verb after a label', '1.办学。（责任单位：市教育局、市财政局等按职责分工负责）', '市教育局 市财政局'],
    ['a full stop between units', '1.办学。（责任单位：市教育局。市财政局配合）', '市教育局(lead) 市财政局(support)'],
    ['circular: areas behind 及', '1.办学。（教育部牵头，国务院相关部门及各地区按职责分工负责）', '教育部(lead) 国务院相关部门(support) 各地区(support)'],
    ['circular: 等 of the State Council', '1.办学。（教育部、财政部等国务院相关部门和单位负责）', '教育部 财政部'],
    ['circular: areas that are concerned', '1.办学。（教育部牵头，有关地区配合）', '教育部(lead) 有关地区(support)'],
    ['circular: a time behind', '1.办学。（教育部负责，财政部参与；完成时限：2027年底）', '教育部(lead) 财政部(support)'],
    ['circular: places with one organ', '1.办学。（市教育局牵头，东山、西川、南岭经济开发区管委会负责落实）', '市教育局(lead) 东山、西川、南岭经济开发区管委会(support)'],
    ['circular: a misspelt name beside a right one', '1.办学。（教育部牵头，交通运输布参与）', '教育部(lead) 交通运输布(support)'],
    ['circular: a misspelt name alone', '1.办学。（财政布负责）', '财政布'],
    ['circular: 牵头督导', '1.办学。（市教育局、市财政局牵头督导，市民政局参与）', '市教育局(lead) 市财政局(lead) 市民政局(support)'],
    ['circular lines of their own', '1.办学。\n市教育局牵头落实\n2.建校。\n市财政局牵头落实\n3.招生。\n市民政局牵头落实', '市教育局(lead)', '市财政局(lead)', '市民政局(lead)'],
    ['a label inside a name', '1.办学。（牵头单位：市教育局；配合单位：各项目牵头单位）', '市教育局(lead) 各项目牵头单位(support)'],
    ['a misspelt label', '1.办学。（牵头单为：市教育局；配合单位：市财政局）', '市教育局(lead) 市财政局(support)'],
    ['a label without its colon', '1.办学。（责任单位市教育局、市财政局）', '市教育局 市财政局'],
    ['a label that is another', '1.办学。（联合单位：市教育局；责任单位：市财政局）', '市财政局'],
    ['areas with one government', '1.办学。（责任单位：各县、区人民政府（管委会），各有关区、县级市政府）', '各县、区人民政府（管委会） 各有关区、县级市政府'],
    ['provinces with one government', '1.办学。（教育部、各省、自治区、直辖市人民政府负责）', '教育部 各省、自治区、直辖市人民政府'],
    ['two levels', '1.办学。（责任单位：市、县两级有关部门）', '市、县两级有关部门'],
    ['a full stop between names', '1.办学。（责任单位：市教育局.市财政局）', '市教育局 市财政局'],
    ['names glued', '1.办学。（责任单位：省教育厅省文化和旅游厅）', '省教育厅 省文化和旅游厅'],
    ['a name with an office of its own', '1.办学。（责任单位：市委宣传部文明办）', '市委宣传部文明办'],
    ['a legend behind the last name', '1.办学。（责任单位：市教育局、市税务局（列第一位者为牵头单位，下同））', '市教育局(lead) 市税务局(support)'],
    ['closing phrase', `1.办好学校。（${COUNTY}，市直有关部门）`, `${COUNTY} 市直有关部门`],
    ['role marks', '1.办好学校。（责任单位：市教育局（牵头）、市财政局）', '市教育局(lead) 市财政局(support)'],
    ['names with 和', '1.办学。（责任单位：市经济和信息化局、市文化和旅游局和市民政局）', '市经济和信息化局 市文化和旅游局 市民政局'],
    ['names with brackets', `1.办学。（责任单位：市教育局，${COUNTY}）`, `市教育局 ${COUNTY}`],
    ['brackets of another shape inside', '1.办学。（责任单位：县〔市、区、特区〕人民政府，各高等院校）', '县〔市、区、特区〕人民政府 各高等院校'],
    ['areas joined by 、', '1.办学。（责任单位：市教育局，各区、县（市）政府）', '市教育局 各区、县（市）政府'],
    ['areas of one level and what both have', '1.办学。（省教育厅，各州、市有关部门负责）', '省教育厅 各州、市有关部门'],
    ['a place above and those in it as two', '1.办学。（责任单位：各区、市有关部门）', '各区 市有关部门'],
    ['towns of both kinds', '1.办学。（责任单位：县教育局，各乡、镇人民政府）', '县教育局 各乡、镇人民政府'],
    ['a lead by its label, whatever verb closes the list', '1.办学。（牵头单位：省教育厅、省科技厅按职责分工负责；配合单位：省财政厅）', '省教育厅(lead) 省科技厅(lead) 省财政厅(support)'],
    ['nobody in support', '1.办学。（牵头单位：市教育局；配合单位：无）', '市教育局(lead)'],
    ['who answers for all', '1.办学。（市教育局负总责，市财政局、各县区配合）', '市教育局(lead) 市财政局(support) 各县区(support)'],
    ['bare labels of both roles', '1.办学。（牵头负责：市教育局；协同配合：市财政局）', '市教育局(lead) 市财政局(support)'],
    ['those who share the task', '1.办学。\n牵头责任单位：市教育局\n协同责任单位：市财政局、市民政局', '市教育局(lead)', '市财政局(support) 市民政局(support)'],
    ['departments of a ministry', '1.健身。\n牵头单位：群体司\n责任单位：青少司、老年人体协', '群体司(lead)', '青少司(support) 老年人体协(support)'],
    ['several notes in one line', '1.办学。（责任单位：市教育局）2.建校。（责任单位：市财政局）', '市教育局', '市财政局'],
    ['names parted by blanks', '1.办学。（责任单位：市教育局 市财政局）', '市教育局 市财政局'],
    ['unclosed', '1.办学。（责任单位：市教育局、市财政局\n2.建校。', '市教育局 市财政局'],
    ['unclosed with brackets inside', `1.办学。（责任单位：市教育局、${COUNTY}`, `市教育局 ${COUNTY}`],
    ['unopened', '1.办学。责任单位：市教育局、市财政局）', '市教育局 市财政局'],
    ['broken over two lines', '1.办学。（责任单位：市教育局、市财\n政局）', '市教育局 市财政局'],
    ['a Markdown table', '| 任务 | 牵头单位 | 配合单位 |\n|---|---|---|\n| 办学 | 市教育局 | 市财政局、市民政局 |', '市教育局(lead) 市财政局(support) 市民政局(support)'],
    ['two lines, the second in support', '1.办学。\n责任单位：市教育局\n配合单位：市财政局\n2.建校。', '市教育局(lead)', '市财政局(support)'],
    ['a table with blanks between its cells', '序号    任务    牵头单位    配合单位\n1    办学    市教育局    市财政局\n2    建校    市住房城乡建设局    市教育局', '市教育局(lead) 市财政局(support)', '市住房城乡建设局(lead) 市教育局(support)'],
    ['a group of rows under its own title', '任务\t责任单位\n办学\t市教育局\n（二）校舍\n建校\t市住房城乡建设局', '市教育局', '市住房城乡建设局'],
    ['two tables of different kinds', '| 任务 | 责任单位 |\n|---|---|\n| 办学 | 市教育局 |\n二、校舍\n任务\t责任单位\n建校\t市住房城乡建设局', '市教育局', '市住房城乡建设局'],
    ['blanks between words', '责任单位    市教育局    市财政局\n1    办学    市民政局'],
    ['a merged cell', '任务\t责任单位\n办学\t市教育局\n建校\t\n招生\t市民政局', '市教育局', '市民政局'],
    ['an HTML table', '<table><tr><th>任务</th><th>牵头单位</th><th>配合单位</th></tr>\n<tr><td>办学</td><td>市教育局</td><td>市财政局、市民政局</td></tr></table>', '市教育局(lead) 市财政局(support) 市民政局(support)'],
    ['an HTML table with merged cells', '<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>办学</td><td rowspan="2"><p>市教育局</p><p>市财政局</p></td></tr><tr><td>建校</td></tr><tr><td>招生</td><td>市民政局</td></tr></table>', '市教育局 市财政局', '市民政局'],
    ['an HTML table with two rows of heads', '<table><tr><td rowspan="2">任务</td><td colspan="2">责任单位</td></tr><tr><td>牵头单位</td><td>配合单位</td></tr><tr><td>办学</td><td>市教育局</td><td>市财政局</td></tr></table>', '市教育局(lead) 市财政局(support)'],
    ['a table with a cell a line', '序号\n重点任务\n牵头单位\n配合单位\n1\n办好学校。\n市教育局\n市财政局、市民政局\n2\n建好校舍。\n市住房城乡建设局\n市教育局\n上表所列任务按年度推进。\n一、保障', '市教育局(lead) 市财政局(support) 市民政局(support)', '市住房城乡建设局(lead) 市教育局(support)'],
    ['a lead marked inside a cell', '| 任务 | 责任单位 |\n|---|---|\n| 办学 | 市教育局（牵头）、市财政局 |\n| 建校 | 市教育局牵头，市财政局配合 |', '市教育局(lead) 市财政局(support)', '市教育局(lead) 市财政局(support)'],
    ['groups among the rows of a table with a cell a line', '序号\n任务\n责任单位\n一、学位\n1\n办学\n市教育局\n二、校舍\n2\n建校\n市财政局', '市教育局', '市财政局'],
    ['a row that lost a cell', '序号\n重点任务\n牵头单位\n配合单位\n1\n办学\n市教育局\n市财政局\n2\n建校\n市教育局\n3\n招生\n市民政局\n市教育局', '市教育局(lead) 市财政局(support)', '市民政局(lead) 市教育局(support)'],
    ['a part of a table with a cell a line', '序号\n重点任务\n责任单位\n配合单位\n一、学位\n3\n办学\n市教育局\n市财政局\n二、校舍\n三、师资\n68\n建校\n市住房城乡建设局\n市教育局', '市教育局(lead) 市财政局(support)', '市住房城乡建设局(lead) 市教育局(support)'],
    ['a cell a line, each with its border', '序号 |\n任务 |\n分管领导 |\n牵头责任单位 |\n责任单位 |\n8 |\n办好学校。 |\n某某 |\n县教育局 |\n县财政局 |\n9 |\n建好校舍。 |\n某 某 |\n县教育局 |\n县民政局 |', '县教育局(lead) 县财政局(support)', '县教育局(lead) 县民政局(support)'],
    ['a table with a cell a line and no numbers', '工作任务\n责任单位\n完成时限\n办好学校\n市教育局、市财政局\n2027年\n建好校舍\n市住房城乡建设局\n2028年\n后续按年度推进。', '市教育局 市财政局', '市住房城乡建设局'],
  ]; // prettier-ignore
  for (const [what, text, ...notes] of forms) it(what, () => assert.deepEqual(read(text), notes));
});

describe('unit notes: conventions', () => {
  it('the comma parts lead from support, from where it is said on', () => {
    const text =
      '1.办学。（责任单位：市教育局，市财政局、市民政局。逗号前为牵头单位，下同）\n2.建校。（责任单位：市财政局，市教育局）\n3.招生。（责任单位：市教育局）';
    assert.deepEqual(read(text), [
      '市教育局(lead) 市财政局(support) 市民政局(support)',
      '市财政局(lead) 市教育局(support)',
      '市教育局(lead)',
    ]);
  });
  it('the first leads', () => {
    const text =
      '1.办学。（教育部、财政部负责。列第一位者为牵头单位，下同）\n2.建校。（财政部、教育部负责）\n3.招生。（各有关部门和单位负责）';
    assert.deepEqual(read(text), ['教育部(lead) 财政部(support)', '财政部(lead) 教育部(support)', '各有关部门和单位']);
  });
  it('a legend is no unit', () => {
    assert.deepEqual(read(`1.办学。（责任单位：市教育局。以下责任单位均包括${COUNTY}，不再列出）`), ['市教育局']);
    assert.deepEqual(
      read('1.办学。〔责任单位：省教育厅、省大数据中心按职责分工负责。任务均涉及相关市（州）人民政府，不再细分，下同。〕'),
      ['省教育厅 省大数据中心'],
    );
    assert.deepEqual(read('1.办学。（责任单位：市教育局。办学地点在县城的，由县政府负责）'), ['市教育局']);
    assert.deepEqual(read(`（以下责任单位均包括${COUNTY}）\n1.办学。（责任单位：市教育局）`), ['市教育局']);
  });
});

describe('unit notes: what is none', () => {
  const none = [
    '主办单位：某市人民政府办公室  承办单位：某市大数据中心',
    '抄送：市委各部门，市人大常委会办公室。',
    '联系地址：某市某路1号 联系电话：12345',
    '某市教育发展规划\n（教育厅、发展改革委、财政厅）\n为办好教育，制定本规划。',
    '1.加强领导（重点任务）。各部门要落实责任。',
    '1.明确各任务的责任单位：由领导小组确定。',
    '1.压实学校主体责任（含民办学校、幼儿园）。',
    '建立健全教育部门牵头、有关部门分工负责、全社会广泛参与的工作机制。',
    '由市教育局牵头，会同有关部门制定方案，各县负责组织实施。',
    '建立机制。日常工作由市教育局负责。',
    '成立领导小组，办公室设在市教育局。具体由县级人民政府负责。',
    '1.办学。（学校、家长参加）',
    '1.办学。（教师负责）',
    '建好校舍\n市教育局牵头落实',
    '规模居全国第一的企业牵头制定标准。',
    '填报单位：    责任单位：',
    '| 部门 | 重点领域 |\n|---|---|\n| 市教育局 | 学生健康 |',
    '<table><tr><td>部门</td><td>重点领域</td></tr><tr><td>市教育局</td><td>学生健康</td></tr></table>',
    '部门\n重点领域\n市教育局\n学生健康\n市财政局\n经费保障',
    '责任单位\n市教育局\n市财政局',
    '工作任务\n责任单位\n办好学校。\n按要求落实到位。\n建好校舍。\n按时完成。',
    '《关于印发方案的通知》（市教育局〔2026〕3号）。',
    '提高保障水平（市、县两级政府按比例分担）。',
  ];
  for (const text of none) it(text.slice(0, 24), () => assert.deepEqual(read(text), []));
});

describe('unit notes: places', () => {
  it('names and notes stand where the draft has them', () => {
    const text = '一、任务\n1.办学。（牵头单位：市教育局；配合单位：市 财政局）';
    const [note] = notesIn(text);
    assert.equal(note?.text, text.slice(note?.span.start, note?.span.end));
    assert.deepEqual(
      note?.names.map(({ span }) => text.slice(span.start, span.end)),
      ['市教育局', '市 财政局'],
    );
    assert.deepEqual(
      note?.names.map(({ name }) => name),
      ['市教育局', '市财政局'],
    );
  });
});

describe('unit notes: any text', () => {
  const pieces = ['| 任务 | 牵头单位 | 责任单位 |\n', '| 办学 | 市教育局 | 市财政局 |\n', '| 建校 | | 市财政局 |\n', '任务    责任单位    时限\n', '<table>', '<tr>', '<td>', '序号\n责任单位\n', '1\n', '（', '）', '(', ')', '〔', '责任单位：', '牵头单位:', '配合', '负责', '牵头', '会同', '等', '和', '、', '，', '；', '。', '\n', ' ', '\t', '|', '市教育局', '各县（市、区）', '1.', '（一）', '下同', '逗号前为牵头单位', '2026年', '完成时限：', '*']; // prettier-ignore
  it('is read without throwing, in order and in place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const text = words.join('');
        let end = 0;
        for (const note of notesIn(text)) {
          assert.ok(note.span.start >= end && note.span.end <= text.length && note.span.start < note.span.end);
          assert.equal(note.text, text.slice(note.span.start, note.span.end));
          for (const { name, span } of note.names) {
            assert.ok(note.span.start <= span.start && span.end <= note.span.end);
            assert.equal(text.slice(span.start, span.end).replace(/\s/g, ''), name);
          }
          for (const { span } of note.flaws) assert.ok(note.span.start <= span.start && span.end <= note.span.end);
          end = note.span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no more time for a row of a long table than for one of a short one', () => {
    const rows = (count: number) => `| 任务 | 牵头单位 | 责任单位 |\n${'| 办学 | 市教育局 | 市财政局 |\n'.repeat(count)}`;
    const start = performance.now();
    assert.equal(notesIn(rows(20_000)).length, 20_000);
    notesIn(`任务    责任单位    时限\n1    办学${' '.repeat(500_000)}市教育局`);
    assert.ok(performance.now() - start < 5000);
  });

  it('takes no time on a long line', () => {
    for (const line of ['（', '（责任单位：', '。教育部负责）', '（责任单位：市教育局、市财政局）', '牵头单位：市教育局；'])
      notesIn(line.repeat(3000));
  }).timeout(10000);
});
