import { toHalfWidth } from '../text/characters.ts';
import type { Edit } from '../text/edit.ts';
import type { Target } from './target.ts';
import { matches } from '../text/matches.ts';

const FIGURES = /([-−负]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/g;

/**
 * The edit that puts another number into a value phrase and keeps its bound, unit and wording. Null where the number
 * is not written in figures or the phrase has another shape than the new value (a range for a single number).
 */
export function withNumber(
  target: Target,
  value: number,
  value2: number | null,
): { readonly edits: readonly Edit[]; readonly text: string } | null {
  const figures = matches(FIGURES, toHalfWidth(target.text));
  const old = target.value2 === null ? [target.value] : [target.value, target.value2];
  const made = value2 === null ? [value] : [value, value2];
  if (old.length !== made.length) return null;
  const edits: Edit[] = [];
  let from = 0;
  for (const [i, number] of old.entries()) {
    const at = figures.findIndex(([, , digits = ''], k) => k >= from && Number(digits.replaceAll(',', '')) === Math.abs(number));
    const found = figures[at];
    if (found === undefined) return null;
    from = at + 1;
    // Before a number above zero a dash joins two numbers and stays; below zero it is the number's own sign.
    const [whole, mark = ''] = found;
    const sign = number < 0 ? mark : '';
    const next = made[i] ?? 0;
    const text = next < 0 && sign !== '' ? `${sign}${-next}` : String(next);
    edits.push({ span: { start: found.index + mark.length - sign.length, end: found.index + whole.length }, text });
  }
  let text = target.text;
  for (const edit of edits.toReversed()) text = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  const shifted = edits.map(({ span, text: digits }) => ({
    span: { start: target.span.start + span.start, end: target.span.start + span.end },
    text: digits,
  }));
  return { edits: shifted, text };
}
