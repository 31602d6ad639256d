import { toHalfWidth } from '../text/characters.ts';
import { matchAt } from '../text/match-at.ts';
import type { Span } from '../text/span.ts';
import { arabicAt, numeralAt, opensChineseNumeral } from './numerals.ts';

/** A number that stands in a text, whatever it counts. A percentage keeps its figure: 百分之八十 is 80. */
export interface StandaloneNumber {
  readonly span: Span;
  readonly text: string;
  readonly value: number;
  readonly kind: 'number' | 'percentage';
}

/** Words that begin with a figure and count nothing. */
const NO_NUMBERS = [
  '一切',
  '壹切',
  '一看',
  '一起',
  '一定',
  '一般',
  '一样',
  '一直',
  '一些',
  '一旦',
  '四川',
  '陆地',
  '陸地',
  '三亚',
  '九江',
  '六安',
  '百分点',
  '千方百计',
];

const URL = /https?:\/\/\S+/g;
const PERCENT_HEAD = /[百佰] *分 *之 */y;
const PERCENT_TAIL = / *(?:%|[个個] *百 *分 *[点點])/y;
const TENTHS = / *成 *(半|[一二三四五六七八九])?/y;
const DISCOUNT = / *折(?!扣)/y;
const OVER = / *分 *之 */y;
const SCALE = / ?([kKMGT])(?![A-Za-z])/y;
const POWER = /\^([+-]{0,2})(\d+)/y;
const EXPONENT = /[eE]([+-]?)(\d+)/y;
const SLASH = /\/(\d+(?:\.\d+)?)/y;
const MIXED = / (\d+)\/(\d+)/y;
const SETS = / ?([打双雙对對])(?!折)/y;
const CURRENCY = / ?(?:美元|美刀|欧元|英镑|日元|港元)/y;

const WHOLE = /\d+/y;

const SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const SET_SIZES: Readonly<Record<string, number>> = { 打: 12, 双: 2, 雙: 2, 对: 2, 對: 2 };

/**
 * Reads every number of a text, Arabic or Chinese, of both widths, simplified and traditional, with blanks inside:
 * 一百五十二, 4.78万亿, 三又二分之一, 百分之百, 七成六, 12个百分点. In the order of the text; never throws.
 * Drafts are read by `readQuantities`; this is the recogniser by itself, which holds `numeralAt` to wider tables of cases
 * than drafts have.
 */
export function readNumbers(source: string): StandaloneNumber[] {
  const text = toHalfWidth(source).replace(URL, (url) => ' '.repeat(url.length));
  const found: StandaloneNumber[] = [];
  let at = 0;
  while (at < text.length) {
    const read = NO_NUMBERS.find((word) => text.startsWith(word, at)) === undefined ? numberAt(text, at) : null;
    if (read === null) {
      const word = NO_NUMBERS.find((it) => text.startsWith(it, at));
      at += word?.length ?? 1;
      continue;
    }
    if (read.kind !== 'none') {
      const span = { start: at, end: read.end };
      found.push({ span, text: source.slice(at, read.end), value: tidy(read.value), kind: read.kind });
    }
    at = Math.max(read.end, at + 1);
  }
  return found;
}

interface Read {
  readonly end: number;
  readonly value: number;
  readonly kind: 'number' | 'percentage' | 'none';
}

function numberAt(text: string, at: number): Read | null {
  if (text.startsWith('打对折', at - 1) || text.startsWith('打對折', at - 1))
    return { end: at + 2, value: 50, kind: 'percentage' };
  if (text[at] === '半') return halfAt(text, at);

  const head = after(PERCENT_HEAD, text, at);
  if (head !== null && !opensChineseNumeral(text[at - 1])) {
    const part = amountAt(text, head, true) ?? (/[百佰]/.test(text[head] ?? '') ? { end: head + 1, value: 100 } : null);
    if (part !== null) return { end: part.end, value: part.value, kind: 'percentage' };
  }
  const signed = text[at] === '-' || text[at] === '负' || text[at] === '負';
  if (signed && (text[at - 1] === text[at] || isNumeric(text[at - 1]))) return null;
  const amount = amountAt(text, at, true);
  if (amount === null) return approximatePairAt(text, at);

  const over = after(OVER, text, amount.end);
  if (over !== null) {
    const part = amountAt(text, over, true);
    if (part !== null && amount.value !== 0) {
      const whole = /^0*$/.test(String(amount.value)) ? 0 : part.value / amount.value;
      return { end: part.end, value: whole, kind: 'number' };
    }
  }
  const fraction = mixedFraction(text, amount);
  if (fraction !== null) return fraction;

  const percent = after(PERCENT_TAIL, text, amount.end);
  if (percent !== null) return { end: percent, value: amount.value, kind: 'percentage' };
  const tenths = matchAt(TENTHS, text, amount.end);
  if (tenths !== null) {
    const rest = tenths[1] === undefined ? 0 : tenths[1] === '半' ? 5 : '一二三四五六七八九'.indexOf(tenths[1]) + 1;
    return { end: TENTHS.lastIndex, value: amount.value * 10 + rest, kind: 'percentage' };
  }
  const discount = discountAt(text, at, amount);
  if (discount !== null) return discount;
  const sets = matchAt(SETS, text, amount.end);
  if (sets !== null) return { end: SETS.lastIndex, value: amount.value * (SET_SIZES[sets[1] ?? ''] ?? 1), kind: 'number' };
  if (!/\d/.test(text[at] ?? '') && after(CURRENCY, text, amount.end) !== null) return { ...amount, kind: 'none' };
  return { ...amount, kind: 'number' };
}

