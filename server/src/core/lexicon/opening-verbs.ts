import { matches } from '../text/matches.ts';

/**
 * Verbs that open a sentence of a plan. Where one stands in the middle of what should be a title, the title ended before
 * it: 深化新时代教育评价改革｜全面落实…… Words that also end a title (建设, 发展, 改革, 管理) are left out on purpose.
 */
const OPENING_VERBS = [
  '加强', '推进', '推动', '完善', '健全', '深化', '强化', '全面', '鼓励', '支持', '提升', '提高', '优化', '构建', '建立', '实施', '开展', '促进',
  '加快', '加大', '落实', '严格', '坚持', '扩大', '改进', '统筹', '引导', '积极', '大力', '充分', '切实', '进一步', '制定',
  '培育', '打造', '拓展', '聚焦', '围绕', '充实', '持续', '稳步', '依托', '按照', '根据', '通过', '确保',
]; // prettier-ignore

/** 技术支持、组织实施: here the word belongs to the noun before it. */
const NOUN_BEFORE = /(?:技术|资金|政策|财政|金融|科技|人才|智力|组织|统筹)$/;

/** 能力提升工程2.0, 编制统筹配置机制: here it belongs to the name of what the title is about. */
const IN_NAME =
  /^(?:提升|提高|优化|推进|促进|支持|培育|改进|引导|统筹|拓展)[\u4e00-\u9fff]{0,2}(?:工程|行动|计划|项目|机制|体系|专项|制度|办法)(?:[\d.。，,；;]|$)/;

const PATTERN = new RegExp(OPENING_VERBS.join('|'), 'g');

/** Where a title seems to end inside `text`: the offset of the first opening verb after at least `least` characters, or null. */
export function findOpeningVerb(text: string, least: number): number | null {
  for (const match of matches(PATTERN, text)) {
    if (match.index < least) continue;
    // 提高和改进, 支持、鼓励: verbs in a row belong together.
    if (match.index > 0 && '、和与及并或的不可能所'.includes(text.charAt(match.index - 1))) continue;
    if (NOUN_BEFORE.test(text.slice(0, match.index)) || IN_NAME.test(text.slice(match.index, match.index + 12))) continue;
    return match.index;
  }
  return null;
}
