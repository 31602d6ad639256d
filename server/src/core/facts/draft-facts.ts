import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { NumberingRun } from '../numbering/run.ts';
import { readHeadings } from './headings.ts';
import { keepsItems, keepsLine, keepsNotes, keepsSort, keepsTargets } from './keeps.ts';
import { moveHeadings, moveNotes, moveTargets } from './move-facts.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { explainRuns } from './runs.ts';
import type { Table, Target } from './target.ts';
import { readTargets } from './targets.ts';
import { readTyping, type Typing } from './typing.ts';
import type { UnitNote } from './unit-note.ts';
import { readUnitNotes } from './unit-notes.ts';

/** Everything that was read in a draft. One linear pass over the block facts; rules and the editor ask it and never the text. */
export interface DraftFacts {
  readonly document: PlanDocument;
  readonly plan: Plan;
  readonly headings: readonly Heading[];
  readonly runs: readonly NumberingRun[];
  readonly notes: readonly UnitNote[];
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  /** How it came from an earlier version; null where it was read whole. */
  readonly revision: Revision | null;
}

/** What a rule may read of a draft besides the words of single blocks. `numbers` are the headings without the words of their titles. */
export type Room = 'numbers' | 'headings' | 'notes' | 'targets';

/** A step from one version of a draft to the next. */
export interface Revision {
  readonly of: PlanDocument;
  readonly typing: Typing;
  /** The rooms that say what they said, at other places. */
  readonly untouched: ReadonlySet<Room>;
}

/**
 * Reads a draft. `told` is what plancheck.yaml says of the plan; it goes before what the draft says of itself. Given the
 * facts of the version `before`, what typing within one line cannot have changed is moved along instead of read again;
 * the facts are the same either way.
 */
export function readFacts(document: PlanDocument, told: Plan, before: DraftFacts | null = null): DraftFacts {
  const plan = readPlan(document, told);
  const typing = before === null || !samePlan(before.plan, plan) ? null : readTyping(before.document, document);
  if (before === null || typing === null || !keepsLine(typing)) return readWhole(document, plan);
  const untouched = new Set<Room>();
  const itemsKept = keepsItems(before, typing);
  const headings = itemsKept ? moveHeadings(before.headings, document, typing) : readHeadings(document);
  const runs = itemsKept ? before.runs : explainRuns(headings);
  const retitled = itemsKept ? itemsOfLine(before.headings, headings, typing) : [];
  if (itemsKept && retitled.every(([a, b]) => keepsSort(a, b))) {
    untouched.add('numbers');
    if (retitled.every(([a, b]) => a.title === b.title)) untouched.add('headings');
  }
  const notesKept = itemsKept && keepsNotes(before, typing);
  const notes = notesKept ? moveNotes(before.notes, typing) : readUnitNotes(document, headings);
  if (notesKept) untouched.add('notes');
  const titles = retitled.flatMap((pair) => pair.map(({ title }) => title));
  const targetsKept = itemsKept && keepsTargets(before, typing, titles);
  const { tables, targets } = targetsKept ? moveTargets(before, typing) : readTargets(document, headings, plan);
  const above = new Set(retitled.flatMap(([a, b]) => (a.title === b.title ? [] : [b.index])));
  if (targetsKept && !targets.some(({ heading }) => standsUnder(heading, above, headings))) untouched.add('targets');
  return { document, plan, headings, runs, notes, tables, targets, revision: { of: before.document, typing, untouched } };
}

function readWhole(document: PlanDocument, plan: Plan): DraftFacts {
  const headings = readHeadings(document);
  const runs = explainRuns(headings);
  const notes = readUnitNotes(document, headings);
  const { tables, targets } = readTargets(document, headings, plan);
  return { document, plan, headings, runs, notes, tables, targets, revision: null };
}

function samePlan(a: Plan, b: Plan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The items of the line that was typed in, as they were and as they are. */
function itemsOfLine(before: readonly Heading[], after: readonly Heading[], { block }: Typing): [Heading, Heading][] {
  return before.flatMap((heading, index): [Heading, Heading][] => {
    const now = after[index];
    return heading.block === block && now !== undefined ? [[heading, now]] : [];
  });
}

function standsUnder(heading: number | null, items: ReadonlySet<number>, headings: readonly Heading[]): boolean {
  if (items.size === 0) return false;
  for (let at = heading; at !== null; at = headings[at]?.parent ?? null) if (items.has(at)) return true;
  return false;
}
