import { matchAt } from '../text/match-at.ts';

/** A numeral read at one place of a text. */
export interface Numeral {
  /** Offset behind its last character. */
  readonly end: number;
  readonly value: number;
  /** True where it is written with Chinese figures alone. */
  readonly chinese: boolean;
  /** True for figures strung together without 十百千 (二〇二五): a year or a code, seldom an amount. */
  readonly strung: boolean;
  /** True where 余, 多 or 几 stands inside it (十余万). */
  readonly open: boolean;
}

/** Figures of running text; 两 counts, but never after 点. 大写 (壹, 伍, 陆) belong to bills and to 队伍 and 陆地, so they are none. */
const FIGURES: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore

const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };
const DECIMAL_FIGURES = '零〇一二三四五六七八九';

/** 1,234.5 · 1234 · 0.5 · .5; commas only between groups of three. The text is half width. */
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;

/** The Arabic number that starts at `at` in a half-width text, or null. */
export function arabicAt(text: string, at: number): { end: number; value: number } | null {
  const match = matchAt(ARABIC, text, at);
  if (match === null) return null;
  return { end: ARABIC.lastIndex, value: Number(match[0].replaceAll(',', '')) };
}

/**
 * Reads the numeral that starts at `at`: 一万二千, 二〇二五, 两千四百五, 5万4千, 十点五, 十余万. The text is half width.
 * Null where none starts there, and for round words (百, 千万) and approximate pairs (二三十), which name no number.
 */
export function numeralAt(text: string, at: number): Numeral | null {
  let total = 0; // closed by 万, 亿
  let section = 0; // below the next 万
  let pending: number | null = null; // a figure that waits for its 十, 百, 千
  let pendingArabic = false;
  let step = 0; // the last 十…兆, for 四百五
  let zero = false; // 零 stands before the pending figure
  let strung = '';
  let figures = 0;
  let chinese = true;
  let open = false;
  let end = at;
  let sinceMyriad = false;

  for (let next = at; next < text.length; next = end) {
    const char = text[next] ?? '';
    const figure = FIGURES[char];
    if (figure !== undefined) {
      if (pending !== null) {
        if (pendingArabic || step !== 0) {
          if (zero && figure !== 0 && pending === 0) pending = figure;
          else break;
        } else strung += String(figure);
      } else strung = String(figure);
      if (pending === null) pending = figure;
      else if (strung.length > 1) pending = pending * 10 + figure; // step by step, so that a long run stays linear
      if (figure === 0) zero = true;
      pendingArabic = false;
      figures += 1;
    } else if (char in STEPS) {
      if (strung.length > 1 && !/^0+\d$/.test(strung)) return null; // 二三十
      const size = STEPS[char] ?? 1;
      if (pending === null && figures > 0 && step !== 0 && step <= size && !sinceMyriad) break;
      section += (pending ?? 1) * size;
      pending = null;
      strung = '';
      zero = false;
      step = size;
      sinceMyriad = false;
      if (size === 10) figures += 1;
    } else if (char in MYRIADS) {
      if (figures === 0 && section === 0) return null;
      if (char === '兆' && !((text[next + 1] ?? '') in FIGURES)) break; // 五兆六十亿, but 三十兆瓦
      const size = MYRIADS[char] ?? 1;
      const below = section + (pending ?? 0);
      if (below === 0 && total > 0) total *= size;
      else if (total > 0 && total < size) total = (total + below) * size;
      else total += below * size;
      section = 0;
      pending = null;
      strung = '';
      zero = false;
      step = size;
      sinceMyriad = true;
    } else if (char >= '0' && char <= '9') {
      if (pending !== null) break;
      const arabic = arabicAt(text, next);
      if (arabic === null) break;
      pending = arabic.value;
      pendingArabic = true;
      chinese = false;
      figures += 1;
      end = arabic.end;
      continue;
    } else if ('余多几'.includes(char) && (figures > 0 || section > 0) && (text[next + 1] ?? '') in MYRIADS) {
      open = true; // 十余万
      end = next + 1;
      continue;
    } else break;
    end = next + 1;
  }
  if (figures === 0) return null;

  if (pending !== null) {
    // 四百五 is 450, 四百零五 is 405.
    const short = step >= 100 && !zero && !pendingArabic && strung.length === 1;
    section += short ? pending * (step / 10) : pending;
    if (short && step >= 1e4) {
      total += section;
      section = 0;
    }
  }
  let value = total + section;

  if (text[end] === '点') {
    const digits = decimals(text, end + 1);
    if (digits !== null) {
      value = Number(`${value}.${digits.text}`);
      end = digits.end;
      const myriad = MYRIADS[text[end] ?? ''];
      if (myriad !== undefined) {
        value *= myriad;
        end += 1;
      }
    }
  }
  return { end, value, chinese, strung: strung.length > 1 && step === 0, open };
}

/** The value of a word that is a numeral: 15, 十二, 二〇二五; the circles and letters that stand for 〇 count as it. Null for others. */
export function numeralOf(word: string): number | null {
  return numeralAt(word.replace(/[OoΟО○]/g, '〇'), 0)?.value ?? null;
}

/** The figures behind 点: 五五四四. */
function decimals(text: string, at: number): { text: string; end: number } | null {
  let digits = '';
  let end = at;
  for (let next = at; next < text.length; next += 1) {
    const char = text[next] ?? '';
    if (!DECIMAL_FIGURES.includes(char)) break;
    digits += String(FIGURES[char] ?? 0);
    end = next + 1;
  }
  return digits === '' ? null : { text: digits, end };
}
