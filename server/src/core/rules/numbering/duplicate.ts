import { rewriteMarker } from '../../numbering/style.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { Rule } from '../rule.ts';
import { faultsOf } from './faults.ts';
import { numberFixes, quote, sibling } from './place.ts';

/** Two siblings with the same number (标准与惯例 1.3). */
export const duplicate: Rule = {
  id: 'numbering/duplicate',
  title: { zh: '序号重复', en: 'Two siblings carry one number' },
  severity: 'error',
  reads: ['numbers'],
  *check(facts) {
    const { headings } = facts;
    for (const { run, fault, heading } of faultsOf(facts, 'duplicate')) {
      const twin = twinOf(heading, run.members, headings);
      const expected = rewriteMarker(heading.marker, heading.style, fault.expected).trim();
      yield {
        rule: this.id,
        severity: 'error',
        span: heading.span,
        message: {
          zh: `“${heading.marker.trim()}”与${twin ? quote(twin) : '同级条目'}序号重复，此处应为“${expected}”。请核后改正。`,
          en: `“${heading.marker.trim()}” repeats the number of ${twin ? quote(twin) : 'a sibling'}; “${expected}” should stand here.`,
        },
        expected,
        related: sibling(twin, '同号的一条', 'The item with the same number:'),
        fixes: () => numberFixes(heading, fault.expected, run, facts),
      };
    }
  },
};

/** The neighbour in the run that carries the same number; the one before goes first. */
function twinOf(heading: Heading, members: readonly number[], headings: readonly Heading[]): Heading | undefined {
  const place = members.indexOf(heading.index);
  return [members[place - 1], members[place + 1]]
    .map((member) => (member === undefined ? undefined : headings[member]))
    .find((other) => other?.ordinal === heading.ordinal);
}
