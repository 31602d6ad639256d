import type { Span } from '../text/span.ts';
import type { WrongTotal } from './tables/column-totals.ts';

/** = >= > <= < ~ (about) range */
export type Bound = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range';

/** 目标值 · 基期 · 增量（新增、新建、累计） · 变化率（每年下降1个百分点） */
export type TargetKind = 'target' | 'baseline' | 'increment' | 'rate';

/** Where a statement's year was read, from the nearest place to the farthest. */
export type YearSource = 'clause' | 'sentence' | 'table' | 'paragraph' | 'section' | 'plan';

/** One value the draft states of one indicator. Offsets count from the draft's start. */
export interface Target {
  /** The value phrase: bound, number, unit. */
  readonly span: Span;
  readonly text: string;
  /** The phrase the value is said of, with every qualifier but the area. Empty where none could be read. */
  readonly indicator: string;
  readonly indicatorSpan: Span | null;
  /** The area alone: 全市, 农村. */
  readonly scope: string | null;
  readonly year: number | null;
  readonly yearSource: YearSource | null;
  readonly op: Bound;
  /** As written: 6 for 6万个. */
  readonly value: number;
  readonly value2: number | null;
  /** As written: 万个, %, 个百分点. Null for a bare ratio. */
  readonly unit: string | null;
  readonly kind: TargetKind;
  /** 约束性 / 预期性 where a table says so. */
  readonly attribute: string | null;
  readonly block: number;
  /** Index of the heading whose item it stands in, or null. */
  readonly heading: number | null;
  /** Index of the table it is a cell of, or null for running text. */
  readonly table: number | null;
}

/** True for a value said in words (全覆盖, 全面消除, 每所…都): it is listed and shown, but too loose a word to be held against a number. */
export function isInWords({ text }: Pick<Target, 'text'>): boolean {
  return !NUMERAL.test(text);
}

/** A figure or a Chinese numeral. */
const NUMERAL = /[\d０-９零〇一二两三四五六七八九十百千半]/;

/** A table of the draft: Markdown, HTML, tab separated, or flattened to a cell a line. */
export interface Table {
  readonly span: Span;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Totals of its 合计 row that its rows do not make. */
  readonly wrongTotals: readonly WrongTotal[];
}
