import type { Plan } from '../facts/plan.ts';
import { formatCjkOrdinal } from '../numbering/ordinal.ts';
import type { MadeFile } from './set-from-table.ts';
import { STANDARD_SECTIONS } from './standard-sections.ts';

export type NewPlanLevel = '县' | '市' | '省';
export type NewPlanKind = '规划' | '实施方案' | '任务分工方案';

interface LevelRow {
  /** What the departments of the level are called after 县, 市, 省. */
  readonly department: '局' | '厅';
  readonly above: '市' | '省' | '国家';
  readonly region: string;
}

const LEVELS: Readonly<Record<NewPlanLevel, LevelRow>> = {
  县: { department: '局', above: '市', region: '××县' },
  市: { department: '局', above: '省', region: '××市' },
  省: { department: '厅', above: '国家', region: '××省' },
};

/** The indicators a new plan begins with; the values are examples and are to be replaced. */
const INDICATORS = [
  { name: '学前三年毛入园率', unit: '%', base: 96, target: 98, attribute: '预期性' },
  { name: '九年义务教育巩固率', unit: '%', base: 98, target: 99, attribute: '约束性' },
  { name: '高中阶段教育毛入学率', unit: '%', base: 95, target: 97, attribute: '预期性' },
] as const;

/** The parts of each kind of document, by the ids of the standard sections. */
const PARTS: Readonly<Record<NewPlanKind, readonly string[]>> = {
  规划: ['foundation', 'overall', 'tasks', 'projects', 'safeguards'],
  实施方案: ['overall', 'tasks', 'safeguards'],
  任务分工方案: ['tasks', 'safeguards'],
};

/** What a new plan is laid out with: the draft, plancheck.yaml, the registry, and a set of the level above to be filled in. */
export function newPlan(
  level: NewPlanLevel,
  kind: NewPlanKind,
  given: { readonly region?: string; readonly period?: Plan['period'] },
): MadeFile[] {
  const { department, above, region: unnamed } = LEVELS[level];
  const region = given.region ?? unnamed;
  const [from, to] = given.period ?? [2026, 2030];
  // 2026 begins the fifteenth.
  const five = (from - 2026) / 5 + 15;
  const period = to === from + 4 && Number.isInteger(five) && five > 0 ? `“${shortFive(five)}”` : `${from}—${to}年`;
  const name = `${region}教育事业发展${period}${kind}`;
  const lead = `${level}教育${department}`;
  const money = `${level}财政${department}`;
  const people = `${level}人力资源社会保障${department}`;
  const fileName = `${name.replace(/[“”]/g, '')}.plan.txt`;
  const note =
    kind === '任务分工方案' ? `（牵头单位：${lead}；配合单位：${money}、${people}）` : `（责任单位：${lead}、${money}）`;
  const units = [lead, money, people];
  return [
    { path: fileName, text: draft(name, kind, note, from, to) },
    {
      path: 'plancheck.yaml',
      text: [
        'files: ["*.plan.txt"]',
        `plan: { level: ${level}, ${given.region === undefined ? '' : `region: ${region}, `}period: [${from}, ${to}] }`,
        'units: { required: auto, registry: [units.yaml] }',
        'indicators: [reference/上级规划指标.yaml]',
        '',
      ].join('\n'),
    },
    {
      path: 'units.yaml',
      text: `# 责任单位名录。名称以当地“三定”为准，请补全。\nunits:\n${units.map((it) => `  - { name: ${it}, level: ${level} }\n`).join('')}`,
    },
    { path: 'reference/上级规划指标.yaml', text: referenceSet(above, from, to) },
  ];
}

function draft(name: string, kind: NewPlanKind, note: string, from: number, to: number): string {
  const lines = [name, ''];
  let part = 0;
  for (const id of PARTS[kind]) {
    const row = STANDARD_SECTIONS.find((it) => it.id === id);
    if (row === undefined) continue;
    part += 1;
    lines.push(`${formatCjkOrdinal(part)}、${row.title}`);
    let item = 0;
    for (const line of row.body) {
      if (line.startsWith('#')) item += 1;
      lines.push(line.startsWith('#') ? `（${formatCjkOrdinal(item)}）${line.slice(1).replace('{note}', note)}` : line);
    }
    for (const below of STANDARD_SECTIONS.filter((it) => it.under === id)) {
      item += 1;
      lines.push(`（${formatCjkOrdinal(item)}）${below.title}`, ...below.body);
      if (below.id === 'goals') lines.push(...indicatorTable(from, to));
    }
    lines.push('');
  }
  return lines.join('\n');
}

function indicatorTable(from: number, to: number): string[] {
  return [
    '',
    '表1　主要指标',
    `| 指标 | 单位 | ${from - 1}年基期 | ${to}年目标 | 属性 |`,
    '| --- | --- | --- | --- | --- |',
    ...INDICATORS.map(({ name, unit, base, target, attribute }) => `| ${name} | ${unit} | ${base} | ${target} | ${attribute} |`),
  ];
}

function referenceSet(above: string, from: number, to: number): string {
  const lines = INDICATORS.map(({ name, unit, base, target, attribute }) =>
    [
      `  - name: ${name}`,
      `    unit: "${unit}"`,
      '    direction: up',
      `    attribute: ${attribute}`,
      `    baseline: { year: ${from - 1}, value: ${base} }`,
      `    targets: [{ year: ${to}, op: ">=", value: ${target} }]`,
      '',
    ].join('\n'),
  );
  return [
    '# 上级规划的主要指标。以下数字为示例，请按上级文件改写，并写明出处。',
    `name: ${above === '国家' ? '国家' : `${above}级`}规划主要指标`,
    `level: ${above}`,
    'compare: at-least',
    '# source: 文件名、文号或网址',
    'indicators:',
    lines.join(''),
  ].join('\n');
}

/** 十四五, 十五五, 十六五: the number of a five-year plan as it is called. */
function shortFive(plan: number): string {
  return `${formatCjkOrdinal(plan)}五`;
}
