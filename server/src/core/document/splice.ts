import type { Edit } from '../text/edit.ts';
import { blockAt, parse, type PlanDocument } from './document.ts';

/**
 * The document after one edit, every block the edit did not touch kept by identity. Equal in value to parsing the
 * edited text, at the price of the edited lines: it is what a keystroke costs. Offsets beyond the text are clamped.
 */
export function splice(document: PlanDocument, edit: Edit): PlanDocument {
  const { text, blocks, starts } = document;
  const start = Math.min(Math.max(edit.span.start, 0), text.length);
  const end = Math.min(Math.max(edit.span.end, start), text.length);
  const edited = text.slice(0, start) + edit.text + text.slice(end);

  // One block more than the edit touches: a line feed typed at the head of a line may join a carriage return before it.
  const first = Math.max(blockAt(document, start) - 1, 0);
  const last = blockAt(document, end);
  const from = starts[first] ?? 0;
  const grown = edited.length - text.length;
  const isLast = last === blocks.length - 1;
  const to = isLast ? text.length : (starts[last + 1] ?? text.length);
  // Put together from small pieces: a line sliced out of the whole would keep the whole in memory as long as it lives.
  const middle = parse(text.slice(from, start) + edit.text + text.slice(end, to));
  // The last piece is the empty line behind the region's own line break, which the block after the region stands for.
  const count = isLast ? middle.blocks.length : middle.blocks.length - 1;

  const keptHead = blocks[first]?.text === middle.blocks[0]?.text ? blocks[first] : middle.blocks[0];
  const changed = middle.blocks.slice(0, count);
  if (keptHead !== undefined && changed.length > 0) changed[0] = keptHead;
  return {
    text: edited,
    blocks: [...blocks.slice(0, first), ...changed, ...blocks.slice(last + 1)],
    starts: [
      ...starts.slice(0, first),
      ...middle.starts.slice(0, count).map((at) => at + from),
      ...starts.slice(last + 1).map((at) => at + grown),
    ],
  };
}
