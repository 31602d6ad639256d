import { matchAt } from '../text/match-at.ts';
import { type Amount, amountAt } from './amount.ts';
import { TO } from './range.ts';
import type { Bare } from './with-bounds.ts';

/** Numbers that say a part or a multiple by their own words, and so need no unit of measure behind them. */

const RATIO = / ?([::∶比]) ?/y;
const SLASH = /\/(\d{1,2})(?!\d)/y;
const TENTHS =
  / ?成(?!为|立|长|果|功|效|员|就|熟|人|都|本|年|分|品|绩|活|交|片|型|渝|套)(?:半|[一二三四五六七八九](?=以[上下内]|之内|左右|上下|(?![一-龥]))| [一二三四五六七八九](?![一-龥、是]))?/y;

const SHARE = { value2: null, unit: null, sort: 'share', open: false, small: false } as const;

/** The words of a share, with its unit or, where it has none (万分之五), how many make a whole. */
const SHARE_WORDS: readonly (readonly [word: string, unit: string | null, whole: number])[] = [
  ['百分之', '%', 1],
  ['千分之', '‰', 1],
  ['万分之', null, 1e4],
];

/** 百分之八十, 千分之三, 百分之五至百分之八, 万分之五, 百分之百 and 百分百. */
export function percentWords(text: string, at: number): Bare | null {
  const all = /^百分(?:之 ?)?百(?![一二三四五六七八九])/.exec(text.slice(at, at + 6));
  if (all !== null) return { ...SHARE, start: at, end: at + all[0].length, value: 100, unit: '%' };
  const row = SHARE_WORDS.find(([word]) => text.startsWith(word, at));
  if (row === undefined) return null;
  const [word, unit, whole] = row;
  const part = amountAt(text, afterBlank(text, at + word.length));
  if (part === null) return null;
  const bare = { ...SHARE, start: at, end: part.end, value: part.value / whole, unit };
  if (matchAt(TO, text, part.end) === null) return bare;
  const from = text.startsWith(word, TO.lastIndex) ? afterBlank(text, TO.lastIndex + word.length) : TO.lastIndex;
  const second = amountAt(text, from);
  if (second === null || second.value <= part.value) return bare;
  return { ...bare, end: second.end, value2: second.value / whole };
}

function afterBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}

/** 翻一番 is twice, 翻两番 four times. */
export function doubling(text: string, at: number): Bare | null {
  const match = /^翻([一两二三])?番/.exec(text.slice(at, at + 3));
  if (match === null || text[at - 1] === '双') return null;
  const turns = match[1] === undefined || match[1] === '一' ? 1 : match[1] === '三' ? 3 : 2;
  return { ...SHARE, start: at, end: at + match[0].length, value: 2 ** turns, unit: '倍', sort: 'times' };
}

/** 5.2:1, 3比1, 十六比一 after its first number; the value is the quotient. 50比2020年 compares with a year. */
export function ratioOf(text: string, first: Amount): Bare | null {
  const ratio = matchAt(RATIO, text, first.end);
  const second = ratio === null ? null : amountAt(text, RATIO.lastIndex);
  if (ratio === null || second === null || second.value === 0 || second.chinese !== first.chinese) return null;
  if (ratio[1] === '比' ? text[second.end] === '年' : first.chinese) return null;
  return { ...SHARE, start: first.start, end: second.end, value: first.value / second.value, sort: 'ratio' };
}

/** 3/4 after its 3. */
export function slashFraction(text: string, above: Amount): Bare | null {
  if (text.startsWith('/10万', above.end)) return null; // 死亡率8/10万 is in a unit of its own
  const slash = matchAt(SLASH, text, above.end);
  if (slash === null || Number(slash[1]) === 0 || above.value >= Number(slash[1])) return null;
  return { ...SHARE, start: above.start, end: SLASH.lastIndex, value: above.value / Number(slash[1]) };
}

/** 三分之二, 3分之1 after their first number; null where no number follows 分之. */
export function wordedFraction(text: string, below: Amount): Bare | null {
  if (!text.startsWith('分之', below.end) || below.value === 0) return null;
  const above = amountAt(text, afterBlank(text, below.end + '分之'.length));
  return above === null ? null : { ...SHARE, start: below.start, end: above.end, value: above.value / below.value };
}

/** 三成, 六成半, 七成二 after their first number. */
export function tenthsOf(text: string, first: Amount): Bare | null {
  if (first.value > 10 || matchAt(TENTHS, text, first.end) === null) return null;
  const rest = text[TENTHS.lastIndex - 1] ?? '';
  const below = rest === '半' ? 5 : '一二三四五六七八九'.indexOf(rest) + 1;
  return { ...SHARE, start: first.start, end: TENTHS.lastIndex, value: first.value * 10 + below, unit: '%' };
}
