import type { Heading } from '../../numbering/heading.ts';
import { rewriteMarker } from '../../numbering/style.ts';
import type { Rule } from '../rule.ts';
import { faultsOf } from './faults.ts';
import { habitOf, numberFixes, quote, sibling } from './place.ts';

/** A hole in a run of siblings: one finding for however many numbers are missing, at the item after the hole. */
export const gap: Rule = {
  id: 'numbering/gap',
  title: { zh: '序号缺号', en: 'A number is missing from a run' },
  severity: 'error',
  reads: ['numbers'],
  *check(facts) {
    const { headings } = facts;
    const gaps = [...faultsOf(facts, 'gap')];
    const holes = new Set(gaps.map(({ fault }) => fault.at));
    for (const { run, fault, heading } of gaps) {
      if (wentWithTitle(heading, headings, holes)) continue;
      const lostLines = run.members.filter((member) => headings[member]?.inline === true).length * 2 > run.members.length;
      const before = fault.evidence === null ? undefined : headings[fault.evidence];
      const expected = rewriteMarker(heading.marker, heading.style, fault.expected);
      const habit = habitOf(run);
      yield {
        rule: this.id,
        severity: lostLines ? 'warning' : 'error',
        span: heading.span,
        message: {
          zh: `${habit.zh}${before ? `“${before.marker.trim()}”之后为` : ''}“${heading.marker.trim()}”，应接“${expected.trim()}”。请核是否漏条，未漏则改为“${expected.trim()}”。`,
          en: `${habit.en}“${heading.marker.trim()}” follows ${before ? quote(before) : 'the start'}; “${expected.trim()}” should come next. Check whether an item is missing.`,
        },
        expected: expected.trim(),
        related: sibling(before, '上一条', 'The item before:'),
        fixes: () => numberFixes(heading, fault.expected, run, facts),
      };
    }
  },
};

/** True for the first item under a title before which a title is missing: what stood under that one is missing with it. */
function wentWithTitle({ index, parent, style }: Heading, headings: readonly Heading[], holes: ReadonlySet<number>): boolean {
  if (parent === null || !holes.has(parent)) return false;
  return !headings.slice(parent + 1, index).some((it) => it.style === style && it.parent === parent);
}
