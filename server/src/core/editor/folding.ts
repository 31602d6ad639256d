import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Span } from '../text/span.ts';
import { subtreeEnds } from './outline.ts';

/** What can be folded: each heading with everything below it, and each table. Spans run from the first line's start to the last line's end. */
export function foldings(facts: DraftFacts): Span[] {
  const { document, headings, tables } = facts;
  const ends = subtreeEnds(headings);
  const items = headings.filter((it) => !it.inline).map((it) => ({ start: it.span.start, end: ends[it.index] ?? it.extent.end }));
  return [...items, ...tables.map((table) => table.span)].flatMap(({ start, end }) => {
    const first = blockAt(document, start);
    let last = blockAt(document, Math.max(end - 1, start));
    while (last > first && document.blocks[last]?.text.trim() === '') last -= 1;
    if (last <= first) return [];
    return [{ start, end: (document.starts[last] ?? 0) + (document.blocks[last]?.text.length ?? 0) }];
  });
}
