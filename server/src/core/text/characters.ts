/**
 * Character widths. Drafts copied from web pages are half width throughout or in parts, so every grammar reads both
 * widths and only the width rules tell them apart.
 */

/** Folds full-width ASCII (１（、％) and the small ﹪ and ﹣ to half width, one code unit for one, so offsets stay valid. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('﹪', '%')
    .replaceAll('﹣', '-');
}

/** （三） with half-width brackets, one code unit for one. */
export function toHalfBrackets(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')');
}

/** (三) with full-width brackets, one code unit for one. */
export function toFullBrackets(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）');
}
