/**
 * Units of measure as drafts write them behind a number. The sort decides what such a number can be:
 * a share or an amount states an indicator wherever it stands, a length of time or an age only where the
 * sentence says so (受教育年限达到12年 against 以2年为一轮).
 */
export type MeasureSort = 'share' | 'points' | 'times' | 'money' | 'count' | 'size' | 'time' | 'age' | 'band';

const TABLE: Readonly<Record<MeasureSort, string>> = {
  share: '% ‰ /10万',
  points: '个百分点 百分点 个千分点',
  times: '倍',
  money: '元 美元 欧元 元/月 元/年 元/吨 元/亩 元/人 元/生 元/平方米 块钱',
  count:
    '个 人 名 位 户 家 所 处 座 栋 幢 间 套 台 辆 架 艘 列 条 项 件 起 宗 例 篇 部 册 本 种 类 款 门 节 次 场 期 批 轮 支 组 对 只 头 羽 株 棵 片 块 口 眼 张 枚 颗 份 笔 单 站 班 点 尾 ' +
    '人次 人年 头只 张床位 匹 峰 场次 人份 户次 班次 架次 标箱 标准箱 TEU 套次 家次 台次 台套 个班 张床 件次 箱 袋 桶 盏 孔 杆 段 床 册次 课时 学时 学分 个学时 个课时 个学分 学位 元次 字 趟 条次 项次 个次 车次 艘次 台(套) 户(套) 套(间) 条(个) 万标箱',
  size:
    '亩 公顷 平方公里 平方千米 平方米 立方米 立方 米 公里 千米 海里 毫米 厘米 吨 公斤 千克 斤 克 升 吨标准煤 吨标煤 千瓦 千瓦时 兆瓦 瓦 度 kW MW GW kWh MWh GWh 兆 km 平米 方 ' +
    '微克/立方米 微克每立方米 吨标准煤/万元 吨标煤/万元 千克标准煤/万元 千克标准煤/吨 吨标准煤/吨 立方米/万元 立方/万元 吨/万元 毫克/立方米 毫克/升 分贝 千瓦/小时 ㎡ m2 m3 m² m³ km2 km² 立方米/秒 Eflops EFLOPS PFLOPS Pflops 机架 标准机架 吨/日 吨/天 吨/年 立方米/日 立方米/天 公斤/亩 千克/亩 斤/亩 个/万人 张/千人 勒克斯 分 EB PB TB',
  time: '年 个月 月 天 日 周 小时 分钟 秒 个小时 个工作日 工作日 学年 学期 个学期',
  age: '岁 周岁',
  band: 'G M T Gbps Mbps Gb Mb GB MB TBps Tbps bps 比特 G带宽 千兆',
};

/** Magnitudes that belong to the unit as written: 6万个 is 6 and 万个. */
export const MAGNITUDES = ['万亿', '千亿', '百亿', '千万', '百万', '十万', '亿', '万', '千', '百'] as const;

const SORTS: ReadonlyMap<string, MeasureSort> = new Map(
  Object.entries(TABLE).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort as MeasureSort] as const)),
);
/** Every unit of measure, the longest first. */
export const MEASURE_WORDS: readonly string[] = [...SORTS.keys()].toSorted((a, b) => b.length - a.length);
const LONGEST = Math.max(...[...SORTS.keys()].map((word) => word.length));

/** A number followed by one of these is no count of things (26县, 9部门, 2.0工程): the word is a noun, not a measure. */
const NOT_MEASURES = [
  '个别',
  '人均',

  '名录',
  '类型',
  '项目制',
  '级',
  '年级',
  '点钟',
  '部门',
  '部委',
  '家庭',
  '节点',
  '场景',
  '位一体',
  '条例',
  '处于',
  '处在',
  '组织',
  '方面军',
  '年代',
  '年度',
  '天然',
  '日常',
  '周边',
  '分之',
  '站点',
  '期间',
  '段落',
  '户籍',
  '口岸',
  '片区',
  '类别',
  '套餐',
  '台阶',
  '本书',
  '月份',
  '字号',
  '批次',
  '班级',
  '单位',
  '度假',
  '条线',
  '方向',
  '班子',
];

/** The unit that starts at `at`: the longest that fits, with its sort. Null where none does. The text is half width. */
export function measureAt(text: string, at: number): { end: number; sort: MeasureSort } | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const sort = SORTS.get(text.slice(at, at + length));
    if (sort === undefined) continue;
    if (
      length === 1 &&
      (NOT_MEASURES.some((word) => text.startsWith(word, at)) || /^名(?:师(?!生)|校|录|城|镇|额)/.test(text.slice(at, at + 3)))
    )
      return null;
    if (length === 1 && /[A-Za-z]/.test(text[at] ?? '') && /[A-Za-z0-9]/.test(text[at + 1] ?? '')) return null;
    return { end: at + length, sort };
  }
  return null;
}

/** The sort of a whole unit as written (万人, 亿元), or null. */
export function measureSort(unit: string): MeasureSort | null {
  const magnitude = MAGNITUDES.find((it) => unit.startsWith(it) && unit.length > it.length);
  return SORTS.get(unit) ?? (magnitude === undefined ? null : (SORTS.get(unit.slice(magnitude.length)) ?? null));
}
