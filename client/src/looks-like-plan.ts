/** How much of a file is looked at: the numbering of a plan shows on its first pages. */
const LOOKED_AT = 20_000;

/** 一、 （一） 第一章 at the start of a line; Arabic numbers prove nothing, any list has them. */
const CHINESE_MARKER =
  /^[ \t\u3000#>*]{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[篇章节])/gm;

/** Words that plans are made of and other numbered texts seldom hold together. */
const PLAN_WORDS = ['规划', '方案', '责任单位', '牵头', '指导思想', '基本原则', '主要目标', '发展目标', '重点任务', '保障措施'];

const ENOUGH_MARKERS = 3;
const ENOUGH_WORDS = 2;

/**
 * True for a text with the numbering and the words of a plan. A guess for the offer in the status bar, made on
 * every text file that is opened, so it costs one scan of the first pages and starts nothing.
 */
export function looksLikePlan(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  if (PLAN_WORDS.filter((word) => head.includes(word)).length < ENOUGH_WORDS) return false;
  return (head.match(CHINESE_MARKER)?.length ?? 0) >= ENOUGH_MARKERS;
}
