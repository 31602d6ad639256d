import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { Heading } from '../../numbering/heading.ts';

/** What each item should count by the explanation of its run, by the item's index. */
export function expectedOrdinals({ runs }: DraftFacts): ReadonlyMap<number, number> {
  return new Map(runs.flatMap((run) => run.members.map((member, at) => [member, run.expected[at] ?? 1] as const)));
}

/** True where the draft's bracketed markers are half width by habit, as in texts copied from web pages. */
export function halfWidthIs(headings: readonly Heading[]): boolean {
  const bracketed = headings.filter(({ style }) => style === 'paren-cjk' || style === 'paren-arabic');
  return bracketed.filter(({ marker }) => marker.startsWith('(')).length * 2 > bracketed.length;
}
