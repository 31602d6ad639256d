import { amountAt } from './amount.ts';
import { arabicAt, numeralAt } from './numerals.ts';
import { doubling, percentWords, ratioOf, slashFraction, tenthsOf, wordedFraction } from './proportions.ts';
import { rangeFrom } from './range.ts';
import { unitOfMeasureAt } from './unit-of-measure.ts';
import { type Bare, type Quantity, withBounds } from './with-bounds.ts';

export type { Quantity } from './with-bounds.ts';

const CANDIDATE = /\d|\.\d|[百千万]分之|翻[一两二三番]|[零〇一二两三四五六七八九十]/g;

/** Reads every number with a unit or a bound in the text of one block. The text is half width, its noise masked. */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const bare = bareAt(text, match.index);
    if (bare === null) {
      CANDIDATE.lastIndex = skipNumber(text, match.index);
      continue;
    }
    const quantity = withBounds(text, bare, found.at(-1)?.span.end ?? 0);
    found.push(quantity);
    CANDIDATE.lastIndex = quantity.span.end;
  }
  return found;
}

/** The number that starts at `at` with its unit or its other end, the longer readings first. */
function bareAt(text: string, at: number): Bare | null {
  const worded = percentWords(text, at) ?? doubling(text, at);
  if (worded !== null) return worded;
  const first = amountAt(text, at);
  if (first === null) return null;
  const proportion = ratioOf(text, first) ?? slashFraction(text, first);
  if (proportion !== null) return proportion;
  if (first.chinese && text.startsWith('分之', first.end)) return wordedFraction(text, first);
  const tenths = tenthsOf(text, first);
  if (tenths !== null) return tenths;
  const unit = unitOfMeasureAt(text, first.end);
  return (
    rangeFrom(text, first, unit) ?? {
      start: at,
      end: unit?.end ?? first.end,
      value: first.value,
      value2: null,
      unit: unit?.text ?? null,
      sort: unit?.sort ?? 'none',
      open: unit?.open ?? false,
      small: first.chinese && first.value < 100,
    }
  );
}

/** Where to look next after a number that was no quantity: behind its figures. */
function skipNumber(text: string, at: number): number {
  const numeral = arabicAt(text, at) ?? numeralAt(text, at);
  return numeral === null ? at + 1 : Math.max(numeral.end, at + 1);
}
