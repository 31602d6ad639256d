import type { Block } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { matches } from '../text/matches.ts';

export const TOKEN_KINDS = ['marker', 'unit', 'value', 'year', 'bound'] as const;

export interface Token {
  readonly span: Span;
  readonly kind: (typeof TOKEN_KINDS)[number];
}

/** The places worth a colour, in the order of the draft, none over another. */
export function tokens(facts: DraftFacts): Token[] {
  const { document, headings, notes, targets } = facts;
  const all: Token[] = [
    ...headings.map((it): Token => ({ span: it.span, kind: 'marker' })),
    ...notes.flatMap((note) => note.names.map((it): Token => ({ span: it.span, kind: 'unit' }))),
    ...targets.flatMap((target) => valueTokens(document.text, target)),
    ...document.blocks.flatMap((block, index) => shifted(yearsIn(block), document.starts[index] ?? 0)),
  ];
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return all.filter(({ span }) => {
    if (span.start < end || span.end <= span.start) return false;
    end = span.end;
    return true;
  });
}

/** The number with its unit is the value; the words around it (达到, 以上, 控制在) are its bound. */
function valueTokens(text: string, { span, unit }: Target): Token[] {
  const phrase = text.slice(span.start, span.end);
  const found = /[\d０-９一二三四五六七八九十百千万亿零〇两](?:.*[\d０-９一二三四五六七八九十百千万亿零〇%％‰])?/s.exec(phrase);
  if (found === null) return [{ span, kind: 'value' }];
  const start = span.start + found.index;
  const number = start + found[0].length;
  const end = unit !== null && text.startsWith(unit, number) ? number + unit.length : number;
  return [
    { span: { start: span.start, end: start }, kind: 'bound' },
    { span: { start, end }, kind: 'value' },
    { span: { start: end, end: span.end }, kind: 'bound' },
  ];
}

const yearsIn = rememberEach(({ text }: Block): readonly Span[] =>
  Array.from(matches(/(?:19|20)\d{2}年/g, text), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
);

function shifted(spans: readonly Span[], by: number): Token[] {
  return spans.map(({ start, end }) => ({ span: { start: start + by, end: end + by }, kind: 'year' }));
}
