import type { Block } from '../document/document.ts';
import { readCrossReferences } from '../facts/cross-references.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { readAllMentions } from '../facts/mentions.ts';
import { rememberEach } from '../text/remember.ts';
import { shift, type Span } from '../text/span.ts';
import { matches } from '../text/matches.ts';

/** A place in the draft that points to another: within the draft (`target`), or to a document by its title (`title`). */
export type DraftLink = { readonly span: Span; readonly target: Span } | { readonly span: Span; readonly title: string };

/** Every reference to an annex, table or item that is there, and every title in 《》, in the order of the draft. */
export function linksIn(facts: DraftFacts): DraftLink[] {
  return [...numbered(facts), ...titles(facts)].toSorted((a, b) => a.span.start - b.span.start);
}

/** 附件2, 专栏3, 表1, 见第三部分（二）. Of an annex listed and annexed, the annex itself is meant. */
function numbered({ document, headings }: DraftFacts): DraftLink[] {
  const mentions = readAllMentions(document);
  const key = ({ kind, ordinal }: (typeof mentions)[number]): string => `${kind}${ordinal}`;
  const there = new Map(mentions.filter((it) => it.definition).map((it) => [key(it), it.span]));
  // 第三部分（二） is read step by step; the last step is where it leads.
  const items = new Map<number, DraftLink>();
  for (const { span, heading } of readCrossReferences(document, headings)) {
    const item = heading === null ? undefined : headings[heading];
    if (item === undefined) items.delete(span.start);
    else items.set(span.start, { span, target: { start: item.span.start, end: item.titleSpan.end } });
  }
  const pointing = mentions.filter((it) => !it.definition);
  return [
    ...pointing.flatMap((it) => {
      const target = there.get(key(it));
      return target === undefined ? [] : [{ span: it.span, target }];
    }),
    ...items.values(),
  ];
}

const titlesIn = rememberEach(({ text }: Block): readonly { readonly span: Span; readonly title: string }[] =>
  Array.from(matches(/《([^《》]{2,80})》/g, text), ({ index: start, 0: { length }, 1: title = '' }) => ({
    span: { start, end: start + length },
    title,
  })),
);

function titles({ document }: DraftFacts): DraftLink[] {
  return document.blocks.flatMap((block, index) =>
    titlesIn(block).map(({ span, title }) => ({ span: shift(span, document.starts[index] ?? 0), title })),
  );
}
