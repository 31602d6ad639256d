import type { Wording } from '../core/index.ts';

/** What the server itself says; findings bring their own words. */
export const WORDS = {
  fixAll: (count: number): Wording => ({
    zh: `修正全部可自动改正之处（${count}处）`,
    en: `Fix all that can be fixed safely (${count})`,
  }),
  ignore: (rule: string): Wording => ({ zh: `忽略此条：理由…（${rule}）`, en: `Ignore this finding: give a reason… (${rule})` }),
  switchOff: (rule: string): Wording => ({
    zh: `本文稿不再检查此项（${rule}）`,
    en: `Do not check this in this draft again (${rule})`,
  }),
};
