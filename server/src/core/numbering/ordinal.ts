const DIGITS = '零一二三四五六七八九';

/** The value of a 层次序数 written in Chinese (一, 十二, 二十三, 一百零五), or null where it is none. 〇 counts as 零. */
export function parseCjkOrdinal(text: string): number | null {
  let total = 0;
  let digit = 0;
  let pending = false;
  for (const char of text) {
    if (char === '百' || char === '十') {
      if (!pending && char === '百') return null;
      total += (pending ? digit : 1) * (char === '百' ? 100 : 10);
      digit = 0;
      pending = false;
      continue;
    }
    const value = char === '〇' ? 0 : DIGITS.indexOf(char);
    if (value < 0 || (pending && digit !== 0)) return null;
    digit = value;
    pending = true;
  }
  const value = total + (pending ? digit : 0);
  return value > 0 ? value : null;
}

/** Writes an ordinal from 1 to 999 in Chinese, as GB/T 9704 numbers its first two levels: 10 is 十, 12 is 十二, 105 is 一百零五. */
export function formatCjkOrdinal(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  if (value < 20) return `十${value === 10 ? '' : DIGITS[value - 10]}`;
  if (value < 100) return `${DIGITS[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : DIGITS[value % 10]}`;
  const rest = value % 100;
  const tail = rest === 0 ? '' : rest < 10 ? `零${DIGITS[rest]}` : `${rest < 20 ? '一' : ''}${formatCjkOrdinal(rest)}`;
  return `${DIGITS[Math.floor(value / 100)]}百${tail}`;
}

/** Words that count the points of a paragraph in their order; 最后 may stand for any number and counts none. */
export const SPOKEN_ORDINALS: readonly string[] = ['首先', '其次', '再次'];

/** Blocks of single characters that carry an ordinal: ① ⑴ ⒈ ㈠ and their kin, with the ordinal of the first. */
const SINGLE_CHARACTERS = [
  { from: 0x2460, to: 0x2473, first: 1, kind: 'circled' }, // ①–⑳
  { from: 0x3251, to: 0x325f, first: 21, kind: 'circled' }, // ㉑–㉟
  { from: 0x32b1, to: 0x32bf, first: 36, kind: 'circled' }, // ㊱–㊿
  { from: 0x2776, to: 0x277f, first: 1, kind: 'circled' }, // ❶–❿
  { from: 0x2474, to: 0x2487, first: 1, kind: 'paren-arabic' }, // ⑴–⒇
  { from: 0x2488, to: 0x249b, first: 1, kind: 'arabic-dot' }, // ⒈–⒛
  { from: 0x3220, to: 0x3229, first: 1, kind: 'paren-cjk' }, // ㈠–㈩
] as const;

/** Reads a character that is a marker by itself, such as ③ or ㈡. */
export function parseSingleCharacter(
  char: string,
): { style: (typeof SINGLE_CHARACTERS)[number]['kind']; ordinal: number } | null {
  const code = char.charCodeAt(0);
  const row = SINGLE_CHARACTERS.find(({ from, to }) => code >= from && code <= to);
  return row === undefined ? null : { style: row.kind, ordinal: row.first + code - row.from };
}

/** The single character for an ordinal, in the block `sample` comes from; null where that block has none. */
export function formatSingleCharacter(ordinal: number, sample: string): string | null {
  const code = sample.charCodeAt(0);
  const row = SINGLE_CHARACTERS.find(({ from, to }) => code >= from && code <= to);
  if (row === undefined) return null;
  const match = SINGLE_CHARACTERS.find(
    ({ kind, first, from, to }) => kind === row.kind && ordinal >= first && ordinal <= first + to - from,
  );
  return match === undefined ? null : String.fromCharCode(match.from + ordinal - match.first);
}
