/** A section that plans of this kind have, with a text of our own to start from (×× marks what is to be filled in). */
export interface StandardSectionRow {
  readonly id: string;
  readonly title: string;
  /** Words in a heading's title that show the section is there. */
  readonly known: readonly string[];
  /** The section it is part of; null for a part of its own. */
  readonly under: string | null;
  /** after: behind the nearest earlier section. before: ahead of the nearest later one, else at the end of the plan. */
  readonly place: 'after' | 'before';
  /** What follows the title. A line that begins with ——, or without a mark, is a paragraph; `#` begins an item one level below. */
  readonly body: readonly string[];
}

/** In the order in which plans have them (惯例：背景、总体要求、任务、工程、保障). */
export const STANDARD_SECTIONS: readonly StandardSectionRow[] = [
  {
    id: 'foundation',
    title: '发展基础',
    known: ['发展基础', '发展现状', '发展环境', '发展形势', '面临形势', '现实基础', '规划背景', '工作基础'],
    under: null,
    place: 'after',
    body: [
      '××时期，各项事业稳步发展，主要目标任务顺利完成。同时也要看到，城乡之间、区域之间发展还不平衡，优质资源供给仍然不足。',
    ],
  },
  {
    id: 'overall',
    title: '总体要求',
    known: ['总体要求', '总体思路', '总要求', '总体部署', '总体目标'],
    under: null,
    place: 'after',
    body: [],
  },
  {
    id: 'guiding',
    title: '指导思想',
    known: ['指导思想'],
    under: 'overall',
    place: 'after',
    body: [
      '以习近平新时代中国特色社会主义思想为指导，坚持以人民为中心的发展思想，完整准确全面贯彻新发展理念，以推动高质量发展为主题，以改革创新为动力，着力补短板、强弱项、提质量，为现代化建设提供支撑。',
    ],
  },
  {
    id: 'principles',
    title: '基本原则',
    known: ['基本原则', '工作原则', '主要原则', '规划原则'],
    under: 'overall',
    place: 'after',
    body: [
      '——坚持党的领导。把党的领导贯穿规划实施各方面，确保正确方向。',
      '——坚持人民至上。从群众最关心的事情做起，让发展成果更多更公平惠及全体居民。',
      '——坚持改革创新。破除制约发展的体制机制障碍，增强内生动力。',
      '——坚持系统观念。统筹城乡、统筹当前和长远，协同推进各项工作。',
    ],
  },
  {
    id: 'goals',
    title: '发展目标',
    known: ['发展目标', '主要目标', '总体目标', '工作目标', '目标任务', '规划目标'],
    under: 'overall',
    place: 'after',
    body: ['到规划期末，公共服务体系更加健全，发展水平明显提升，群众满意度持续提高。'],
  },
  {
    id: 'tasks',
    title: '重点任务',
    known: ['重点任务', '主要任务', '工作任务', '主要举措', '重点工作', '工作举措', '任务措施', '主要措施'],
    under: null,
    place: 'after',
    body: ['#××××。明确工作内容、实施步骤和完成时限。{note}', '#××××。明确工作内容、实施步骤和完成时限。{note}'],
  },
  {
    id: 'projects',
    title: '重大工程',
    known: ['重大工程', '重点工程', '重大项目', '重点项目', '重大行动'],
    under: null,
    place: 'before',
    body: ['#××××工程。明确建设内容、规模和进度安排。{note}', '#××××工程。明确建设内容、规模和进度安排。{note}'],
  },
  {
    id: 'safeguards',
    title: '保障措施',
    known: ['保障措施', '组织保障', '实施保障', '组织实施', '保障机制', '工作保障', '组织领导', '规划实施'],
    under: null,
    place: 'before',
    body: [
      '#加强组织领导。健全统筹协调机制，压实各方责任，形成工作合力。{note}',
      '#强化要素保障。统筹资金、土地、人才等要素，优先保障重点任务落实。{note}',
      '#严格监测评估。建立年度监测、中期评估和期末总结制度，及时研究解决问题。{note}',
    ],
  },
];
