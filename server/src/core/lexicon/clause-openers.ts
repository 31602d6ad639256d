import { findOpeningVerb } from './opening-verbs.ts';
import { aimsTitleAtStart } from './section-titles.ts';
import { matches } from '../text/matches.ts';

/**
 * Words that open a sentence and stand in no title: behind one of these the title has ended, though its stop is lost.
 * Beside the opening verbs, which may stand inside a title too.
 */
const CLAUSE_OPENERS = [
  '各级', '各地', '各县', '各区', '各市', '各有关', '各学校', '各单位', '各部门', // 加强组织领导｜各级党委、政府要……
  '要把', '要将', '要以', '要在', '要坚持', '要按照', // 加强队伍建设｜要把……
  '到20', '从20', '自20', '力争到', '力争', '经过', '未来', '今后', // 发展目标｜到2027年……
  '20[0-9]{2}年(?!\\d{1,2}月[^，。]{0,14}[)）])', // 优化产业布局｜2027年……
  '以[^，。]{2,30}为(?:指导|目标|引领|契机|重点|基础|抓手|核心|载体|导向|依托|统领|主线|根本)', // 指导思想｜以……为指导
  '依据', '利用', '结合[^，。]{2,14}(?:实际|特点|需要)', '高举', '紧紧围绕', '把[^，。]{2,14}(?:作为|纳入|摆在)', // 督导检查｜把……纳入
  '成立', '出台', '修订', '组织好', '定期', '逐步', '率先', '放宽', '实行', '树牢', '组建', '设立', '抓好',
]; // prettier-ignore

const PATTERN = new RegExp(CLAUSE_OPENERS.join('|'), 'g');

/** Where a sentence opens inside `text`, at least `least` characters in; null where none does. */
function findClauseOpener(text: string, least: number): number | null {
  for (const match of matches(PATTERN, text)) {
    // 清洁高效利用, 综合利用: here the word ends a noun.
    if (match[0] === '利用' && /(?:高效|综合|循环|开发|有效|合理|资源|安全|再生|协同)$/.test(text.slice(0, match.index)))
      continue;
    if (match.index < least || '、和与及并或的不可能所和“《（('.includes(text.charAt(match.index - 1))) continue;
    return match.index;
  }
  return null;
}

/** Where a sentence opens inside a clause, by its verb or by its opening words; null where none does. */
export function findSentenceStart(clause: string, least: number): number | null {
  const found = [findOpeningVerb(clause, least), findClauseOpener(clause, least)].filter((it) => it !== null);
  return found.length === 0 ? null : Math.min(...found);
}

/** A standing title with no more than this behind it may be a longer title: 工作要求提高到新水平. */
const SENTENCE = 30;

/** 指导思想以……为指导: where such a title ends that runs on into a sentence; it takes no more words, whatever its siblings do. */
export function standingTitleEnd(title: string): number | null {
  if (title.length <= SENTENCE) return null;
  const end = aimsTitleAtStart(title)?.length ?? 0;
  return end > 0 && findSentenceStart(title.slice(0, end + SENTENCE), end) === end ? end : null;
}
