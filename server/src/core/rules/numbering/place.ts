import type { DraftFacts } from '../../facts/draft-facts.ts';
import { lockedItems, renumberRuns } from '../../facts/renumbering.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { NumberingRun } from '../../numbering/run.ts';
import { renumberOne } from '../../numbering/renumber.ts';
import { rewriteMarker } from '../../numbering/style.ts';
import { quoted, type Wording } from '../../text/wording.ts';
import { changeTitle } from '../replacement.ts';
import type { Evidence, Fix } from '../rule.ts';

/** How a marker is quoted in a message: （五）重大项目 shortened to what a reader needs to find it. */
export function quote(heading: Heading): string {
  const title = heading.title.length > 12 ? `${heading.title.slice(0, 12)}…` : heading.title;
  return quoted(`${heading.marker.trim()}${title}`);
}

/** The sibling a finding holds against, as evidence. */
export function sibling(heading: Heading | undefined, zh: string, en: string): Evidence[] {
  return heading === undefined
    ? []
    : [{ span: heading.span, message: { zh: `${zh}${quote(heading)}`, en: `${en} ${quote(heading)}` } }];
}

/**
 * The fixes for a wrong number: this marker alone, or the whole run in order with what refers to it. Neither is safe:
 * both change numbers. A locked number is left alone.
 */
export function numberFixes(heading: Heading, expected: number, run: NumberingRun, facts: DraftFacts): Fix[] {
  const wanted = rewriteMarker(heading.marker, heading.style, expected);
  const one: Fix = {
    title: changeTitle(heading.marker, wanted),
    safe: false,
    edits: [renumberOne(heading, expected)],
  };
  const alone = lockedItems(facts).has(heading.index) ? [] : [one];
  if (!run.explained) return alone;
  const edits = renumberRuns(facts, [run]);
  if (edits.length < 2) return alone;
  const all: Fix = {
    title: {
      zh: `重排本组序号（${edits.length}处，“${heading.marker}”→“${wanted}”…）`,
      en: `Renumber this run (${edits.length} places, “${heading.marker}” → “${wanted}”…)`,
    },
    safe: false,
    edits,
  };
  return heading.index === run.members.at(-1) ? [...alone, all] : [all, ...alone];
}

/** The habit a finding holds against, as the opening of its message where numbers go on across parents. */
export function habitOf(run: NumberingRun): Wording {
  return run.habit === 'continue'
    ? { zh: '本部分序号跨节连续，', en: 'Numbers go on across sections here: ' }
    : { zh: '', en: '' };
}
