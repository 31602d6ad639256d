import { strict as assert } from 'node:assert';
import { read } from '../support/targets.ts';

/** The year a value is meant for, beside the plan's own end. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a share that ends in 比, before its year',
    '护理型床位占比2023年达到60%、2025年达到70%。',
    ['护理型床位占比 | 2023 | = 60 % | target', '护理型床位占比 | 2025 | = 70 % | target'],
  ],
  [
    'what is said to come behind what was achieved',
    '一、“十三五”成效\n学校达到60所。\n下一步，全县教育发展的主要目标是：\n学校达到80所。',
    ['学校 | 2020 | = 60 所 | baseline', '学校 | 2025 | = 80 所 | target'],
  ],
  [
    'a value for each of several years',
    '2023年、2024年、2025年公办园占比分别达到60%、65%、68%。',
    ['公办园占比 | 2023 | = 60 % | target', '公办园占比 | 2024 | = 65 % | target', '公办园占比 | 2025 | = 68 % | target'],
  ],
  [
    'a paragraph that opens with a later year than its section',
    '二、主要目标\n到2025年，绿色体系形成。森林覆盖率达到24%。\n到2030年，绿色转型见效。森林覆盖率达到25%。',
    ['森林覆盖率 | 2025 | = 24 % | target', '森林覆盖率 | 2030 | = 25 % | target'],
  ],
  [
    'dashes below a label of their year',
    '奋斗目标：全面建成示范区。到2030年具体目标：\n——建设人才高地。研发投入强度超过3.6%。',
    ['研发投入强度 | 2030 | > 3.6 % | target'],
  ],
  [
    'a year that opens a paragraph carries on through it',
    '到2023年，入园率达到96%，巩固率达到99%。持证率达到90%。',
    ['入园率 | 2023 | = 96 % | target', '巩固率 | 2023 | = 99 % | target', '持证率 | 2023 | = 90 % | target'],
  ],
];

describe('the years of targets in a plan', () => {
  for (const [title, text, expected] of CASES) it(title, () => assert.deepEqual(read(text), expected));
});
