import { strict as assert } from 'node:assert';
import { read } from '../support/targets.ts';

/** Shares without a number, which are listed and held against none. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['every one of them', '到2023年，每所中小学都配备心理教师。', ['配备心理教师的中小学占比 | 2023 | = 100 % | target']],
  [
    'all of them, said in words',
    '到2025年，全市中小学实现劳动实践基地全覆盖。',
    ['劳动实践基地覆盖率 | 2025 | = 100 % | target'],
  ],
  ['all of them, behind what is said of', '到2023年，社区家长学校实现全覆盖。', ['社区家长学校覆盖率 | 2023 | = 100 % | target']],
  ['nearly all of them', '到2023年，基本实现录播教室全覆盖。', ['录播教室覆盖率 | 2023 | ~ 100 % | target']],
  ['none left', '到2022年，全面消除大班额。', ['大班额比例 | 2022 | = 0 % | target']],
  ['all of them as something to be worked on', '加快推进录播教室全覆盖，以实现优质资源全覆盖为目标。', []],
];

describe('targets said in words', () => {
  for (const [title, text, expected] of CASES) it(title, () => assert.deepEqual(read(text), expected));
});
