import { rewriteMarker } from '../../numbering/style.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { Finding, Rule } from '../rule.ts';
import { opensInProse } from '../../facts/opening-prose.ts';
import { type FaultAt, faultsOf } from './faults.ts';
import { habitOf, numberFixes, sibling } from './place.ts';

/** A number out of its place: two swapped, one mistyped, or a run that does not begin with one (标准与惯例 1.3). */
export const order: Rule = {
  id: 'numbering/order',
  title: { zh: '序号次序不对', en: 'A number is out of order' },
  severity: 'error',
  reads: ['numbers'],
  *check(facts) {
    const { headings } = facts;
    const untitled = opensInProse(facts.document);
    const isCut = ({ fault, heading }: FaultAt): boolean =>
      fault.kind === 'excerpt' || (untitled && fault.kind === 'start' && heading.parent === null && heading.scope === 0);
    const all = [...faultsOf(facts, 'order', 'swap', 'start', 'excerpt')];
    const [part] = all.filter(isCut).sort((a, b) => a.heading.index - b.heading.index);
    if (part !== undefined) yield excerpt(part.heading);
    // Of a draft broken at a fixed width the items in mid-line are not read, those before （5） among them.
    const sure = all.filter((it) => !isCut(it) && !(facts.broken && it.fault.kind === 'start'));
    for (const { run, fault, heading } of sure) {
      const before = fault.evidence === null ? undefined : headings[fault.evidence];
      const marker = heading.marker.trim();
      const expected = rewriteMarker(heading.marker, heading.style, fault.expected).trim();
      const advice = ADVICE[fault.kind as keyof typeof ADVICE];
      const habit = habitOf(run);
      yield {
        rule: this.id,
        severity: 'error',
        span: heading.span,
        message: { zh: habit.zh + advice.zh(marker, expected), en: habit.en + advice.en(marker, expected) },
        expected,
        related: sibling(before, '上一条', 'The item before:'),
        fixes: () => numberFixes(heading, fault.expected, run, facts),
      };
    }
  },
};

/** Said once for the draft, however many levels of it begin midway. */
function excerpt(heading: Heading): Finding {
  const marker = heading.marker.trim();
  return {
    rule: 'numbering/order',
    severity: 'info',
    span: heading.span,
    message: {
      zh: `本文稿序号从“${marker}”起，疑为节选。如为全文，请核前面是否漏条。`,
      en: `The draft begins with “${marker}”: it seems to be a part of one. If it is whole, items are missing before it.`,
    },
  };
}

const ADVICE = {
  order: {
    zh: (marker: string, expected: string) => `此处序号为“${marker}”，前后各条相接应为“${expected}”。请核后改正。`,
    en: (marker: string, expected: string) => `“${marker}” stands where its siblings call for “${expected}”.`,
  },
  swap: {
    zh: (marker: string, expected: string) => `“${marker}”与下一条“${expected}”次序颠倒。请核是条目放错还是序号写反。`,
    en: (marker: string, expected: string) =>
      `“${marker}” stands before “${expected}”: the two items or their numbers are swapped.`,
  },
  start: {
    zh: (marker: string, expected: string) =>
      `本组序号从“${marker}”起，前面没有“${expected}”。请核是否漏条，未漏则改为“${expected}”。`,
    en: (marker: string, expected: string) =>
      `This run begins with “${marker}” and has no “${expected}”. Check whether an item is missing.`,
  },
};
