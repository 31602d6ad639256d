import type { DraftFacts } from '../../facts/draft-facts.ts';
import { type ItemTree, readItems, siblingKey } from '../../facts/items.ts';
import type { UnitNote } from '../../facts/unit-note.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { Finding, Rule } from '../rule.ts';

/** Notes on lines of their own: above this share it is how the draft writes them. */
const HABIT = 0.3;

/** A note torn from its item onto the next line, where the draft otherwise keeps them together and it closes that one paragraph alone. */
export const detached: Rule = {
  id: 'unit/detached',
  title: { zh: '责任单位脱行', en: 'A note torn from its item' },
  severity: 'warning',
  reads: ['numbers', 'noted'],
  *check(facts) {
    const { notes, document } = facts;
    const lines = notes.filter(({ form }) => form !== 'table');
    yield* broken(lines, facts);
    const torn = lines.filter((note) => note.open !== '' && note.opensLine);
    if (torn.length === 1 ? lines.length < 3 : torn.length >= HABIT * lines.length) return;
    if (torn.length === 0) return;
    const noted = new Set(lines.map(({ block }) => block));
    const headingIn = firstByBlock(facts.headings);
    const tree = readItems(facts);
    for (const note of torn) {
      const before = paragraphOf(note, facts, noted, headingIn);
      if (before === null) continue;
      const item = headingIn.get(before) ?? (note.heading === null ? undefined : facts.headings[note.heading]);
      if (item !== undefined && closesList(item, tree)) continue;
      const end = (document.starts[before] ?? 0) + (document.blocks[before]?.text.trimEnd().length ?? 0);
      yield {
        rule: this.id,
        severity: 'warning',
        span: note.span,
        message: {
          zh: '责任单位另起一行，全文其余接在条末。请核，误断行的接回上一行。',
          en: 'This note stands on a line of its own; the others close their items. Join it to the line before.',
        },
        fixes: () => [
          {
            title: { zh: '接回上一行', en: 'Join to the line before' },
            safe: true,
            edits: [{ span: { start: end, end: note.span.start }, text: '' }],
          },
        ],
      };
    }
  },
};

/** So many whole notes show that one broken in two is an oversight. */
const WHOLE = 5;

/** A note with a line break inside its brackets, where no more than one in so many others has one. */
function* broken(lines: readonly UnitNote[], { document }: DraftFacts): Generator<Finding> {
  const endOf = (block: number): number => (document.starts[block] ?? 0) + (document.blocks[block]?.text.length ?? 0);
  const inTwo = lines.filter(({ block, span }) => span.end > endOf(block));
  if (inTwo.length * WHOLE >= lines.length) return;
  for (const { block, span } of inTwo) {
    const end = (document.starts[block] ?? 0) + (document.blocks[block]?.text.trimEnd().length ?? 0);
    const next = span.end - document.text.slice(end, span.end).trimStart().length;
    yield {
      rule: 'unit/detached',
      severity: 'warning',
      span,
      message: {
        zh: '责任单位被断成了两行，全文其余都在一行之内。请核，误断行的接回。',
        en: 'This note is broken over two lines; the others are not. Join it.',
      },
      fixes: () => [
        {
          title: { zh: '接成一行', en: 'Join the two lines' },
          safe: true,
          edits: [{ span: { start: end, end: next }, text: '' }],
        },
      ],
    };
  }
}

/** The first heading of each block that has one. */
function firstByBlock(headings: readonly Heading[]): Map<number, Heading> {
  const first = new Map<number, Heading>();
  for (const heading of headings) if (!first.has(heading.block)) first.set(heading.block, heading);
  return first;
}

/**
 * The block of the one paragraph a note closes; null where its item has several, which it may close together. A title
 * alone on the line above the paragraph is no paragraph.
 */
function paragraphOf(
  { block }: UnitNote,
  { document }: DraftFacts,
  noted: ReadonlySet<number>,
  headingIn: ReadonlyMap<number, Heading>,
): number | null {
  const own = textBefore(document.blocks, block);
  if (own === null || headingIn.has(own)) return own;
  const above = textBefore(document.blocks, own);
  if (above === null || noted.has(above)) return own;
  const heading = headingIn.get(above);
  return heading !== undefined && !heading.hasBody && heading.stop === '' ? own : null;
}

function textBefore(blocks: DraftFacts['document']['blocks'], block: number): number | null {
  let before = block - 1;
  while (before >= 0 && blocks[before]?.text.trim() === '') before -= 1;
  return before < 0 ? null : before;
}

/** True where items stand before this one that carry no note, nor does any item beside it: the note may close them all. */
function closesList(heading: Heading, { siblings, noted, isItem, items }: ItemTree): boolean {
  const { index, parent, ordinal } = heading;
  if (!isItem[index]) return true;
  const beside = siblings.get(siblingKey(heading));
  if (beside === undefined || beside.all < 2 || beside.noted - ((noted[index] ?? 0) > 0 ? 1 : 0) > 0) return false;
  return parent === null ? ordinal !== 1 : items[parent]?.[0]?.index !== index;
}
