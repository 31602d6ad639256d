import { arabicAt, numeralAt } from './numerals.ts';

/** A number by itself, its unit not read yet. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** True where it is written with Chinese figures. */
  readonly chinese: boolean;
}

/** The number that starts at `at` in a half-width text: 12.5, 5万4千, 三十. Null for figures strung together (二〇二五): a year or a code. */
export function amountAt(text: string, at: number): Amount | null {
  const arabic = arabicAt(text, at);
  if (arabic !== null) {
    // 5万4千6百 is one number; 5万 alone keeps its 万 as part of the unit.
    const mixed = /[万千]\d/.test(text.slice(arabic.end, arabic.end + 2)) ? numeralAt(text, at) : null;
    if (mixed !== null && mixed.end > arabic.end + 2) return { start: at, end: mixed.end, value: mixed.value, chinese: false };
    return { start: at, ...arabic, chinese: false };
  }
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.strung) return null;
  return { start: at, end: numeral.end, value: numeral.value, chinese: true };
}
