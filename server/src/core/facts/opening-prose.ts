import type { Block, PlanDocument } from '../document/document.ts';

/** A draft opens within so many lines. */
export const OPENING_LINES = 3;

/** No title of a document is a sentence as long as this. */
const LONGEST_TITLE = 60;

/** True for a line of running text: a sentence, longer than any title. */
export function isProse({ text }: Block): boolean {
  return text.length > LONGEST_TITLE && /[。；]\s*$/.test(text);
}

/** True for a text that opens in the middle of one, without the title that every document has. */
export function opensInProse({ blocks }: PlanDocument): boolean {
  const first = blocks.slice(0, OPENING_LINES).find(({ text }) => text.trim() !== '');
  return first !== undefined && isProse(first);
}
