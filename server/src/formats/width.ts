/** Characters that take two columns on a terminal: CJK, kana, hangul, full-width forms, emoji (East Asian Width W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW_NONE = /[\p{Mn}\p{Me}\u200b-\u200f\ufeff]/u;

/** How many columns a character takes. */
export function charWidth(char: string): number {
  if (WIDE.test(char)) return 2;
  return NARROW_NONE.test(char) ? 0 : 1;
}

/** How many columns a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** The text with blanks behind it until it takes `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** As much of the text's start as fits into `width` columns. */
export function takeWidth(text: string, width: number): string {
  let taken = 0;
  let end = 0;
  for (const char of text) {
    taken += charWidth(char);
    if (taken > width) break;
    end += char.length;
  }
  return text.slice(0, end);
}

/** As much of the text's end as fits into `width` columns. */
export function takeWidthFromEnd(text: string, width: number): string {
  const chars = Array.from(text);
  let taken = 0;
  let from = chars.length;
  while (from > 0 && taken + charWidth(chars[from - 1] ?? '') <= width) {
    taken += charWidth(chars[from - 1] ?? '');
    from -= 1;
  }
  return chars.slice(from).join('');
}
