import { readDates } from '../../quantity/dates.ts';
import { toHalfWidth } from '../../text/characters.ts';
import type { Plan } from '../plan.ts';
import type { TargetKind } from '../target.ts';

/** What a column of an indicator table holds. */
export type Column =
  | { readonly role: 'name' | 'group' | 'unit' | 'attribute' | 'number' | 'other' }
  | {
      readonly role: 'value';
      readonly year: number | null;
      readonly kind: TargetKind;
      readonly unit: string | null;
      readonly mixed?: true;
    };

const BASE = /基期|基数|现状|实际|实绩|完成值|完成数|预计完成|^(?:\d{4}年)?(?:完成|实现|执行)(?:情况|数|值)?$|基准|现值/;
const GOAL = /目标|规划值|期末|规划期/;
const RATE = /年均|增速|增长率|增幅/;
const SUM = /累计|五年|合计新增/;

/** Reads a head row; null where it heads no indicator table: at least one column of values and one of names. */
export function columnsOf(head: readonly string[], plan: Plan): Column[] | null {
  const columns = head.map((text) => columnOf(toHalfWidth(text).replace(/\s+/g, ''), plan));
  const values = columns.filter((column) => column.role === 'value');
  if (values.length === 0) return null;
  const years = values.flatMap(({ year, kind }) => (year === null || kind !== 'target' ? [] : [year]));
  const earliest = Math.min(...years);
  const several = new Set(years).size > 1;
  const settled = columns.map((column): Column => {
    if (column.role !== 'value' || column.kind !== 'target' || column.year === null) return column;
    const start = plan.period?.[0] ?? null;
    const base = start === null ? several && column.year === earliest && column.year % 5 === 0 : column.year < start;
    return base ? { ...column, kind: 'baseline' } : column;
  });
  // 一级指标 | 指标: of two columns of names the first groups the second.
  const lastName = settled.findLastIndex(({ role }) => role === 'name');
  for (const [index, { role }] of settled.entries()) if (role === 'name' && index < lastName) settled[index] = { role: 'group' };
  if (lastName < 0) {
    const first = settled.findIndex(({ role }) => role === 'other' || role === 'group');
    if (first < 0) return null;
    settled[first] = { role: 'name' };
  }
  return settled;
}

function columnOf(head: string, plan: Plan): Column {
  const unit = /\(([^()]{1,8})\)$/.exec(head)?.[1] ?? null;
  if (/^(?:序号|编号|No\.?)$/i.test(head)) return { role: 'number' };
  if (/^(?:计量)?单位$/.test(head)) return { role: 'unit' };
  if (/属性|指标性质|^性质$/.test(head)) return { role: 'attribute' };
  // 2026年9月, 2026年底前: a cell that tells by when, no head of a column.
  const date = /\d月|前$/.test(head) ? null : (readDates(head).findLast(({ year }) => year !== null) ?? null);
  const bare = /^(?:19|20)\d{2}$/.exec(head);
  const year = date?.year ?? (bare === null ? null : Number(bare[0]));
  // 年均/累计: sums stand in brackets, what stands without is of each year.
  if (/年均.{0,4}累计|累计.{0,4}年均/.test(head))
    return { role: 'value', year: plan.period?.[1] ?? null, kind: 'rate', unit: unitIn(unit), mixed: true };
  if (RATE.test(head)) return { role: 'value', year: null, kind: 'rate', unit: unitIn(unit) ?? '%' };
  if (SUM.test(head) && !/目标/.test(head))
    return { role: 'value', year: year ?? plan.period?.[1] ?? null, kind: 'increment', unit: unitIn(unit) };
  if (BASE.test(head))
    return {
      role: 'value',
      year: year ?? (plan.period === null ? null : plan.period[0] - 1),
      kind: 'baseline',
      unit: unitIn(unit),
    };
  if (year !== null && head.length <= 14) return { role: 'value', year, kind: 'target', unit: unitIn(unit) };
  if (GOAL.test(head) && head.length <= 8 && !/任务|内容|名称/.test(head))
    return { role: 'value', year: plan.period?.[1] ?? null, kind: 'target', unit: unitIn(unit) };
  if (/指标|名称|项目|内容/.test(head) && head.length <= 10) return { role: 'name' };
  if (/类别|领域|分类|类型|维度/.test(head)) return { role: 'group' };
  return { role: 'other' };
}

function unitIn(text: string | null): string | null {
  return text === null || /^\d|年$|目标|预计|基期/.test(text) ? null : text;
}
