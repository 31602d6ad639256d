import { remember } from '../text/remember.ts';
import { KNOWN_STEMS, MINISTRIES, takeApart, type UnitLevel } from './unit-names.ts';

/** A name whose last word does not go with the level before it: 市教育厅, 省教育局, 市教育部, 市统计厅. */
export interface LevelSlip {
  /** The name as it should be: 市教育局. */
  readonly expected: string;
  /** The level the name itself, or else the plan, gives; null where the department has no 厅 at any level. */
  readonly level: UnitLevel | null;
  /** True where the name itself proves it, false where it is judged by the plan's level. */
  readonly proven: boolean;
}

const CITY = /(?:市|州|盟)$/;
const COUNTY = /(?:县|区|旗)$/;
const PROVINCE = /(?:省|自治区)$/;

/**
 * Whether a department's last word fits its level (惯例: 省、自治区 called 厅, 市、县 called 局; 部 at the centre only).
 * The level is read from the name (市教育厅), or, for a name without one, from the plan (教育厅 in a city's plan).
 * Only departments that every province calls 厅 are judged, and 厅 that exist nowhere (统计厅); 办公厅 and bureaus that
 * provinces call 局 (统计局) are right.
 */
export function findLevelSlip(name: string, plan: UnitLevel | null): LevelSlip | null {
  return SLIPS.get(plan)?.(name) ?? null;
}

const PLAN_LEVELS: readonly (UnitLevel | null)[] = [null, '国家', '省', '市', '县'];
const SLIPS = new Map(PLAN_LEVELS.map((plan) => [plan, remember((name) => levelSlip(name, plan))]));

function levelSlip(name: string, plan: UnitLevel | null): LevelSlip | null {
  // 市场监管总厅 is nothing of a city.
  if (HALLS_OF_NONE.has(name)) return { expected: `${name.slice(0, -1)}局`, level: null, proven: true };
  const { level: prefix, stem, kind } = takeApart(name);
  const proven = prefix !== '';
  const level = proven ? levelOf(prefix) : plan;
  const core = prefix + stem.slice(0, -1);
  if (kind === null) {
    const isHall = stem.endsWith('厅') && !stem.endsWith('办公厅') && BUREAUS.has(`${stem.slice(0, -1)}局`);
    if (isHall) return { expected: `${core}局`, level: null, proven };
    // 市规划资源厅, 区建设管理厅: whatever the department, no city or county has a 厅.
    const below = proven && (level === '市' || level === '县') && HALL_BELOW.test(stem);
    return below ? { expected: `${core}局`, level, proven } : null;
  }
  if (level === null) return null;
  if (MINISTRIES.includes(stem))
    return proven && level !== '国家' ? { expected: core + (level === '省' ? '厅' : '局'), level, proven } : null;
  if ((!kind.hall && !(proven && HALL_STEMS.has(stem))) || (!proven && kind.spoken.includes(stem))) return null;
  if (level === '国家') {
    const ministry = kind.full.find((full) => MINISTRIES.includes(full));
    return !proven && stem.endsWith('厅') && ministry !== undefined ? { expected: ministry, level, proven } : null;
  }
  if (level === '省') return HALL_STEMS.has(stem) ? { expected: `${core}厅`, level, proven } : null;
  return stem.endsWith('厅') ? { expected: `${core}局`, level, proven } : null;
}

/** Names that a province never gives a 局. 公安分局, 建设局 and the like are left out: they are units of another kind. */
const HALL_STEMS = new Set([
  '教育局', '科技局', '科学技术局', '工业和信息化局', '公安局', '民政局', '司法局', '财政局', '人力资源社会保障局', '人力资源和社会保障局', '人社局', '自然资源局', '生态环境局', '住房城乡建设局', '住房和城乡建设局', '住建局', '交通运输局', '水利局', '农业农村局', '商务局', '退役军人事务局', '退役军人局', '应急管理局', '应急局', '审计局', '文化和旅游局', '文化旅游局', '经济和信息化局', '经济信息化局', '经信局',
]); // prettier-ignore

/** Every 局 of the table: what stands there as 局 alone is 厅 nowhere. */
const BUREAUS = new Set(KNOWN_STEMS.filter((stem) => stem.endsWith('局')));
/** 市场监管总厅, 税务总厅: the bodies of the table that are called 总局, with 厅. */
const HALLS_OF_NONE = new Set([...BUREAUS].filter((stem) => /总局$|^市/.test(stem)).map((stem) => `${stem.slice(0, -1)}厅`));
/** A department called 厅, and no 办公厅, no hall of another kind: 政务大厅, 展览厅, 音乐厅. */
const HALL_BELOW = /^[\u4e00-\u9fff]{1,10}(?<![公大展览乐舞歌餐候客前宴会报])厅$/;

/** The level a name carries before it (省教育厅); null for a bare one (教育厅). */
export function levelOfName(name: string): UnitLevel | null {
  return levelOf(takeApart(name).level);
}

function levelOf(prefix: string): UnitLevel | null {
  if (PROVINCE.test(prefix)) return '省';
  if (CITY.test(prefix)) return '市';
  return COUNTY.test(prefix) ? '县' : null;
}
