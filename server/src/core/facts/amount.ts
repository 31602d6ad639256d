import { toHalfWidth } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** Regular expression sources for the amounts that the phrase grammars here are built of; they expect half width text. */
export const NUMBER = String.raw`(?:百分之[零一二两三四五六七八九十百]{1,5}|(?<![\d.])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})?|[一二两三四五六七八九十百千]{1,5})`;

/** The measure words that may follow a number in a plan; time has its own list, since 近三年 and 3—5年左右 are usage. */
export const UNIT = String.raw`(?:%|‰|个?百分点|(?:万亿|千万|百万|亿|万|千)?(?:人次|平方米|平方公里|公里|小时|分钟|课时|学时|学分|公顷|亿元|元|[个所处家项条座间套件篇类种批支台辆块张节册户人名位亩吨斤倍次场门])|万亿|亿|万)`;
export const TIME_UNIT = String.raw`(?:年|个月|月|天|日|周|个工作日|个学期|学年)`;
export const TO = String.raw`(?:—{1,2}|~|-|–|―|至|到)`;

/** An amount in running text: digits and the unit behind them. Offsets count from the text's start. */
export interface Amount {
  readonly span: Span;
  readonly value: number;
  /** Digits after the decimal point, as written: what a sum may be off by. */
  readonly decimals: number;
  readonly unit: string;
  /** 余、多、以上、左右 or a bound before it: not an exact number. */
  readonly loose: boolean;
}

const AMOUNT = new RegExp(
  String.raw`(?<bound>约|近|超过?|突破|不少于|不低于|不超过|至少|逾)?(?<![\d.:])(?<digits>(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})?)(?<more>[余多])?(?<unit>${UNIT})(?<after>左右|以上|以下|以内|余|多)?`,
  'g',
);

/** Every amount with a unit in a text, in order. Ordinals, years and bare numbers are not amounts. */
export function readAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of toHalfWidth(text).matchAll(AMOUNT)) {
    const { bound, digits = '', more, unit = '', after } = match.groups ?? {};
    const start = match.index + (bound?.length ?? 0);
    if (text[start - 1] === '第') continue;
    const end = start + digits.length + (more?.length ?? 0) + unit.length;
    amounts.push({
      span: { start, end },
      value: Number(digits.replaceAll(',', '')),
      decimals: digits.split('.')[1]?.length ?? 0,
      unit,
      loose: bound !== undefined || more !== undefined || after !== undefined,
    });
  }
  return amounts;
}
