import type { Wording } from '../core/index.ts';

/** What the server itself says; findings bring their own words. */
export const WORDS = {
  fixAll: (count: number): Wording => ({
    zh: `修正全部可自动改正之处（${count}处）`,
    en: `Fix all that can be fixed safely (${count})`,
  }),
  ignore: (rule: string): Wording => ({ zh: `忽略此条：理由…（${rule}）`, en: `Ignore this finding: give a reason… (${rule})` }),
  badName: {
    zh: '单位名称不能为空，也不能含标点和括号。',
    en: 'A unit’s name may not be empty nor hold punctuation or brackets.',
  },
  chapter: (tasks: number, missing: number, busiest: { name: string; count: number } | null): Wording => ({
    zh: [`${tasks}项任务`, missing > 0 && `${missing}项缺责任单位`, busiest && `牵头最多：${busiest.name} ${busiest.count}`]
      .filter(Boolean)
      .join(' · '),
    en: [
      `${tasks} tasks`,
      missing > 0 && `${missing} without a unit`,
      busiest && `most led by ${busiest.name} (${busiest.count})`,
    ]
      .filter(Boolean)
      .join(' · '),
  }),
  switchOff: (rule: string): Wording => ({
    zh: `本文稿不再检查此项（${rule}）`,
    en: `Do not check this in this draft again (${rule})`,
  }),
};
