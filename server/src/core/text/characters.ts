/**
 * Character classes and widths. Drafts copied from web pages are half width throughout or in parts,
 * so every grammar reads both widths and only the width rules tell them apart.
 */

/** Space of any kind that may stand before a marker: blanks, tabs, ideographic and no-break spaces, a stray BOM or zero-width space. */
export const SPACE = '[ \\t\\u00a0\\u3000\\u2002\\u2003\\u200b\\ufeff]';

/** Sentence ends of both widths. */
export const SENTENCE_END = '。！？!?';

const FULL_DIGIT_ZERO = 0xff10;

/** Folds full-width ASCII (１、（、％) to half width, one code unit for one, so offsets stay valid. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');
}

/** True for 0–9 and ０–９. */
export function isDigit(char: string | undefined): boolean {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code >= FULL_DIGIT_ZERO && code <= FULL_DIGIT_ZERO + 9);
}

/** True for a CJK ideograph of the basic planes, 〇 included. */
export function isIdeograph(char: string | undefined): boolean {
  return char !== undefined && /^[\u3007\u3400-\u9fff\uf900-\ufaff]/.test(char);
}
