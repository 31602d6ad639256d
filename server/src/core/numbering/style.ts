import { formatCjkOrdinal, formatSingleCharacter, parseSingleCharacter, SPOKEN_ORDINALS } from './ordinal.ts';
import type { MarkerStyle } from './marker.ts';

interface StyleRow {
  /** Order of nesting: a heading closes every open one of its own rank or below. */
  readonly rank: number;
  /** Level by GB/T 9704-2012 7.3.3 (and ① as the fifth by GB/T 15834 附录B); null where the level is the parent's plus one. */
  readonly level: number | null;
  /** The marker as the standard writes it. */
  write(ordinal: number): string;
}

const STYLES: Readonly<Record<MarkerStyle, StyleRow>> = {
  part: { rank: 0, level: null, write: (n) => `第${formatCjkOrdinal(n)}篇` },
  chapter: { rank: 1, level: null, write: (n) => `第${formatCjkOrdinal(n)}章` },
  section: { rank: 2, level: null, write: (n) => `第${formatCjkOrdinal(n)}节` },
  article: { rank: 3, level: null, write: (n) => `第${formatCjkOrdinal(n)}条` },
  'cjk-dun': { rank: 4, level: 1, write: (n) => `${formatCjkOrdinal(n)}、` },
  'paren-cjk': { rank: 5, level: 2, write: (n) => `（${formatCjkOrdinal(n)}）` },
  'arabic-dot': { rank: 6, level: 3, write: (n) => `${n}.` },
  decimal: { rank: 7, level: null, write: (n) => String(n) },
  'paren-arabic': { rank: 8, level: 4, write: (n) => `（${n}）` },
  circled: { rank: 9, level: 5, write: (n) => formatSingleCharacter(n, '①') ?? `（${n}）` },
  dash: { rank: 10, level: null, write: () => '——' },
  'ordinal-shi': { rank: 11, level: null, write: (n) => `${formatCjkOrdinal(n)}是` },
  'ordinal-di': { rank: 12, level: null, write: (n) => `第${formatCjkOrdinal(n)}` },
};

/** The four levels of a document (GB/T 9704-2012 7.3.3); other styles number inside a paragraph or part whole documents. */
export const LEVELS: ReadonlySet<MarkerStyle> = new Set(['cjk-dun', 'paren-cjk', 'arabic-dot', 'paren-arabic']);

/** The order of nesting of a style, 0 outermost: a heading closes every open one of its own rank or below. */
export function rankOf(style: MarkerStyle): number {
  return STYLES[style].rank;
}

/** The level of a heading of this style under a parent of `parentLevel` (0 at the top). */
export function levelOf(style: MarkerStyle, parentLevel: number): number {
  return STYLES[style].level ?? parentLevel + 1;
}

/** The marker for an ordinal as the standard writes it: （三） for paren-cjk and 3. */
export function writeMarker(style: MarkerStyle, ordinal: number): string {
  return STYLES[style].write(ordinal);
}

/**
 * The marker for another ordinal, written as `sample` is: its brackets, widths, stops and digits are kept.
 * A sample without a number, such as （）, takes the number inside its brackets.
 */
export function rewriteMarker(sample: string, style: MarkerStyle, ordinal: number): string {
  if (parseSingleCharacter(sample) !== null) return formatSingleCharacter(ordinal, sample) ?? writeMarker(style, ordinal);
  if (SPOKEN_ORDINALS.includes(sample)) return SPOKEN_ORDINALS[ordinal - 1] ?? writeMarker(style, ordinal);
  if (style === 'decimal') return sample.replace(/\d+$/, String(ordinal));
  const number = /[0-9０-９]+|[一二三四五六七八九十百零〇]+/.exec(sample)?.[0];
  if (number === undefined) return writeMarker(style, ordinal);
  return sample.replace(number, writeNumber(number, ordinal));
}

function writeNumber(sample: string, ordinal: number): string {
  if (/[０-９]/.test(sample)) return String(ordinal).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (/[0-9]/.test(sample)) return String(ordinal);
  return formatCjkOrdinal(ordinal);
}
