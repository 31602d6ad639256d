import { matches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { BoundWord, Quantity } from './with-bounds.ts';

/** How numerals are written in bills (大写), and in running text. */
const FORMAL: Readonly<Record<string, string>> = {
  壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 陸: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千',
}; // prettier-ignore

const NUMERAL = /[零〇一二两三四五六七八九十百千万亿点壹贰叁肆伍陆陸柒捌玖拾佰仟]{2,}/g;
/** 队伍 and 陆地 hold figures of that writing and are no numerals: a step or two figures must be written so. */
const SURELY_FORMAL = /[拾佰仟]|[壹贰叁肆伍陆陸柒捌玖].?[壹贰叁肆伍陆陸柒捌玖]/;

/** The text with 壹佰伍拾 as 一百五十, as long as before. */
export function plainFigures(text: string): string {
  if (!/[壹贰叁肆伍陆陸柒捌玖拾佰仟]/.test(text)) return text;
  return text.replace(NUMERAL, (run) => (SURELY_FORMAL.test(run) ? run.replace(/./gu, (char) => FORMAL[char] ?? char) : run));
}

const FIGURE = '零〇一二两三四五六七八九';
const STEP = '十百千万亿';

/**
 * Blanks inside one numeral: 一百 五十, 四点 五, 7万 5千, 百分 之五, 六 个百分点. Never between two that may stand beside each
 * other in a row of a table (5万 3万) or where an item begins (三十 一是).
 */
const BLANK = new RegExp(
  [
    `(?<=[${FIGURE}${STEP}]) {1,4}(?=[${STEP}](?![${FIGURE}]是)|点 {0,4}[${FIGURE}]|又 {0,4}[${FIGURE}\\d]|余 ?[万亿])`,
    `(?<=[${FIGURE}${STEP}] {0,4}[${STEP}]) {1,4}(?=[${FIGURE}](?![是、要])|几[万亿])`,
    `(?<=[点又余]) {1,4}(?=[${FIGURE}万亿\\d])`,
    `(?<=\\d[万亿千]) {1,4}(?=\\d{1,4} ?[千百](?!人计划|强|佳))`,
    `(?<=\\d) {1,4}(?=[千百]\\d|[千百]$|万 {0,4}\\d)|(?<=[万千]\\d{1,3}) {1,4}(?=[千百])`,
    `(?<=\\d) {2,4}(?=[万亿])`,
    `(?<=百) {1,4}(?=分 ?(?:之|点))|(?<=[${FIGURE}${STEP}\\d]) {1,4}(?=分 {0,4}之)|(?<=分) {1,4}(?=[之点])|(?<=分 ?之) {1,4}(?=[${FIGURE}百\\d])`,
    `(?<=[${FIGURE}${STEP}\\d]) {1,4}(?=个? {0,4}百 {0,4}分 {0,4}点)|(?<=个) {1,4}(?=百 {0,4}分 {0,4}点)`,
  ].join('|'),
  'g',
);

/** The text without the blanks inside its numerals, and where each of its characters stood; null where there are none. */
export function closeBlanks(text: string): { readonly text: string; readonly from: readonly number[] } | null {
  if (!text.includes(' ')) return null;
  const blanks = matches(BLANK, text);
  if (blanks.length === 0) return null;
  const from: number[] = [];
  let closed = '';
  let at = 0;
  const copy = (end: number): void => {
    closed += text.slice(at, end);
    for (; at < end; at += 1) from.push(at);
  };
  for (const blank of blanks) {
    copy(blank.index);
    at = blank.index + blank[0].length;
  }
  copy(text.length);
  from.push(text.length);
  return { text: closed, from };
}

/** A quantity of a text without its blanks at its place in the text. */
export function placeBack(quantity: Quantity, from: readonly number[]): Quantity {
  const place = ({ start, end }: Span): Span => ({ start: from[start] ?? start, end: (from[end - 1] ?? end - 1) + 1 });
  const word = (bound: BoundWord): BoundWord => ({ ...bound, span: place(bound.span) });
  const { span, core, before, after, change } = quantity;
  return {
    ...quantity,
    span: place(span),
    core: place(core),
    before: before.map(word),
    after: after === null ? null : word(after),
    change: change === null ? null : { ...change, span: place(change.span) },
  };
}
