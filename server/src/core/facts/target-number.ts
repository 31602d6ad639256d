import { toHalfWidth } from '../text/characters.ts';
import type { Edit } from '../text/edit.ts';
import type { Target } from './target.ts';
import { matches } from '../text/matches.ts';

const FIGURES = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

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
    const at = figures.findIndex((it, k) => k >= from && Number(it[0].replaceAll(',', '')) === Math.abs(number));
    const found = figures[at];
    if (found === undefined) return null;
    from = at + 1;
    edits.push({ span: { start: found.index, end: found.index + found[0].length }, text: String(made[i]) });
  }
  let text = target.text;
  for (const edit of edits.toReversed()) text = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  const shifted = edits.map(({ span, text: digits }) => ({
    span: { start: target.span.start + span.start, end: target.span.start + span.end },
    text: digits,
  }));
  return { edits: shifted, text };
}
