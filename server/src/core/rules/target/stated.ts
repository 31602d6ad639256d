import type { Bound, Target } from '../../facts/target.ts';

const BOUNDS: Readonly<Record<Exclude<Bound, 'range'>, readonly [before: string, after: string]>> = {
  '=': ['', ''],
  '>=': ['不低于', ''],
  '>': ['超过', ''],
  '<=': ['不高于', ''],
  '<': ['低于', ''],
  '~': ['', '左右'],
};

/** A value in words, for a message: 不低于95%, 5—8所. */
export function inWords({ op, value, value2 }: { op: Bound; value: number; value2: number | null }, unit: string | null): string {
  if (op === 'range' && value2 !== null) return `${value}—${value2}${unit ?? ''}`;
  const [before, after] = op === 'range' ? ['', ''] : BOUNDS[op];
  return `${before}${value}${unit ?? ''}${after}`;
}

/** How a value ends in a sentence that weighs it: 95%以上, 38%以下; a bound that leads stays in front. */
const AFTER: Partial<Record<Bound, string>> = { '>=': '以上', '<=': '以下' };

/** What a draft states, in the fewest words: 90%以上 for 达到百分之九十以上, 94% for the 94 of a cell; 全覆盖 stays as it is. */
export function stated(target: Pick<Target, 'text' | 'op' | 'value' | 'value2' | 'unit'>): string {
  const { text, op, value, unit } = target;
  if (unit === null || !NUMERAL.test(text)) return text;
  const after = AFTER[op];
  return after === undefined ? inWords(target, unit) : `${value}${unit}${after}`;
}

const NUMERAL = /[\d０-９零〇一二两三四五六七八九十百千半]/;

/** Words as they stand inside the brackets of a message, their own turned into the inner kind. */
export function inner(words: string): string {
  return words.replaceAll('（', '〔').replaceAll('）', '〕');
}

/** A name in quotation marks: “清江市‘十五五’主要指标”. */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
