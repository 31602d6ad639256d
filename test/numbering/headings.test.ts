import { strict as assert } from 'node:assert';
import { parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';

/** The headings of a draft, a line each: indentation by level, marker, title; ~ where the marker stands inside its line. */
function outline(text: string): string {
  return readFacts(parse(text), UNKNOWN_PLAN)
    .headings.map(({ level, marker, title, inline }) => `${'  '.repeat(level - 1)}${inline ? '~' : ''}${marker}|${title}`)
    .join('\n');
}

/** What is read and what is not, as a draft and its outline. */
const CASES: readonly [what: string, draft: string, outline: string][] = [
  [
    'the four levels of GB/T 9704',
    '一、总则\n（一）目标\n1.学校\n（1）小学。新建。',
    '一、|总则\n  （一）|目标\n    1.|学校\n      （1）|小学',
  ],
  ['half width, with blanks', '  一、总则\n(一) 目标\n1. 学校\n(1) 小学', '一、|总则\n  (一)|目标\n    1.|学校\n      (1)|小学'],
  ['full-width digits and stops', '１．学校\n２．幼儿园', '    １．|学校\n    ２．|幼儿园'],
  [
    'single-character markers',
    '㈠目标\n⒈学校\n⑴小学\n①城区\n②农村',
    '  ㈠|目标\n    ⒈|学校\n      ⑴|小学\n        ①|城区\n        ②|农村',
  ],
  ['Markdown and quotation before a marker', '## 一、总则\n> （一）目标\n- 1.学校', '一、|总则\n  （一）|目标\n    1.|学校'],
  ['the outlines of large plans', '第一篇 总论\n第一章 形势\n第一节 成就', '第一篇|总论\n  第一章|形势\n    第一节|成就'],
  [
    '一是 in one paragraph',
    '二、任务\n一是抓项目；二是抓改革；三是抓队伍。',
    '二、|任务\n  一是|抓项目\n  ~二是|抓改革\n  ~三是|抓队伍',
  ],
  [
    'what a speaker counts with, in company alone',
    '二、要求\n首先，抓项目。其次，抓改革。再次，抓队伍。\n首先，要学习。\n其次，要落实。',
    '二、|要求\n  首先|抓项目\n  ~其次|抓改革\n  ~再次|抓队伍',
  ],
  ['a day under the title is no dash', '政府工作报告\n——二〇二六年一月六日在云溪县人民代表大会会议上\n一、回顾', '一、|回顾'],
  [
    'titles that begin with digits, where their number is due',
    '1.甲网络。建。\n2.5G网络。建。\n3.1+X证书。建。\n4.12345热线。建。\n5.121人才工程。建。\n6.2035年远景。建。\n7.100个小区。建。\n8.丙。建。',
    '    1.|甲网络\n    2.|5G网络\n    3.|1+X证书\n    4.|12345热线\n    5.|121人才工程\n    6.|2035年远景\n    7.|100个小区\n    8.|丙',
  ],
  [
    'titles that begin with a count of whole things or a share, where their number is due',
    '1.20个小区改造。建。\n2.50所学校改造。建。\n3.80%的村达标。建。\n4.100公里公路。建。\n5.丙。建。',
    '    1.|20个小区改造\n    2.|50所学校改造\n    3.|80%的村达标\n    4.|100公里公路\n    5.|丙',
  ],
  [
    'no items in a cell that is a bound, and in a row that heads a group',
    '一、目标\n1.总值\n>5、力争更高\n预期性\n2.城镇化率\n序号\t指标\t2030年\t属性\n一、治气\t\t\t\n1\t浓度\t30\t约束性\n二、任务',
    '一、|目标\n    1.|总值\n    2.|城镇化率\n二、|任务',
  ],
  ['decimals beside their kin', '1.1 目标\n1.2 原则\n2.1 学校', '1.1|目标\n1.2|原则\n2.1|学校'],
  [
    'lines broken at a fixed width as what they go on with',
    '（一）深化改革。统筹推进全县城乡教育协调发展，认真落实城\n、乡学校结对帮扶各项制度，逐步缩小城乡之间办学条件的差距\n，切实保障乡村教师各项待遇，努力办好人民群众家门口的好学\n.校，不断增强人民群众的教育获得感，全力办好人民群众满意的\n三、四线城市教育事业。\n（二）扩大开放。加强交流。',
    '  （一）|深化改革\n  （二）|扩大开放',
  ],
  [
    'no items in the cells of a table, whose first cell may be empty',
    '一、标准\n项目 | 内容 | 标准\n服务 | 阅读 | 1.配备图书。2.设置阅报栏。\n | 广播 | 3.提供应急广播。4.提供节目。\n服务\t1.借阅率（%）\t60\t70\n\t2.到馆率（%）\t50\t60\n\t收听广播\t3.提供广播。4.提供节目。',
    '一、|标准',
  ],
  [
    'a list of annexes headed 附',
    '三、要求\n1.领导。2.经费。\n附：1.站点标准\n2.建设标准',
    '三、|要求\n    1.|领导\n    ~2.|经费',
  ],
  [
    'notes below a table',
    '三、要求\n1.领导。\n注：1.数据来自统计年报；\n2.预期性指标用于监测；\n3.约束性指标纳入考核。\n2.经费。',
    '三、|要求\n    1.|领导\n    2.|经费',
  ],
  [
    'a table of contents, whose first entry the draft has lost',
    '目录\n一、基础\n（一）成就\n二、思路\n（一）成就\n二、思路',
    '  （一）|成就\n二、|思路',
  ],
  ['a list number and its text apart by a tab', '\t一、\t总则\n\t（一）\t目标', '一、|总则\n  （一）|目标'],
  ['dashes', '（三）目标。实现以下目标。\n——普及水平更高。入园率提高。', '  （三）|目标\n    ——|普及水平更高'],
  ['a level right after another', '二、（一）目标', '二、|\n  ~（一）|目标'],
  [
    'an item glued to the one before',
    '1.学校。新建。\n2.幼儿园。改造。3.高中。扩建。\n4.职校。',
    '    1.|学校\n    2.|幼儿园\n    ~3.|高中\n    4.|职校',
  ],
  [
    'a draft that lost its line breaks',
    '全县教育取得成效。 (一)扩大供给。 1.新建学校。建成6所。 2.改造学校。完成20所。 (二)改善条件。 3.更新设备。',
    '  ~(一)|扩大供给\n    ~1.|新建学校\n    ~2.|改造学校\n  ~(二)|改善条件\n    ~3.|更新设备',
  ],
  [
    'titles without a stop in a draft that lost its line breaks',
    '云溪县规划 一、总则 （一）目标。达标。 （二）原则。公平。 二、任务 （一）扩大供给 1.新建学校。建成。 2.改造学校。完成。 （二）提升质量 1.教研。深化。 2.队伍。壮大。 三、保障',
    '~一、|总则\n  ~（一）|目标\n  ~（二）|原则\n~二、|任务\n  ~（一）|扩大供给\n    ~1.|新建学校\n    ~2.|改造学校\n  ~（二）|提升质量\n    ~1.|教研\n    ~2.|队伍\n~三、|保障',
  ],
  [
    'a draft without line breaks or stops between its titles',
    `云溪县教育规划为推进教育现代化制定本规划。一、现实基础（一）取得的成效全县坚持教育优先。1.党建工作稳步推进。2.各类教育协调发展（1）学前教育提升。（2）义务教育均衡。${'办学条件明显改善，教育质量明显提升，群众满意程度明显提高。'.repeat(8)}二、重点任务（一）扩大供给1.新建学校。2.改造学校。按照第一部分（一）的要求（二）提升质量1.深化教研。2.壮大队伍。`,
    '~一、|现实基础\n  ~（一）|取得的成效全县坚持教育优先\n    ~1.|党建工作稳步推进\n    ~2.|各类教育协调发展\n      ~（1）|学前教育提升\n      ~（2）|义务教育均衡\n~二、|重点任务\n  ~（一）|扩大供给\n    ~1.|新建学校\n    ~2.|改造学校\n  ~（二）|提升质量\n    ~1.|深化教研\n    ~2.|壮大队伍',
  ],
  ['damaged markers', '一）目标\n（二任务\n（）保障\nl.学校', '  一）|目标\n  （二|任务\n  （）|保障\n    l.|学校'],
];

const NOT_HEADINGS: readonly [what: string, draft: string][] = [
  ['decimals and ratios', '1.07\n5.2:1\n3.5亿元用于建设\n职普比为5.2:1。1.07是基期值。'],
  ['values at the start of a line', '11.4年\n12.3年以上\n2.5亿元用于建设\n3.5亿元用于维修'],
  ['the occasion under a title', '工作报告\n——在云溪县第八届人民代表大会第六次会议上'],
  ['a list of annexes named by year', '附件：1.2026年工作要点\n　　　2.2026年任务清单\n　　　3.考核办法'],
  ['code names', '1+X证书制度\n“1+1+X”课时制度\n9+N产业集群\n2.0版'],
  ['numerals side by side', '二、三期工程\n一、二年级学生\n统筹一、二、三产业'],
  ['names that begin with 第', '第三职业技术学校\n第一批示范校\n第17次常务会议'],
  ['ages and dates', '（16—59岁）人口\n2021.12.31\n2026年3月1日'],
  ['一是 by itself or inside a word', '统一是前提，唯一是标准。\n全部工作统一是关键'],
  ['the list of annexes', '附件：1.任务分工表\n　　　2.项目清单'],
  ['HTML remains', '1. <blockquote id="a">\n2. <meter></meter>'],
  ['table rows', '| 1. | 学校 | 6所 |\n| 2. | 高中 | 2所 |'],
  ['a number column', '1\n2\n3'],
  ['document numbers', '〔2023〕36号\n国办发〔2019〕6号'],
  ['page numbers', '— 2 —\n- 3 -'],
];

describe('headings', () => {
  for (const [what, draft, expected] of CASES) it(`reads ${what}`, () => assert.equal(outline(draft), expected));
  for (const [what, draft] of NOT_HEADINGS) it(`leaves out ${what}`, () => assert.equal(outline(draft), ''));

  it('leaves out the table of contents', () => {
    assert.equal(outline('目　录\n一、总则 1\n二、任务 3\n\n一、总则\n为做好工作。\n二、任务'), '一、|总则\n二、|任务');
  });

  it('leaves out a table of contents with the name of the plan', () => {
    const list = '1.总则\n1.1目的\n1.2依据\n2.职责\n3.预警\n3.1分级';
    assert.equal(outline(`某市应急预案目录\n${list}\n\n1.总则\n为做好工作。\n2.职责\n各负其责。`), '    1.|总则\n    2.|职责');
  });

  it('numbers anew what a notice is issued with, below its date', () => {
    const plan = '一、目标\n（一）园所\n（二）学位';
    const scopes = (between: string) =>
      readFacts(parse(`一、重视。\n二、落实。\n某某区人民政府办公室\n${between}\n${plan}`), UNKNOWN_PLAN).headings.map(
        ({ scope }) => scope,
      );
    assert.deepEqual(scopes('2026年1月3日\n学前教育任务分解方案'), [0, 0, 1, 1, 1]);
    assert.deepEqual(scopes('二〇二六年一月三日\n（此件公开发布）\n\n学前教育任务分解方案'), [0, 0, 1, 1, 1]);
    assert.deepEqual(scopes('学前教育任务分解方案'), [0, 0, 0, 0, 0]);
  });

  it('numbers an annex anew', () => {
    const facts = readFacts(parse('一、总则\n二、任务\n附件1\n一、范围\n二、标准'), UNKNOWN_PLAN);
    assert.deepEqual(facts.headings.map(({ scope }) => scope), [0, 0, 1, 1]); // prettier-ignore
    assert.deepEqual(facts.runs.flatMap(({ faults }) => faults), []); // prettier-ignore
  });
});
