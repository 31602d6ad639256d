import type { Edit } from '../text/edit.ts';
import type { Heading } from './heading.ts';
import type { NumberingRun } from './run.ts';
import { rewriteMarker } from './style.ts';

/** The edit that gives one item another number, its brackets, widths and stops kept. */
export function renumberOne(heading: Heading, ordinal: number): Edit {
  return { span: heading.span, text: rewriteMarker(heading.marker, heading.style, ordinal) };
}

/**
 * The edits that make a run count without a break from its first item on; empty for a correct run, so that
 * renumbering twice equals once. `locked` holds the indices of items whose number must stay.
 */
export function renumberRun(run: NumberingRun, headings: readonly Heading[], locked: ReadonlySet<number> = NONE): Edit[] {
  const edits: Edit[] = [];
  let next = run.expected[0] ?? 1;
  if (run.faults.some((fault) => fault.kind === 'start' && fault.at === run.members[0])) next = run.faults[0]?.expected ?? 1;
  for (const member of run.members) {
    const heading = headings[member];
    if (heading === undefined) continue;
    if (locked.has(member)) next = heading.ordinal ?? next;
    else if (heading.ordinal !== next) edits.push(renumberOne(heading, next));
    next += 1;
  }
  return edits;
}

const NONE: ReadonlySet<number> = new Set();
