import { matchAt } from '../text/match-at.ts';
import { type Amount, amountAt } from './amount.ts';
import { TO } from './range.ts';
import type { Bare } from './with-bounds.ts';

/** Numbers that say a part or a multiple by their own words, and so need no unit of measure behind them. */

const RATIO = / ?[::∶] ?(\d+(?:\.\d+)?)/y;
const SLASH = /\/(\d{1,2})(?!\d)/y;
const TENTHS = /成(?!为|立|长|果|功|效|员|就|熟|人|都|本|年|分|品|绩|活|交|片|型|渝|套)(?:半|[一二三四五六七八九](?![一-龥]))?/y;

const SHARE = { value2: null, unit: null, sort: 'share', open: false, small: false } as const;

/** 百分之八十, 千分之三, 百分之五至百分之八. */
export function percentWords(text: string, at: number): Bare | null {
  const unit = text.startsWith('百分之', at) ? '%' : text.startsWith('千分之', at) ? '‰' : null;
  if (unit === null) return null;
  const part = text[at + 3] === '百' ? { end: at + 4, value: 100 } : amountAt(text, at + 3);
  if (part === null) return null;
  const bare = { ...SHARE, start: at, end: part.end, value: part.value, unit };
  if (matchAt(TO, text, part.end) === null) return bare;
  const from = text.startsWith('百分之', TO.lastIndex) ? TO.lastIndex + 3 : TO.lastIndex;
  const second = amountAt(text, from);
  if (second === null || second.value <= part.value) return bare;
  return { ...bare, end: second.end, value2: second.value };
}

/** 翻一番 is twice, 翻两番 four times. */
export function doubling(text: string, at: number): Bare | null {
  const match = /^翻([一两二三])?番/.exec(text.slice(at, at + 3));
  if (match === null || text[at - 1] === '双') return null;
  const turns = match[1] === undefined || match[1] === '一' ? 1 : match[1] === '三' ? 3 : 2;
  return { ...SHARE, start: at, end: at + match[0].length, value: 2 ** turns, unit: '倍', sort: 'times' };
}

/** 5.2:1 after its first number; the value is the quotient. */
export function ratioOf(text: string, first: Amount): Bare | null {
  const ratio = matchAt(RATIO, text, first.end);
  if (ratio === null || first.chinese || Number(ratio[1]) === 0) return null;
  return { ...SHARE, start: first.start, end: RATIO.lastIndex, value: first.value / Number(ratio[1]), sort: 'ratio' };
}

/** 3/4 after its 3. */
export function slashFraction(text: string, above: Amount): Bare | null {
  if (text.startsWith('/10万', above.end)) return null; // 死亡率8/10万 is in a unit of its own
  const slash = matchAt(SLASH, text, above.end);
  if (slash === null || Number(slash[1]) === 0 || above.value >= Number(slash[1])) return null;
  return { ...SHARE, start: above.start, end: SLASH.lastIndex, value: above.value / Number(slash[1]) };
}

/** 三分之二 after its 三分之; null where no number follows. */
export function wordedFraction(text: string, below: Amount): Bare | null {
  const above = amountAt(text, below.end + '分之'.length);
  if (above === null || below.value === 0) return null;
  return { ...SHARE, start: below.start, end: above.end, value: above.value / below.value };
}

/** 三成, 六成半, 七成二 after their first number. */
export function tenthsOf(text: string, first: Amount): Bare | null {
  if (first.value > 10 || matchAt(TENTHS, text, first.end) === null) return null;
  const rest = text[TENTHS.lastIndex - 1] ?? '';
  const below = rest === '半' ? 5 : '一二三四五六七八九'.indexOf(rest) + 1;
  return { ...SHARE, start: first.start, end: TENTHS.lastIndex, value: first.value * 10 + below, unit: '%' };
}
