import type { Span } from '../text/span.ts';

/** 层次序数 styles, from the highest to the lowest; the ids are the contract's. */
export const MARKER_STYLES = [
  'part', // 第一篇
  'chapter', // 第一章
  'section', // 第一节
  'article', // 第一条
  'cjk-dun', // 一、
  'paren-cjk', // （一）
  'arabic-dot', // 1.
  'paren-arabic', // （1）
  'circled', // ①
  'decimal', // 1.1
  'ordinal-shi', // 一是
  'ordinal-di', // 第一，
  'dash', // ——
] as const;

export type MarkerStyle = (typeof MARKER_STYLES)[number];

/**
 * What is wrong with how a marker is written. `empty` （）, `open` （一, `close` 一）, `mixed` （一), `letter` l.,
 * `foreign` a private-use character for the dot, `bare` 12 without its dot, `blank` （ 一）, `numeral` （一十）, `brackets` （（一）;
 * `comma-stop` 1、, `doubled` 一、、, `trailing` （一）、 are punctuation; `glued` one that runs on from the line above.
 */
export type MarkerFlaw =
  | 'empty'
  | 'open'
  | 'close'
  | 'mixed'
  | 'letter'
  | 'foreign'
  | 'bare'
  | 'blank'
  | 'numeral'
  | 'brackets'
  | 'comma-stop'
  | 'doubled'
  | 'trailing'
  | 'glued';

/** A 层次序数 as it stands in one block. Offsets count from the block's start. */
export interface Marker {
  readonly span: Span;
  readonly text: string;
  readonly style: MarkerStyle;
  /** Null for a dash and for a marker that lost its number. */
  readonly ordinal: number | null;
  /** True where nothing but indentation or decoration stands before it in its block. */
  readonly opensLine: boolean;
  readonly flaws: readonly MarkerFlaw[];
  /**
   * Why it may be none: `digits` 3.5G网络, `measure` 2.5亿元, `decimal` 1.1. Only its place in the draft tells
   * (`facts/doubtful-marker`).
   */
  readonly doubt?: 'digits' | 'measure' | 'decimal';
  /** What the same characters are where they are not this: 3. of 3.12体育行动, which begins like a decimal. */
  readonly instead?: Marker;
}