/** A signed amount with its scale or power: -2.5 M, 2^5, 12k, 负四百. */
function amountAt(text: string, at: number, signs: boolean): { end: number; value: number } | null {
  const char = text[at];
  if (signs && (char === '-' || char === '负' || char === '負')) {
    const amount = amountAt(text, at + 1, false);
    return amount === null ? null : { end: amount.end, value: -amount.value };
  }
  if (char === '.' && (text[at - 1] === '.' || isNumeric(text[at - 1]))) return null;
  const chains = char !== undefined && char >= '0' && char <= '9' && text[at - 1] === '.' && isNumeric(text[at - 2]);
  const plain = arabicAt(text, at);
  if (plain !== null && (chains || dotted(text, plain.end))) {
    // 2222.2222.22222: a code, not a decimal.
    const digits = matchAt(WHOLE, text, at)?.[0] ?? '';
    if (digits !== '') return { end: at + digits.length, value: Number(digits) };
  }
  const numeral = numeralAt(text, at, true) ?? plain;
  if (numeral === null) return null;
  const scale = matchAt(SCALE, text, numeral.end);
  if (scale !== null && plain !== null) return { end: SCALE.lastIndex, value: numeral.value * (SCALES[scale[1] ?? ''] ?? 1) };
  const power = matchAt(POWER, text, numeral.end);
  if (power !== null && plain !== null) {
    const negative = power[1] === '-' || power[1] === '+-' || power[1] === '-+';
    return { end: POWER.lastIndex, value: numeral.value ** ((negative ? -1 : 1) * Number(power[2])) };
  }
  const exponent = matchAt(EXPONENT, text, numeral.end);
  if (exponent !== null && plain !== null) {
    return { end: EXPONENT.lastIndex, value: numeral.value * 10 ** (Number(exponent[2]) * (exponent[1] === '-' ? -1 : 1)) };
  }
  return { end: numeral.end, value: numeral.value };
}

/** 三又二分之一, 1/3, 1 3/5. */
function mixedFraction(text: string, amount: { end: number; value: number }): Read | null {
  const and = /^ *又 */.exec(text.slice(amount.end, amount.end + 8));
  if (and !== null) {
    const below = amountAt(text, amount.end + and[0].length, false);
    const over = below === null ? null : after(OVER, text, below.end);
    const above = over === null ? null : amountAt(text, over, false);
    if (below !== null && above !== null && below.value !== 0) {
      const part = above.value / below.value;
      return { end: above.end, value: amount.value < 0 ? amount.value - part : amount.value + part, kind: 'number' };
    }
  }
  const slash = matchAt(SLASH, text, amount.end);
  if (slash !== null && Number(slash[1]) !== 0)
    return { end: SLASH.lastIndex, value: amount.value / Number(slash[1]), kind: 'number' };
  const mixed = matchAt(MIXED, text, amount.end);
  if (mixed !== null && Number(mixed[2]) !== 0) {
    return { end: MIXED.lastIndex, value: amount.value + Number(mixed[1]) / Number(mixed[2]), kind: 'number' };
  }
  return null;
}

/** 七五折 and 75折 are 75%, 七折 and 6.5折 are 70% and 65%; 十折 is none. */
function discountAt(text: string, at: number, amount: { end: number; value: number }): Read | null {
  let { end, value } = amount;
  const second = /^ (\d) *折/.exec(text.slice(end, end + 8));
  if (second !== null && value < 10) {
    value = value * 10 + Number(second[1]);
    end += 2;
  }
  const close = after(DISCOUNT, text, end);
  if (close === null) return null;
  if (value === 10) return { end: close, value, kind: 'none' };
  return { end: close, value: value > 10 ? value : value * 10, kind: 'percentage' };
}

function halfAt(text: string, at: number): Read | null {
  if (text.startsWith('半百', at)) return { end: at + 2, value: 50, kind: 'number' };
  if (text.startsWith('半成', at)) return { end: at + 2, value: 5, kind: 'percentage' };
  if (text.startsWith('半折', at)) return { end: at + 2, value: 50, kind: 'percentage' };
  return null;
}

/** 二三十 is no number: steps over it, so that its parts are not read either. */
function approximatePairAt(text: string, at: number): Read | null {
  const pair = /^[一二三四五六七八九]{2}[十百千万]/.exec(text.slice(at, at + 3));
  return pair === null ? null : { end: at + 3, value: 0, kind: 'none' };
}

function dotted(text: string, end: number): boolean {
  return text[end] === '.' && isNumeric(text[end + 1]);
}

function isNumeric(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function after(pattern: RegExp, text: string, at: number): number | null {
  return matchAt(pattern, text, at) === null ? null : pattern.lastIndex;
}

/** Rounds away what binary fractions add: 6.4 × 10 is 64. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
