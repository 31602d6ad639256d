import { type Bound, isInWords, type Target } from '../../facts/target.ts';

/** What stands before and after a number for its bound. */
type Around = Readonly<Record<Exclude<Bound, 'range'>, readonly [before: string, after: string]>>;

const BOUNDS: { readonly zh: Around; readonly en: Around } = {
  zh: { '=': ['', ''], '>=': ['不低于', ''], '>': ['超过', ''], '<=': ['不高于', ''], '<': ['低于', ''], '~': ['', '左右'] },
  en: {
    '=': ['', ''],
    '>=': ['at least ', ''],
    '>': ['more than ', ''],
    '<=': ['at most ', ''],
    '<': ['less than ', ''],
    '~': ['about ', ''],
  },
};

type Value = Pick<Target, 'op' | 'value' | 'value2'>;

/** A value in words, for a message: 不低于95%, 5—8所; in English at least 95%. */
export function inWords({ op, value, value2 }: Value, unit: string | null, locale: 'zh' | 'en' = 'zh'): string {
  if (op === 'range') return `${value}${value2 === null ? '' : `—${value2}`}${unit ?? ''}`;
  const [before, after] = BOUNDS[locale][op];
  return `${before}${value}${unit ?? ''}${after}`;
}

/** How a value ends in a sentence that weighs it: 95%以上, 38%以下; a bound that leads stays in front. */
const AFTER: Partial<Record<Bound, string>> = { '>=': '以上', '<=': '以下' };

/** What a draft states, in the fewest words: 90%以上 for 达到百分之九十以上, 94% for the 94 of a cell; 全覆盖 stays as it is. */
export function stated(target: Pick<Target, 'text' | 'op' | 'value' | 'value2' | 'unit'>): string {
  const { text, op, value, unit } = target;
  if (unit === null || isInWords({ text })) return text.replace(/^(?:达到|[为是达到])+(?=\d)/, '');
  const after = AFTER[op];
  return after === undefined ? inWords(target, unit) : `${value}${unit}${after}`;
}

/** Words as they stand inside the brackets of a message, their own turned into the inner kind. */
export function inner(words: string): string {
  return words.replaceAll('（', '〔').replaceAll('）', '〕');
}
