import type { DraftFacts } from '../facts/draft-facts.ts';
import type { References } from '../reference/references.ts';
import type { Finding } from '../rules/rule.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';
import { indicatorsNamed, valueText } from './indicators-of.ts';
import { chapterOf, tasks } from './tasks.ts';

/** What the references ask for, beside each value that states a target of the same year. */
export function hintsBeside(facts: DraftFacts, references: References, within: Span): { offset: number; text: Wording }[] {
  return facts.targets
    .filter((target) => target.kind === 'target' && overlaps(target.span, within))
    .flatMap(({ indicator, year, span }) => {
      const asked = indicatorsNamed(references, indicator).flatMap(({ set, indicator: known }) =>
        known.targets.filter((it) => it.year === year).map((it) => `${set.level ?? set.name} ${valueText(it, known.unit)}`),
      );
      if (asked.length === 0) return [];
      return [{ offset: span.end, text: { zh: `（${asked.join('，')}）`, en: `(${asked.join(', ')})` } }];
    });
}

/** How many tasks a chapter has, how many lack a unit, and who leads most of them. */
export interface Chapter {
  readonly span: Span;
  readonly tasks: number;
  readonly missing: number;
  readonly busiest: { readonly name: string; readonly count: number } | null;
}

/** The chapters that hold tasks. */
export function chapters(facts: DraftFacts, findings: readonly Finding[]): Chapter[] {
  const all = tasks(facts, findings);
  const tops = facts.headings.filter((it) => chapterOf(facts.headings, it) === it);
  return tops.flatMap((top, at) => {
    const end = tops[at + 1]?.span.start ?? facts.document.text.length;
    const inside = all.filter((task) => task.span.start >= top.span.start && task.span.start < end);
    if (inside.length === 0) return [];
    const counts = new Map<string, number>();
    for (const task of inside) {
      for (const name of task.lead.length > 0 ? task.lead : task.names.slice(0, 1)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return [
      {
        span: { start: top.span.start, end: Math.max(top.span.end, top.titleSpan.end) },
        tasks: inside.length,
        missing: inside.filter((task) => task.missing).length,
        busiest: most === undefined ? null : { name: most[0], count: most[1] },
      },
    ];
  });
}
