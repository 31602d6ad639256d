import { remember } from '../text/remember.ts';

/** What a unit measures and how many base units one of it holds. Values convert only within one dimension. */
export interface Measure {
  readonly dimension: string;
  readonly factor: number;
}

/**
 * Units by dimension. Counts are alike whatever their measure word (所/个/处, drafting standards 3.4); a share and
 * a difference of shares are two dimensions (% never with 个百分点), as are heads and visits (人 never with 人次).
 * A unit that is not listed is a dimension of its own.
 */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  share: { '%': 0.01, '％': 0.01, '‰': 0.001, '/10万': 0.000_01, '1/10万': 0.000_01, 成: 0.1 },
  points: { 个百分点: 1, 百分点: 1, 个千分点: 0.1, 千分点: 0.1 },
  // 5 所学校 and 5 个学校 say the same.
  count: Object.fromEntries(
    '个 所 处 家 项 条 座 间 套 件 篇 部 门 类 种 批 支 台 辆 块 片 张 节 堂 册 本 户 村'
      .split(' ')
      .map((unit) => [unit, 1] as const),
  ),
  people: { 人: 1, 名: 1, 位: 1 },
  visits: { 人次: 1 },
  money: { 元: 1, 角: 0.1, 人民币: 1 },
  area: {
    平方米: 1,
    平米: 1,
    '㎡': 1,
    亩: 2000 / 3,
    公顷: 10_000,
    平方公里: 1_000_000,
    平方千米: 1_000_000,
    m2: 1,
    'm²': 1,
    km2: 1_000_000,
    'km²': 1_000_000,
  },
  volume: { 立方米: 1, 立方: 1, 方: 1, m3: 1, 'm³': 1 },
  length: { 米: 1, 公里: 1000, 千米: 1000 },
  years: { 年: 1, 周年: 1, 个月: 1 / 12 },
  age: { 岁: 1, 周岁: 1 },
  days: { 天: 1, 日: 1 },
  hours: { 小时: 1, 个小时: 1, 分钟: 1 / 60 },
  lessons: { 课时: 1, 学时: 1 },
  mass: { 吨: 1000, 公斤: 1, 千克: 1, 斤: 0.5 },
};

const MULTIPLIERS: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

const UNITS = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

const BARE: Measure = { dimension: 'bare', factor: 1 };

/** Reads a unit as written: 万个 is ten thousand counts, % a hundredth of the whole, null a bare number (1.07, 5.2:1). */
export function measureOf(unit: string | null): Measure {
  return unit === null || unit === '' ? BARE : readMeasure(unit);
}

const readMeasure = remember((unit: string): Measure => {
  const whole = UNITS.get(unit);
  if (whole !== undefined) return whole;
  for (const [word, factor] of Object.entries(MULTIPLIERS)) {
    if (!unit.startsWith(word)) continue;
    const rest = unit.slice(word.length);
    if (rest === '') return { dimension: 'count', factor };
    const base = UNITS.get(rest) ?? { dimension: rest, factor: 1 };
    return { dimension: base.dimension, factor: base.factor * factor };
  }
  return { dimension: unit, factor: 1 };
});

/** True where the unit is a share of a whole (%, ‰, 成). */
export function isShare(unit: string | null): boolean {
  return measureOf(unit).dimension === 'share';
}
