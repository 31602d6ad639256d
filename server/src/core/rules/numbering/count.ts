import type { PlanDocument } from '../../document/document.ts';
import { type Announcement, announcementBefore, announcementInTitle, blockMentions } from '../../facts/mentions.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { Rule } from '../rule.ts';
import { readNamedCounts } from '../../facts/named-counts.ts';
import { slice } from '../../text/span.ts';
import { quote } from './place.ts';

/** A count that is off by more is of other things than those named. */
const A_SLIP = 2;

/** 以下四个方面： followed by five. Silent where the run that follows is itself broken: that is said by gap and its kin. */
export const count: Rule = {
  id: 'numbering/count',
  title: { zh: '所列条数与所称不符', en: 'Not as many items as announced' },
  severity: 'warning',
  reads: ['headings', 'mentions'],
  *checkBlock(block) {
    for (const { span, count, least, most } of readNamedCounts(block)) {
      if ((count >= least && count <= most) || Math.min(Math.abs(count - least), Math.abs(count - most)) > A_SLIP) continue;
      const stated = slice(block.text, span);
      yield {
        rule: this.id,
        severity: 'warning',
        span,
        message: {
          zh: `“${stated}”之前列了${least}项。请核项数和所列；没有列全的，加“等”。`,
          en: `“${stated}” follows ${least} names. Check the count and the names, or close the list with 等.`,
        },
      };
    }
  },
  *check({ document, headings, runs }) {
    for (const run of runs) {
      const first = headings[run.members[0] ?? -1];
      if (first === undefined || first.ordinal !== 1 || run.faults.length > 0) continue;
      const listed = run.members.filter((member) => headings[member]?.parent === first.parent).length;
      if (listed !== run.members.length) continue;
      const announcement = announcementOf(first, document) ?? announcementAbove(first, headings);
      if (announcement === null || announcement.count < 2 || announcement.count === listed) continue;
      if (!run.members.every((member) => headings[member]?.title.includes(announcement.noun) === true)) continue;
      const { start, end } = announcement.span;
      const last = headings[run.members.at(-1) ?? -1];
      // A draft that stops in the middle of a sentence was cut off, and its last list with it.
      if (last?.index === headings.length - 1 && !/[。！？!?；;：:)）】〕”」]\s*$/.test(document.text.slice(-8)) && last.hasBody)
        continue;
      yield {
        rule: this.id,
        severity: 'warning',
        span: { start, end },
        message: {
          zh: `文中称“${document.text.slice(start, end)}”，其后列了${listed}条（至${last ? quote(last) : ''}）。请核条数。`,
          en: `“${document.text.slice(start, end)}” is announced, ${listed} items follow.`,
        },
        related: last === undefined ? [] : [{ span: last.span, message: { zh: '末条', en: 'The last item' } }],
      };
    }
  },
};

/** What is announced before the first item of a list: in its own line, or at the end of the text above it. Offsets in the draft. */
function announcementOf(first: Heading, document: PlanDocument): Announcement | null {
  const before = first.inline
    ? { block: document.blocks[first.block], index: first.block }
    : previousText(document.blocks, first.block);
  if (before?.block === undefined) return null;
  const start = document.starts[before.index] ?? 0;
  const found = first.inline
    ? announcementBefore(before.block.text, first.span.start - start)
    : blockMentions(before.block).announcement;
  return found && { ...found, span: { start: start + found.span.start, end: start + found.span.end } };
}

/** What the title above the list announces: 实施七大行动. Offsets in the draft. */
function announcementAbove({ parent }: Heading, headings: readonly Heading[]): Announcement | null {
  const above = parent === null ? undefined : headings[parent];
  const found = above === undefined ? null : announcementInTitle(above.title);
  if (above === undefined || found === null) return null;
  const { start } = above.titleSpan;
  return { ...found, span: { start: start + found.span.start, end: start + found.span.end } };
}

/** The nearest block above that holds text. */
function previousText<T extends { readonly text: string }>(
  blocks: readonly T[],
  from: number,
): { block: T; index: number } | null {
  for (let index = from - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block !== undefined && block.text.trim() !== '') return { block, index };
  }
  return null;
}
