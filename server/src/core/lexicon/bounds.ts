/** What a bound word does to the number beside it. 含本数 by 民法典 1259: 以上、以下、以内 do, 超过、不满 do not. */
export type BoundOp = '=' | '>=' | '>' | '<=' | '<' | '~';

/** Words before the number, longest first. Source: standards 3.2. */
const BEFORE_TABLE: readonly (readonly [BoundOp, string])[] = [
  ['>=', '不低于 不得低于 不能低于 不应低于 不少于 不得少于 不能少于 不应少于 不小于 不得小于 不亚于 大于等于 大于或等于 至少 最少 最低 起码 至少有 至少建有 至少设有 至少配有 至少拥有 至少达到 ≥'],
  ['<=', '不高于 不得高于 不超过 不得超过 不能超过 不超 不多于 不得多于 不大于 小于等于 小于或等于 至多 最多 最高 控制在不超过 ≤'],
  ['>', '超过 突破 超 逾 高于 大于 多于 超出 迈上 跨上 跃上 站上'],
  ['<', '低于 小于 不足 不到 不满 少于'],
  ['~', '约 大约 近 将近 接近 大概 约为 约占'],
  ['=', '达到 达 为 占 是 有 共 共有 总计 合计 共计 仅 仅为 达成 保持 稳定 实现 完成 控制在 保持在 稳定在 维持在 力争达到 占到 高达 提供 拥有 超额完成'],
]; // prettier-ignore

/** Words behind the unit. */
const AFTER_TABLE: readonly (readonly [BoundOp, string])[] = [
  ['>=', '以上 及以上 (含)以上 或以上'],
  ['<=', '以下 及以下 (含)以下 以内 之内 或以下'],
  ['~', '左右 上下'],
];

/** Verbs of movement; with 到, 至, 为 they name the value reached, with 了 or nothing the way gone. */
export const CHANGE_VERBS: Readonly<Record<string, 'up' | 'down'>> = {
  提高: 'up', 提升: 'up', 增长: 'up', 增加: 'up', 上升: 'up', 扩大: 'up', 增: 'up', 升: 'up', 攀升: 'up', 扩容: 'up', 增强: 'up', 延长: 'up', 回升: 'up', 提: 'up', 扩: 'up', 扩增: 'up', 改善: 'up', 上调: 'up', 上涨: 'up', 微增: 'up', 跃升: 'up', 递增: 'up',
  下降: 'down', 降低: 'down', 减少: 'down', 缩小: 'down', 收窄: 'down', 压减: 'down', 降: 'down', 减: 'down', 缩短: 'down', 压降: 'down', 回落: 'down', 下调: 'down', 压缩: 'down', 下跌: 'down', 微降: 'down', 递减: 'down',
}; // prettier-ignore

const longestFirst = (table: readonly (readonly [BoundOp, string])[]): readonly (readonly [string, BoundOp])[] =>
  table
    .flatMap(([op, words]) => words.split(' ').map((word) => [word, op] as const))
    .toSorted((a, b) => b[0].length - a[0].length);

const reached = Object.keys(CHANGE_VERBS).flatMap((verb) => ['到', '至', '为', '到了'].map((to) => [verb + to, '='] as const));

/** [word, op], longest first; words of movement with 到, 至, 为 count as =. */
export const BOUNDS_BEFORE: readonly (readonly [string, BoundOp])[] = [
  ...longestFirst(BEFORE_TABLE),
  ...reached,
  ['到', '='] as const,
  ['至', '='] as const,
].toSorted((a, b) => b[0].length - a[0].length);

export const BOUNDS_AFTER: readonly (readonly [string, BoundOp])[] = longestFirst(AFTER_TABLE);
