import type { Span } from '../../text/span.ts';

/** One cell as it stands in the draft; the span counts from the draft's start and leaves blanks around the text out. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/** A table's cells, row by row, with the blocks it takes. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly span: Span;
  readonly firstBlock: number;
  readonly lastBlock: number;
}

/** The cell for a stretch of the draft, blanks trimmed; an empty one keeps them, so that it has a place. */
export function cellAt(source: string, start: number, end: number): Cell {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source[from] ?? '')) from += 1;
  while (to > from && /\s/.test(source[to - 1] ?? '')) to -= 1;
  if (from === to) return { text: '', span: { start, end } };
  return { text: source.slice(from, to), span: { start: from, end: to } };
}
