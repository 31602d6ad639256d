import { strict as assert } from 'node:assert';
import { parse, type Plan, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';

/** Indicator, year and kind of each target of a draft that says nothing of its own period. */
function times(text: string, plan: Plan = UNKNOWN_PLAN): string[] {
  return readFacts(parse(text), plan).targets.map(({ indicator, year, kind }) => `${indicator} ${year ?? '-'} ${kind}`);
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the targets of the year behind the one looked back on',
    '一、2023年工作回顾\n2023年，研发强度达到2.1%。\n今年经济社会发展的主要预期目标是：研发强度达到2.4%，失业率控制在5%以内。\n新的一年，我们要把研发强度提高到2.5%。',
    ['研发强度 2023 baseline', '研发强度 2024 target', '失业率 2024 target', '研发强度 2024 target'],
  ],
  [
    'this year in a chapter that looks back is the year of the chapter',
    '一、2023年工作回顾\n今年以来，研发强度达到2.1%。',
    ['研发强度 2023 baseline'],
  ],
  [
    'how things stand before the plan begins',
    '云川市绿化“十四五”规划\n一、发展环境\n绿化覆盖率达到38%。\n（一）存在的主要问题\n绿化覆盖率为36%，有待提高。\n二、优化发展环境\n绿化覆盖率达到43%。',
    ['绿化覆盖率 2020 baseline', '绿化覆盖率 2020 baseline', '绿化覆盖率 2025 target'],
  ],
  [
    'the years that a sentence opens with, for each of its lists',
    '到2027年、2030年，绿化水平提高，绿化覆盖率分别达到40%、43%，人均寿命达到79岁和80岁；湿地保护率分别不低于50%和55%。',
    [
      '绿化覆盖率 2027 target',
      '绿化覆盖率 2030 target',
      '人均寿命 2027 target',
      '人均寿命 2030 target',
      '湿地保护率 2027 target',
      '湿地保护率 2030 target',
    ],
  ],
  ['aims behind years gone by', '五年来，发展质量明显提升。今年发展主要预期目标是：城镇化率达到62%。', ['城镇化率 - target']],
  [
    'lines that label what follows',
    '近年发展\n2020年成就：\n城镇化率达到60%。\n2021年目标：\n城镇化率达到61%。\n“十四五”目标：\n城镇化率达到66%。',
    ['城镇化率 2020 baseline', '城镇化率 2021 target', '城镇化率 2025 target'],
  ],
  [
    'what the last period brought about',
    '云川市老龄事业发展“十四五”规划\n一、规划背景\n（一）“十三五”时期的工作成效。\n床位达到800张。\n二、总体要求\n床位达到900张。',
    ['床位 2020 baseline', '床位 2025 target'],
  ],
  [
    'what stands below a section of a chapter that looks back',
    '云川市绿化发展“十五五”规划（2026—2030年）\n第一章 发展基础\n第一节 主要成就\n一、空间不断拓展\n绿化覆盖率达到40%。\n二、品质不断提升\n（一）设施更加完善\n公园绿地达到90公顷。\n第二章 发展目标\n第一节 主要指标\n一、空间\n绿化覆盖率达到43%。',
    ['绿化覆盖率 2025 baseline', '公园绿地 2025 baseline', '绿化覆盖率 2030 target'],
  ],
  [
    'how a plan was carried out, and the title and cells of its table',
    '云川市绿化发展“十五五”规划（2026—2030年）\n第一部分：发展基础\n一、“十四五”规划执行情况\n表1 绿化“十四五”规划指标完成情况一览表\n序号\n指标名称\n完成情况\n1\n绿地\n完成\n（一）空间不断拓展\n绿化覆盖率达到40%。\n第二部分：目标\n一、主要指标\n绿化覆盖率达到43%。',
    ['绿化覆盖率 2025 baseline', '绿化覆盖率 2030 target'],
  ],
  [
    'what a chapter says has come true',
    '云川市发展“十五五”规划（2026—2030年）\n一、新起点\n1.1 既定目标如期实现\n1.1.1 实力提升。研发强度达到2.1%。\n1.1.2“双城”更紧密。城镇化率达到60%。\n1.2 主要目标\n研发强度达到2.8%。',
    ['研发强度 2025 baseline', '城镇化率 2025 baseline', '研发强度 2030 target'],
  ],
  [
    'what a period achieved, in a longer title',
    '云川市发展“十五五”规划（2026—2030年）\n第一节 “十四五”时期我市发展取得重大成就\n城镇化率达到60%。\n第二节 主要目标\n城镇化率达到66%。',
    ['城镇化率 2025 baseline', '城镇化率 2030 target'],
  ],
  ['a government of the fifteenth term', '一、十五届人民政府工作回顾\n城镇化率达到60%。', ['城镇化率 - baseline']],
  [
    'a plan that was fulfilled early is not this one',
    '全年学校运行平稳，提前完成“十四五”规划目标。\n城镇化率达到60%。',
    ['城镇化率 - target'],
  ],
  [
    'what a change is counted from',
    '2021年，财政收入比上年的150亿元增长6%，总量达到159亿元。',
    ['财政收入 - baseline', '财政收入 2021 rate', '财政收入 2021 target'],
  ],
  ['a document of one year', '云川市2025年教育工作要点\n近视率控制在50%以内。', ['近视率 2025 target']],
  [
    'what had come about when the plan was issued',
    '云川市2025—2027年老年教育实施方案\n一、背景\n（一）“十三五”发展成效“十三五”期间，老年人口达到90万人。\n二、目标\n截至2024年底，老年人口达到92万人。到2027年，老年学校达到60所。',
    ['老年人口 2020 baseline', '老年人口 2024 baseline', '老年学校 2027 target'],
  ],
  [
    'titles that are nothing but a time',
    '云川市人民政府\n2022年6月8日\n一、进度\n（一）2023年。改造学校20所。\n（二）2024年底前。改造学校30所。\n（三）总结阶段（2025年1月—6月）。改造学校5所。\n（四）薄弱学校改造。改造学校60所。',
    ['改造学校 2023 increment', '改造学校 2024 increment', '改造学校 2025 increment', '改造学校 - increment'],
  ],
  ['no quotient of a structure', '三次产业结构调整为8.5:41.5:50。生师比达到12:1。', ['生师比 - target']],
];

describe('the time of a target', () => {
  for (const [title, text, expected] of CASES) it(title, () => assert.deepEqual(times(text), expected));
});
