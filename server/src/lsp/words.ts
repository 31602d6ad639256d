import type { Wording } from '../core/index.ts';

/** What the server itself says; findings bring their own words. */
export const WORDS = {
  fixAll: (count: number): Wording => ({
    zh: `修正全部可自动改正之处（${count}处）`,
    en: `Fix all that can be fixed safely (${count})`,
  }),
  ignore: (rule: string): Wording => ({ zh: `忽略此条：理由…（${rule}）`, en: `Ignore this finding: give a reason… (${rule})` }),
  checking: { zh: '校核文件夹', en: 'Checking the folder' },
  refusals: {
    noFolder: {
      zh: '文稿不在文件夹中，无处记下理由。请先保存到文件夹。',
      en: 'The draft lies in no folder, so there is nowhere to write the reason. Save it first.',
    },
    unreadable: { zh: '.plancheck/ignored.yaml 有误，改正后再记。', en: '.plancheck/ignored.yaml has errors. Correct it first.' },
    gone: { zh: '此处已没有这一条，文稿可能已改。', en: 'This finding is no longer there; the draft may have changed.' },
  },
  renumber: {
    run: (count: number): Wording => ({ zh: `重排本组序号（${count}处）`, en: `Renumber this run (${count})` }),
    all: (count: number): Wording => ({ zh: `重排全文序号（${count}处）`, en: `Renumber the whole draft (${count})` }),
  },
  lead: (name: string): Wording => ({ zh: `改为“${name}”牵头`, en: `Let “${name}” lead` }),
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
