import { remember } from '../text/remember.ts';

/**
 * Titles of sections that set out aims or close a plan and are not themselves tasks: no unit is asked for them
 * (drafting standards 2.2). Whole titles only: 加强组织领导 is a task, 组织实施 is not.
 */
const TITLES = [
  '总体要求', '总体思路', '总体目标', '总目标', '具体目标', '规划目标', '建设目标', '年度目标', '工作方针', '指导思想', '基本原则', '工作原则', '工作思路', '工作目标', '主要目标', '发展目标', '目标任务', '目标要求', '总体考虑', '基本思路', '基本要求', '重要意义',
  '形势', '面临形势', '形势与任务', '发展形势', '形势分析', '发展基础', '现状', '现状与形势', '发展环境', '工作背景', '编制依据', '编制背景', '规划背景', '主要成就', '主要问题', '发展机遇', '面临挑战', '规划期限', '规划范围',
  '适用范围', '实施范围', '实施时间', '实施步骤', '工作步骤', '时间安排', '进度安排', '工作安排', '实施期限', '组织实施', '工作要求', '附则', '其他', '有关要求', '主要指标', '指标体系', '发展指标', '战略定位', '发展定位', '远景目标', '阶段目标', '近期目标',
]; // prettier-ignore

const KNOWN = new Set(TITLES);

/** True where a title, or what stands before the next marker glued to it, is one of the sections that carry no unit. */
export const isAimsTitle = remember((title): boolean => {
  const [own = ''] = title.trim().split(/[\s\u3000（(]/, 1);
  const bare = own.replace(/[\s\u3000。：:，,；;、]/g, '');
  return KNOWN.has(bare) || bare.split(/[和与及]/).every((part) => KNOWN.has(part));
});

/** The title of four characters that a text begins with: 指导思想 of 指导思想以……为指导, or null. */
export function aimsTitleAtStart(text: string): string | null {
  const title = text.slice(0, 4);
  return KNOWN.has(title) ? title : null;
}

/** What the last items of a plan are about when they speak to everybody: 加强组织领导, 抓好督促落实. Many plans name no unit there. */
const CLOSING =
  /组织领导|组织实施|组织保障|组织协调|统筹协调|统筹推进|协同配合|督促落实|督促检查|督促指导|督导检查|监督检查|落实责任|责任落实|(?:抓好|强化|推动|确保)[^，。]{0,6}落实|营造[^，。]{0,8}氛围|宣传引导/;

/** 加强组织领导 speaks to every 党委 and 政府, wherever it stands: of plans that name units elsewhere half name none here. */
export function isLeadershipTitle(title: string): boolean {
  return title.length <= 16 && /组织领导|组织保障/.test(title);
}

/** True for the title of an item that closes a plan. */
export function isClosingTitle(title: string): boolean {
  return title.length <= 16 && CLOSING.test(title);
}
