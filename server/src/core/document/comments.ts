import type { PlanDocument } from './document.ts';
import type { Span } from '../text/span.ts';

/**
 * A line of a Markdown draft that speaks to plancheck: `<!-- plancheck-ignore RULE: 理由 -->` switches rules off for
 * the paragraph below, `<!-- plancheck-lock -->` keeps the number of the item below.
 */
export interface DraftComment {
  readonly kind: 'ignore' | 'lock';
  /** The rules named, as written; empty for a lock. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: Span;
  readonly block: number;
  /** The block it speaks of: the next that holds text and is no such comment. Null at the end of the draft. */
  readonly target: number | null;
}

const COMMENT = /^[ \t]*<!--[ \t]*plancheck-(ignore|lock)\b([^>]*)-->[ \t]*$/;

/** True for a line that is such a comment, so that nothing else reads it as text. */
export function isDraftComment(line: string): boolean {
  return line.includes('<!--') && COMMENT.test(line);
}

/** The comments of a draft, in its order. */
export function readComments(document: PlanDocument): DraftComment[] {
  if (!document.text.includes('<!--')) return [];
  return document.blocks.flatMap(({ text }, block) => {
    const match = text.includes('<!--') ? COMMENT.exec(text) : null;
    if (!match) return [];
    const [rules = '', ...reason] = (match[2] ?? '').split(/[:：]/);
    const start = document.starts[block] ?? 0;
    return [
      {
        kind: match[1] === 'lock' ? 'lock' : 'ignore',
        rules: rules.split(/[\s,，、]+/).filter((it) => it !== ''),
        reason: reason.join('：').trim(),
        span: { start, end: start + text.length },
        block,
        target: targetOf(document, block),
      },
    ];
  });
}

/** The draft without these comment lines: what is issued. */
export function stripComments(document: PlanDocument): string {
  const { text, blocks, starts } = document;
  return blocks
    .map((block, index) => (isDraftComment(block.text) ? '' : text.slice(starts[index], starts[index + 1] ?? text.length)))
    .join('');
}

function targetOf({ blocks }: PlanDocument, from: number): number | null {
  for (let at = from + 1; at < blocks.length; at += 1) {
    const text = blocks[at]?.text ?? '';
    if (text.trim() !== '' && !isDraftComment(text)) return at;
  }
  return null;
}
