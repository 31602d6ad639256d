import { MINISTRIES, takeApart, type UnitLevel } from './unit-names.ts';

/** A name whose last word does not go with the level before it: 市教育厅, 省教育局, 市教育部. */
export interface LevelSlip {
  /** The name as it should be: 市教育局. */
  readonly expected: string;
  /** 市 or 省: the level the name itself, or else the plan, gives. */
  readonly level: '省' | '市' | '县';
}

const CITY = /(?:市|州|盟)$/;
const COUNTY = /(?:县|区|旗)$/;
const PROVINCE = /(?:省|自治区)$/;

/**
 * Whether a department's last word fits its level (惯例: 省、自治区 called 厅, 市、县 called 局; 部 at the centre only).
 * The level is read from the name (市教育厅), or, for a name without one, from the plan (教育厅 in a city's plan).
 * Only departments that every province calls 厅 are judged; 办公厅 and bureaus that provinces call 局 (统计局) are not.
 */
export function findLevelSlip(name: string, plan: UnitLevel | null): LevelSlip | null {
  const { level: prefix, stem, kind } = takeApart(name);
  const level = levelOf(prefix, plan);
  if (level === null) return null;
  if (MINISTRIES.includes(stem)) {
    if (prefix === '') return null;
    const expected = prefix + stem.slice(0, -1) + (level === '省' ? '厅' : '局');
    return { expected, level };
  }
  if (kind?.hall !== true || (kind.spoken.includes(stem) && prefix === '')) return null;
  if (level !== '省' && stem.endsWith('厅')) return { expected: `${prefix}${stem.slice(0, -1)}局`, level };
  if (level === '省' && prefix !== '' && stem.endsWith('局') && /^.*(?:省|自治区)$/.test(prefix)) {
    return HALL_STEMS.has(stem) ? { expected: `${prefix}${stem.slice(0, -1)}厅`, level } : null;
  }
  return null;
}

/** Names that a province never gives a 局. 公安分局, 建设局 and the like are left out: they are units of another kind. */
const HALL_STEMS = new Set([
  '教育局', '科技局', '科学技术局', '工业和信息化局', '公安局', '民政局', '司法局', '财政局', '人力资源社会保障局', '人力资源和社会保障局', '人社局', '自然资源局', '生态环境局', '住房城乡建设局', '住房和城乡建设局', '住建局', '交通运输局', '水利局', '农业农村局', '商务局', '退役军人事务局', '退役军人局', '应急管理局', '应急局', '审计局', '文化和旅游局', '文化旅游局',
]); // prettier-ignore

function levelOf(prefix: string, plan: UnitLevel | null): '省' | '市' | '县' | null {
  if (PROVINCE.test(prefix)) return '省';
  if (CITY.test(prefix)) return '市';
  if (COUNTY.test(prefix)) return '县';
  if (prefix !== '') return null;
  return plan === '市' || plan === '县' ? plan : null;
}
