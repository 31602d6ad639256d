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

/** Plain, financial (大写) and traditional figures. 两 counts, but never after 点. */
const FIGURES: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 貳: 2, 两: 2, 兩: 2, 俩: 2, 倆: 2, 三: 3, 叁: 3, 四: 4, 肆: 4,
  五: 5, 伍: 5, 六: 6, 陆: 6, 陸: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
}; // prettier-ignore

const STEPS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };
const DECIMAL_FIGURES = '零〇一壹二贰貳三叁四肆五伍六陆陸七柒八捌九玖';

/** 1,234.5 · 1234 · 0.5 · .5; commas only between groups of three. The text is half width. */
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;

/** The Arabic number that starts at `at` in a half-width text, or null. */
export function arabicAt(text: string, at: number): { end: number; value: number } | null {
  const match = matchAt(ARABIC, text, at);
  if (match === null) return null;
  return { end: ARABIC.lastIndex, value: Number(match[0].replaceAll(',', '')) };
}

/** True where a Chinese numeral can begin with this character. */
export function opensChineseNumeral(char: string | undefined): boolean {
  return char !== undefined && (char in FIGURES || char in STEPS);
}

/**
 * Reads the numeral that starts at `at`: 一万二千, 二〇二五, 两千四百五, 5万4千, 十点五, 十余万. The text is half width.
 * `spaced` lets blanks stand inside it, as in text from a scanner. Null where none starts there, and for
 * round words (百, 千万) and approximate pairs (二三十), which name no number.
 */
export function numeralAt(text: string, at: number, spaced = false): Numeral | null {
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

  const skip = (from: number): number => {
    let next = from;
    if (!spaced) return next;
    while (text[next] === ' ') next += 1;
    return next;
  };

  for (let next = at; next < text.length; next = skip(end)) {
    const char = text[next] ?? '';
    const figure = FIGURES[char];
    if (figure !== undefined) {
      if (pending !== null) {
        if (pendingArabic || step !== 0) {
          if (zero && figure !== 0 && pending === 0) pending = figure;
          else break;
        } else strung += String(figure);
      } else strung = String(figure);
      if (pending === null || strung.length > 1) pending = strung.length > 1 ? Number(strung) : figure;
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
    } else if ('余多几餘幾'.includes(char) && (figures > 0 || section > 0) && (text[skip(next + 1)] ?? '') in MYRIADS) {
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

  const point = skip(end);
  if (text[point] === '点' || text[point] === '點') {
    const digits = decimals(text, point + 1, spaced);
    if (digits !== null) {
      value = Number(`${value}.${digits.text}`);
      end = digits.end;
      const myriad = MYRIADS[text[skip(end)] ?? ''];
      if (myriad !== undefined) {
        value *= myriad;
        end = skip(end) + 1;
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
function decimals(text: string, at: number, spaced: boolean): { text: string; end: number } | null {
  let digits = '';
  let end = at;
  for (let next = at; next < text.length; next += 1) {
    const char = text[next] ?? '';
    if (spaced && char === ' ') continue;
    if (!DECIMAL_FIGURES.includes(char)) break;
    digits += String(FIGURES[char] ?? 0);
    end = next + 1;
  }
  return digits === '' ? null : { text: digits, end };
}
