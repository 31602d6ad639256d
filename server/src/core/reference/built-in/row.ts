import type { Bound } from '../../facts/target.ts';
import type { Direction, Indicator, IndicatorSet, ReferenceValue } from '../references.ts';

/** One indicator of a built-in set. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly unit: string;
  /** up where left out. */
  readonly direction?: Direction;
  readonly attribute?: '约束性' | '预期性';
  readonly baseline?: readonly [year: number, value: number];
  readonly target: readonly [op: Bound, value: number];
  /** How far the number is vouched for: read in the source named, or second hand. */
  readonly seen: 'translation' | 'translation and press' | 'press';
}

/** A built-in set: what is in the table, and where the table is from. */
export interface Table {
  readonly name: string;
  readonly source: string;
  /** First and last year of the plan it belongs to; its targets are for the last. */
  readonly period: readonly [number, number];
  readonly rows: readonly Row[];
}

/** The table as an indicator set. It has no file, so its places are empty. */
export function setOf({ name, source, period, rows }: Table): IndicatorSet {
  return {
    path: `built-in/${name}`,
    name,
    level: '国家',
    compare: 'at-least',
    source,
    indicators: rows.map((row) => indicatorOf(row, period[1])),
    builtIn: true,
    named: false,
  };
}

const NOWHERE = { start: 0, end: 0 };

function indicatorOf(row: Row, year: number): Indicator {
  const valueOf = (at: number, op: Bound, value: number): ReferenceValue => ({
    year: at,
    op,
    value,
    value2: null,
    span: NOWHERE,
  });
  return {
    id: row.id,
    name: row.name,
    aliases: row.aliases ?? [],
    unit: row.unit,
    direction: row.direction ?? 'up',
    attribute: row.attribute ?? null,
    scope: null,
    baseline: row.baseline ? valueOf(row.baseline[0], '=', row.baseline[1]) : null,
    targets: [valueOf(year, ...row.target)],
    span: NOWHERE,
  };
}
