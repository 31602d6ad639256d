import { blockMentions } from '../../facts/mentions.ts';
import type { Rule } from '../rule.ts';
import { quote } from './place.ts';

/** 以下四个方面： followed by five. Silent where the run that follows is itself broken: that is said by gap and its kin. */
export const count: Rule = {
  id: 'numbering/count',
  title: { zh: '所列条数与所称不符', en: 'Not as many items as announced' },
  severity: 'warning',
  *check({ document, headings, runs }) {
    for (const run of runs) {
      const first = headings[run.members[0] ?? -1];
      if (first === undefined || first.ordinal !== 1 || run.faults.length > 0 || first.inline) continue;
      const before = previousText(document.blocks, first.block);
      const announcement = before === null ? null : blockMentions(before.block).announcement;
      const listed = run.members.filter((member) => headings[member]?.parent === first.parent).length;
      if (announcement !== null && !run.members.every((member) => headings[member]?.title.includes(announcement.noun) === true))
        continue;
      if (
        before === null ||
        announcement === null ||
        announcement.count < 2 ||
        announcement.count === listed ||
        listed !== run.members.length
      )
        continue;
      const start = (document.starts[before.index] ?? 0) + announcement.span.start;
      const end = (document.starts[before.index] ?? 0) + announcement.span.end;
      const last = headings[run.members.at(-1) ?? -1];
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
