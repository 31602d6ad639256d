import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { contains, type Span } from '../text/span.ts';
import { subtreeEnds } from './outline.ts';

const CLAUSE_BREAK = /[，。；：、！？,;:!?（）()]/;
const SENTENCE_BREAK = /[。！？；!?]/;

/** Ever larger spans around an offset, the smallest first: clause, sentence, line, item, the headings above it, the draft. */
export function selectionSpans(facts: DraftFacts, offset: number): Span[] {
  const { document, headings } = facts;
  const index = blockAt(document, offset);
  const start = document.starts[index] ?? 0;
  const text = document.blocks[index]?.text ?? '';
  const at = Math.min(Math.max(offset - start, 0), text.length);
  const within = (pattern: RegExp, withStop: boolean): Span => {
    const { from, to } = reach(text, at, pattern, withStop);
    return { start: start + from, end: start + to };
  };
  const ends = subtreeEnds(headings);
  const above = headings
    .map((it) => ({ start: it.span.start, end: ends[it.index] ?? it.extent.end }))
    .filter((span) => span.start <= offset && offset <= span.end)
    .toReversed();
  const spans = [
    within(CLAUSE_BREAK, false),
    within(SENTENCE_BREAK, true),
    { start, end: start + text.length },
    ...above,
    { start: 0, end: document.text.length },
  ];
  // Each must hold the one before it, and more: what does not is left out.
  const kept: Span[] = [];
  for (const span of spans) {
    const inner = kept.at(-1);
    const grows = inner === undefined || (contains(span, inner) && span.end - span.start > inner.end - inner.start);
    if (grows) kept.push(span);
  }
  return kept;
}

function reach(text: string, at: number, stop: RegExp, withStop: boolean): { from: number; to: number } {
  let from = at;
  while (from > 0 && !stop.test(text[from - 1] ?? '')) from -= 1;
  let to = at;
  while (to < text.length && !stop.test(text[to] ?? '')) to += 1;
  return { from, to: withStop && to < text.length ? to + 1 : to };
}
