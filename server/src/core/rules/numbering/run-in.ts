import { lineBreakOf } from '../../document/document.ts';
import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { Heading } from '../../numbering/heading.ts';
import { rankOf } from '../../numbering/style.ts';
import type { Finding, Rule } from '../rule.ts';
import { quote } from './place.ts';
import { unstoppedTitles } from './unstopped.ts';

/** A title with no stop before its text, and an item that lost its line break (标准与惯例 1.2). */
export const runIn: Rule = {
  id: 'numbering/run-in',
  title: { zh: '标题接排、条目粘连', en: 'A title or an item runs into its neighbour' },
  severity: 'error',
  reads: ['numbers', 'titled'],
  *check(facts) {
    if (facts.broken) yield brokenLines(facts);
    const lost = blocksWithoutBreaks(facts.headings);
    const [first] = lost.values();
    if (first !== undefined) yield lostBreaks(first, lost);
    yield* gluedItems(facts, lost);
    if (!facts.broken) yield* unstoppedTitles(facts, lost);
  },
};

/** The items inside a line that lost its line breaks, by its block. */
type LinesWithoutBreaks = ReadonlyMap<number, readonly Heading[]>;

/** So many items of two levels inside one line are no slip of the hand. */
const LEAST_ITEMS = 5;

function blocksWithoutBreaks(headings: readonly Heading[]): LinesWithoutBreaks {
  const inline = new Map<number, Heading[]>();
  for (const heading of headings) {
    if (!heading.inline || rankOf(heading.style) > rankOf('paren-arabic')) continue;
    const items = inline.get(heading.block);
    if (items === undefined) inline.set(heading.block, [heading]);
    else items.push(heading);
  }
  return new Map([...inline].filter(([, items]) => areLost(items)));
}

/** Items of two levels; one item behind a list of （1）…；（2）…, which stands inside its line by right, is merely glued on. */
function areLost(items: readonly Heading[]): boolean {
  if (items.length < LEAST_ITEMS || new Set(items.map(({ style }) => style)).size < 2) return false;
  return items.filter(({ style }) => style !== 'paren-arabic').length > 1;
}

/** Said once, at the first text: nothing found in such a draft must not look like nothing wrong. */
function brokenLines({ document }: DraftFacts): Finding {
  const first = document.blocks.findIndex(({ text }) => text.trim() !== '');
  const start = document.starts[first] ?? 0;
  return {
    rule: 'numbering/run-in',
    severity: 'info',
    span: { start, end: start + (document.blocks[first]?.text.length ?? 0) },
    message: {
      zh: '本文稿似按固定宽度断行，一段分成了多行。请先恢复成段；恢复之前只查序号，不查责任单位和目标值。',
      en: 'The lines seem to be broken at a fixed width. Join them into paragraphs first: until then units and targets are not checked.',
    },
  };
}

/** Said once: what lost its line breaks lost them in a conversion, and every item would be glued. */
function lostBreaks(items: readonly Heading[], lost: LinesWithoutBreaks): Finding {
  const count = [...lost.values()].reduce((sum, it) => sum + it.length, 0);
  const [first] = items;
  return {
    rule: 'numbering/run-in',
    severity: 'info',
    span: first?.span ?? { start: 0, end: 0 },
    message: {
      zh: `本文稿有${count}条标题或条目挤在${lost.size}行之内，换行似已丢失。请先恢复换行；其余不再逐条提示。`,
      en: `${count} items stand inside ${lost.size === 1 ? 'one line' : `${lost.size} lines`}: the line breaks seem to be lost. Restore them first; this is said once.`,
    },
  };
}

/** An item inside a line although its siblings open theirs. */
function* gluedItems({ headings, runs, document }: DraftFacts, lost: LinesWithoutBreaks): Iterable<Finding> {
  for (const run of runs) {
    const members = run.members.map((member) => headings[member]).filter((member) => member !== undefined);
    const inline = members.filter((member) => member.inline);
    const opening = members.find((member) => !member.inline);
    if (opening === undefined || inline.length === 0 || rankOf(opening.style) > rankOf('paren-arabic')) continue;
    // Where most stand inside lines that is the draft's way; one that a hole gave away is lost all the same.
    const few = inline.length * 3 <= members.length || inline.length === 1;
    const lineStart = document.starts[opening.block] ?? opening.span.start;
    const indent = document.text.slice(lineStart, opening.span.start);
    const lineBreak = lineBreakOf(document);
    for (const heading of inline) {
      if ((!few && !heading.flaws.includes('glued')) || lost.has(heading.block)) continue;
      // 一、…。三、…。 in one line: what is said is that 二、 is missing.
      if (members.length === 2 && run.faults.some(({ at }) => at === heading.index)) continue;
      yield {
        rule: 'numbering/run-in',
        severity: 'error',
        span: heading.span,
        message: {
          zh: `${quote(heading)}粘连在上一条之后，同级各条均另起一行。请在此处换行。`,
          en: `${quote(heading)} is glued to the item before; its siblings begin a line of their own.`,
        },
        related: [{ span: opening.span, message: { zh: '同级条目另起一行', en: 'A sibling that begins its line' } }],
        fixes: () => [
          {
            title: { zh: `将“${heading.marker.trim()}”另起一行`, en: `Put “${heading.marker.trim()}” on a line of its own` },
            safe: true,
            edits: [{ span: { start: heading.span.start, end: heading.span.start }, text: lineBreak + indent }],
          },
        ],
      };
    }
  }
}
