import type { PlanDocument } from '../../document/document.ts';
import { matches } from '../../text/matches.ts';
import { type Cell, cellAt } from './cells.ts';

/** What parts the cells of a row: a bar (Markdown), a tab, or a run of blanks as text copied from a page has them. */
export type Separator = '|' | '\t' | '  ';

const BLANKS = /[ \u3000\u00a0]{2,}/g;

/** How a line parts its cells, null for a line that has none. A bar goes before a tab, a tab before blanks. */
export function separatorOf(text: string): Separator | null {
  if (text.includes('|')) return '|';
  if (text.includes('\t')) return '\t';
  return /[^ \u3000\u00a0][ \u3000\u00a0]{2,}[^ \u3000\u00a0]/.test(text) ? '  ' : null;
}

/** The cells of the row that a block holds. */
export function splitRow({ text: source, blocks, starts }: PlanDocument, block: number, separator: Separator): Cell[] {
  const text = blocks[block]?.text ?? '';
  const start = starts[block] ?? 0;
  const cells: Cell[] = [];
  let from = 0;
  const cut = (to: number, next: number): void => {
    cells.push(cellAt(source, start + from, start + to));
    from = next;
  };
  if (separator === '  ') {
    const end = text.trimEnd().length;
    from = text.length - text.trimStart().length;
    for (const { index, 0: gap } of matches(BLANKS, text)) if (index > from && index < end) cut(index, index + gap.length);
    cut(end, end);
    return cells;
  }
  for (let to = text.indexOf(separator); to !== -1; to = text.indexOf(separator, from)) cut(to, to + 1);
  cut(text.length, text.length);
  return cells;
}
