import type { Bound } from '../../facts/target.ts';

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

/** A name in quotation marks, its own turned into single ones: “清江市‘十五五’主要指标”. */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
