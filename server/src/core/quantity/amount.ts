import { matchAt } from '../text/match-at.ts';
import { arabicAt, numeralAt } from './numerals.ts';

/** A number by itself, its unit not read yet. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** True where it is written with Chinese figures. */
  readonly chinese: boolean;
  /** True where 余, 多 or 几 stands inside it (十余万). */
  readonly open: boolean;
}

/** 5万4千6百, 5亿1万: every figure has a step of its own, so that 3万30个 stays two numbers; 5万 alone keeps its 万 as part of the unit. */
const STEPPED = /\d{1,12}(?:\.\d{1,6})?[亿万千百](?:零?(?:\d{1,4}|[一二三四五六七八九])[亿万千百十]){1,6}/y;

/**
 * A numeral with more of a numeral beside it is a part of one that cannot be read as a whole: of 大写 (拾六万, 六万零五佰),
 * of a round word (百三), of a second guess (十五六), of one that a blank tears (四点 五, 百分之五 十).
 */
const TORN_BEFORE = /[十百千拾佰仟壹贰叁肆柒捌玖]$|[零一二两三四五六七八九十百千万亿点] $/;
const TORN_BEHIND = /^(?:[一二两三四五六七八九壹贰叁肆伍陆柒捌玖拾佰仟]| [十百千万亿点]|点 [一二三四五六七八九])/;
const TORN_HEAD = /^[零〇][零〇一二两三四五六七八九十]/;

/**
 * The number that starts at `at` in a half-width text: 12.5, 5万4千, 三十, 一又二分之一. Null for figures strung together
 * (二〇二五), which are a year or a code, and for a part of a numeral that cannot be read as a whole.
 */
export function amountAt(text: string, at: number): Amount | null {
  const whole = wholeAt(text, at);
  if (whole === null || text[whole.end] !== '又') return whole;
  const below = wholeAt(text, whole.end + 1);
  const above = below !== null && text.startsWith('分之', below.end) ? wholeAt(text, below.end + 2) : null;
  if (below === null || above === null || below.value === 0) return whole;
  return { ...whole, end: above.end, value: whole.value + above.value / below.value };
}

function wholeAt(text: string, at: number): Amount | null {
  const arabic = arabicAt(text, at);
  if (arabic !== null) {
    const stepped = matchAt(STEPPED, text, at);
    const mixed = stepped === null ? null : numeralAt(stepped[0], 0);
    const { end, value } = mixed === null ? arabic : { end: at + mixed.end, value: mixed.value };
    return { start: at, end, value, chinese: false, open: false };
  }
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.strung) return null;
  const torn =
    TORN_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ||
    TORN_BEHIND.test(text.slice(numeral.end, numeral.end + 3)) ||
    TORN_HEAD.test(text.slice(at, at + 2));
  if (torn) return null;
  return { start: at, end: numeral.end, value: numeral.value, chinese: true, open: numeral.open };
}
