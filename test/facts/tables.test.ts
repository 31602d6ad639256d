import { strict as assert } from 'node:assert';
import { parse, type Plan, readFacts } from '../../server/src/core/index.ts';

const PLAN: Plan = { level: '市', region: '云川市', period: [2021, 2025], issued: null };

function read(text: string): { tables: string[]; targets: string[] } {
  const { tables, targets } = readFacts(parse(text), PLAN);
  return {
    tables: tables.map(({ columns, rows }) => `${columns.join('/')} ${rows}`),
    targets: targets.map(({ indicator, year, op, value, unit, kind, attribute, table, span }) => {
      assert.equal(table, 0);
      assert.notEqual(text.slice(span.start, span.end), '');
      return `${indicator} ${year ?? '-'} ${op} ${value} ${unit ?? '-'} ${kind} ${attribute ?? '-'}`;
    }),
  };
}

const VALUES = [
  '学前毛入园率 2020 = 95 % baseline 预期性',
  '学前毛入园率 2025 >= 98 % target 预期性',
  '学前教育在园幼儿 2020 = 8.2 万人 baseline 约束性',
  '学前教育在园幼儿 2025 = 9 万人 target 约束性',
];

describe('readTables', () => {
  it('reads a Markdown table', () => {
    const text = [
      '主要指标',
      '| 类别 | 指标 | 2020年 | 2025年 | 属性 |',
      '| --- | --- | --- | --- | --- |',
      '| 学前教育 | 毛入园率（%） | 95 | ≥98 | 预期性 |',
      '|  | 在园幼儿（万人） | 8.2 | 9 | 约束性 |',
    ].join('\n');
    assert.deepEqual(read(text), { tables: ['类别/指标/2020年/2025年/属性 2'], targets: VALUES });
  });

  it('reads a tab separated table with a column of units', () => {
    const text = [
      '序号\t指标\t单位\t基期\t目标\t属性',
      '1\t毛入园率\t%\t95\t98以上\t预期性',
      '2\t平均受教育年限\t年\t10.5\t11\t约束性',
    ].join('\n');
    assert.deepEqual(read(text).targets, [
      '毛入园率 2020 = 95 % baseline 预期性',
      '毛入园率 2025 >= 98 % target 预期性',
      '平均受教育年限 2020 = 10.5 年 baseline 约束性',
      '平均受教育年限 2025 = 11 年 target 约束性',
    ]);
  });

  it('takes a year in a column of deadlines for no head', () => {
    const text = [
      '| 序号 | 任务 | 责任单位 | 完成时限 |',
      '|---|---|---|---|',
      '| 1 | 建设礼堂 | 县文旅局 | 2026年 |',
      '| 2 | 修缮书院 | 县文旅局 | 2027年 |',
    ];
    assert.deepEqual(read(text.join('\n')), { tables: ['序号/任务/责任单位/完成时限 2'], targets: [] });
  });

  it('takes a date in a row for no head', () => {
    const text = ['序号\t任务\t牵头单位\t完成时限', '1\t建设礼堂\t县文旅局\t2026年9月', '2\t修缮书院\t县文旅局\t2027年3月'];
    assert.deepEqual(read(text.join('\n')), { tables: ['序号/任务/牵头单位/完成时限 2'], targets: [] });
  });

  it('reads an HTML table with merged cells over several lines', () => {
    const text = [
      '<table><tr><th>类别</th><th>指标</th><th>2020年</th><th>2025年</th><th>属性</th></tr>',
      '<tr><td rowspan="2">学前教育</td><td>毛入园率(%)</td>',
      '<td>95</td><td>≥98</td><td>预期性</td></tr>',
      '<tr><td>在园幼儿（万人）</td><td>8.2</td><td><b>9</b></td><td>约束性</td></tr></table>',
    ].join('\n');
    assert.deepEqual(read(text).targets, VALUES);
  });

  it('reads a table of one cell a line, column by column within a group', () => {
    const text = [
      '指标',
      '',
      '2020年',
      '2025年',
      '指标属性',
      '',
      '学前教育',
      '毛入园率(%)',
      '在园幼儿(万人)',
      '\u00a0',
      '95',
      '8.2',
      '',
      '≥98',
      '9',
      '',
      '预期性',
      '约束性',
      '',
      '二、主要任务',
    ].join('\n');
    assert.deepEqual(read(text).targets.toSorted(), VALUES.toSorted());
  });

  it('reads a table of one cell a line through the titles of its groups', () => {
    const rows = (...names: string[]): string[] => names.flatMap((name) => [name, '90', '95', '约束性']);
    const lines = ['指标', '2020年', '2025年', '属性', '一、水平', ...rows('1.毛入园率(%)', '2.巩固率(%)'), '二、资源'];
    const text = [...lines, ...rows('1.优质园比例(%)'), '三、保障措施', '（一）加强领导', '认真落实。'].join('\n');
    assert.deepEqual(
      read(text).targets.map((target) => target.split(' ', 2).join(' ')),
      ['毛入园率 2020', '毛入园率 2025', '巩固率 2020', '巩固率 2025', '优质园比例 2020', '优质园比例 2025'],
    );
  });

  it('reads a table of one cell a line, row by row', () => {
    const text = ['指标', '2020年', '2025年', '属性', '巩固率(%)', '96', '98', '约束性', '入学率(%)', '97', '99', '预期性'].join(
      '\n',
    );
    assert.deepEqual(read(text).targets, [
      '巩固率 2020 = 96 % baseline 约束性',
      '巩固率 2025 = 98 % target 约束性',
      '入学率 2020 = 97 % baseline 预期性',
      '入学率 2025 = 99 % target 预期性',
    ]);
  });

  it('keeps the place of a value in words and of a dash, row by row', () => {
    const text = [
      '领域',
      '主要指标',
      '2020年',
      '2025年①',
      '性质',
      '一、健康水平',
      '人均预期寿命（岁）',
      '78',
      '提高1岁',
      '预期性',
      '联运量年均增长率②（%）',
      '—',
      '15',
      '预期性',
      '铁路里程（万公里）',
      '14',
      '16',
      '预期性',
      '其中：高速铁路',
      '3',
      '5',
      '预期性',
    ].join('\n');
    assert.deepEqual(read(text), {
      tables: ['领域/主要指标/2020年/2025年①/性质 4'],
      targets: [
        '人均预期寿命 2020 = 78 岁 baseline 预期性',
        '联运量年均增长率 2025 = 15 % target 预期性',
        '铁路里程 2020 = 14 万公里 baseline 预期性',
        '铁路里程 2025 = 16 万公里 target 预期性',
        '高速铁路 2020 = 3 万公里 baseline 预期性',
        '高速铁路 2025 = 5 万公里 target 预期性',
      ],
    });
  });

  it('reads a table whose columns stand apart by one blank', () => {
    const text = [
      '序号 指标 2020年 2025年 属性',
      '1 软件业规模（万亿元） 8.16 14 预期性',
      '民生保障',
      '2 城镇 登记失业率（%） — ≤5 预期性',
      '3 活跃用户（亿） 4.6 8 约束性',
      '二、保障措施',
    ].join('\n');
    assert.deepEqual(read(text), {
      tables: ['序号/指标/2020年/2025年/属性 3'],
      targets: [
        '软件业规模 2020 = 8.16 万亿元 baseline 预期性',
        '软件业规模 2025 = 14 万亿元 target 预期性',
        '城镇登记失业率 2025 <= 5 % target 预期性',
        '活跃用户 2020 = 4.6 亿 baseline 约束性',
        '活跃用户 2025 = 8 亿 target 约束性',
      ],
    });
  });

  it('tells what stands in brackets for all years together', () => {
    const text = [
      '指标\t2020年\t2025年\t年均/累计\t属性',
      '人均预期寿命（岁）\t78\t—\t〔1〕\t预期性',
      '单位GDP能耗降低（%）\t—\t—\t〔13.5〕\t约束性',
      '生产总值增长（%）\t3\t—\t6左右\t预期性',
    ];
    assert.deepEqual(read(text.join('\n')).targets, [
      '人均预期寿命 2020 = 78 岁 baseline 预期性',
      '人均预期寿命 2025 = 1 岁 increment 预期性',
      '单位GDP能耗 2025 = 13.5 % rate 约束性',
      '生产总值增长 2020 = 3 % baseline 预期性',
      '生产总值增长 - ~ 6 % rate 预期性',
    ]);
  });

  it('reads a tab separated row without its first cell', () => {
    const text = [
      '类别\t指标\t2020年\t2025年\t属性',
      '安全\t1.粮食产量（亿吨）\t6\t＞6.5\t约束性',
      '\t2.能源产量（亿吨）\t—\t＞46\t约束性',
    ];
    assert.deepEqual(read(text.join('\n')).targets, [
      '粮食产量 2020 = 6 亿吨 baseline 约束性',
      '粮食产量 2025 > 6.5 亿吨 target 约束性',
      '能源产量 2025 > 46 亿吨 target 约束性',
    ]);
  });

  it('reads no targets from a table of tasks', () => {
    assert.deepEqual(read('| 序号 | 事项 |\n| --- | --- |\n| 1 | 扩大资源 |\n| 2 | 提升质量 |').targets, []);
  });
});
