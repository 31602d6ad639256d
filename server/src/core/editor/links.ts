import type { Block } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Span } from '../text/span.ts';

/** A place in the draft that points to another: within the draft (`target`), or to a document by its title (`title`). */
export type DraftLink = { readonly span: Span; readonly target: Span } | { readonly span: Span; readonly title: string };

interface Mention {
  readonly span: Span;
  readonly annex: string | null;
  readonly title: string | null;
}

/** 附件 and 附件2 in running text, and titles in 《》. */
const MENTION = /附件[ \u3000]?(\d{1,2}|[０-９]{1,2})?|《([^《》]{2,80})》/g;
/** The first line of an annex: 附件2, with nothing after it or its colon. */
const ANNEX_LINE = /^[ \t\u3000]*附件[ \u3000]?(\d{1,2}|[０-９]{1,2})?[：:]?[ \t\u3000]*$/;

const known = new WeakMap<Block, { readonly mentions: readonly Mention[]; readonly annex: string | null }>();

/** Every mention of an annex that is there, and every title in 《》, in the order of the draft. */
export function linksIn({ document }: DraftFacts): DraftLink[] {
  const annexes = new Map<string, Span>();
  const lines = document.blocks.map((block, index) => {
    const line = readBlock(block);
    const start = document.starts[index] ?? 0;
    if (line.annex !== null && !annexes.has(line.annex)) annexes.set(line.annex, { start, end: start + block.text.length });
    return { ...line, start };
  });
  return lines.flatMap(({ mentions, annex, start }) => {
    if (annex !== null) return [];
    return mentions.flatMap((mention): DraftLink[] => {
      const span = { start: start + mention.span.start, end: start + mention.span.end };
      if (mention.title !== null) return [{ span, title: mention.title }];
      const target = annexes.get(mention.annex ?? '');
      return target === undefined ? [] : [{ span, target }];
    });
  });
}

function readBlock(block: Block): { readonly mentions: readonly Mention[]; readonly annex: string | null } {
  let line = known.get(block);
  if (line === undefined) {
    const annex = ANNEX_LINE.exec(block.text);
    const mentions = Array.from(block.text.matchAll(MENTION), (match): Mention => ({
      span: { start: match.index, end: match.index + match[0].length },
      annex: match[2] === undefined ? plain(match[1] ?? '') : null,
      title: match[2] ?? null,
    }));
    line = { mentions, annex: annex === null ? null : plain(annex[1] ?? '') };
    known.set(block, line);
  }
  return line;
}

function plain(number: string): string {
  return number.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
