import type { Block, PlanDocument } from '../document/document.ts';
import { commonEnd, commonStart } from '../text/common.ts';
import type { Span } from '../text/span.ts';

/** Typing within one line: `from` to `to` of the old draft was replaced, and what stands behind it moved by `grown`. */
export interface Typing {
  readonly block: number;
  readonly old: Block;
  readonly fresh: Block;
  /** Where the line starts. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly grown: number;
}

/** What happened between two versions of a draft, where it stayed within one line; else null. */
export function readTyping(before: PlanDocument, after: PlanDocument): Typing | null {
  const block = changedBlock(before, after);
  const [old, fresh] = [before.blocks[block ?? -1], after.blocks[block ?? -1]];
  const start = before.starts[block ?? -1] ?? 0;
  if (block === null || old === undefined || fresh === undefined) return null;
  const head = commonStart(old.text, fresh.text);
  const to = old.text.length - commonEnd(old.text, fresh.text, head);
  return { block, old, fresh, start, from: start + head, to: start + to, grown: fresh.text.length - old.text.length };
}

/** Where a span stands after typing, or null where the typing reached into it. */
export function move(span: Span, { from, to, grown }: Typing): Span | null {
  if (span.end <= from) return span;
  return span.start >= to ? { start: span.start + grown, end: span.end + grown } : null;
}

/** The one block that differs, or null where none or more do. */
function changedBlock(before: PlanDocument, after: PlanDocument): number | null {
  const { length } = before.blocks;
  if (length !== after.blocks.length) return null;
  let head = 0;
  while (head < length && before.blocks[head] === after.blocks[head]) head += 1;
  let tail = length - 1;
  while (tail > head && before.blocks[tail] === after.blocks[tail]) tail -= 1;
  return head === tail ? head : null;
}
