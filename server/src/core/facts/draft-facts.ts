import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { NumberingRun } from '../numbering/run.ts';
import { isBroken } from './hard-wrap.ts';
import { readHeadings } from './headings.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { explainRuns } from './runs.ts';
import { readTargets, type TargetFacts } from './targets.ts';
import type { Typing } from './typing.ts';
import type { UnitNote } from './unit-note.ts';
import { readUnitNotes } from './unit-notes.ts';

/** Everything that was read in a draft. One linear pass over the block facts; rules and the editor ask it and never the text. */
export interface DraftFacts extends TargetFacts {
  readonly document: PlanDocument;
  readonly plan: Plan;
  readonly headings: readonly Heading[];
  readonly runs: readonly NumberingRun[];
  readonly notes: readonly UnitNote[];
  /** True for a draft whose lines were broken at a fixed width. */
  readonly broken: boolean;
  /** How it came from an earlier version; null where it was read whole. */
  readonly revision: Revision | null;
}

/** What a rule may read of a draft besides the words of single blocks. `numbers` are the headings without the words of their titles (which a finding about them may quote), `titled` how titles are closed and how long they are, `noted` the notes without the names of the line, `stated` the targets without what stands around them, `others` the targets of all other lines, `paragraphs` the titles that lines without a number open with. */
export type Room =
  'numbers' | 'headings' | 'titled' | 'mentions' | 'notes' | 'noted' | 'targets' | 'stated' | 'others' | 'paragraphs';

/** A step from one version of a draft to the next. */
export interface Revision {
  readonly of: PlanDocument;
  readonly typing: Typing;
  /** The rooms that say what they said, at other places. */
  readonly untouched: ReadonlySet<Room>;
}

/** Reads a draft. `told` is what plancheck.yaml says of the plan; it goes before what the draft says of itself. */
export function readFacts(document: PlanDocument, told: Plan): DraftFacts {
  return readWhole(document, readPlan(document, told));
}

/** Reads a draft whose plan is known. */
export function readWhole(document: PlanDocument, plan: Plan): DraftFacts {
  const headings = readHeadings(document);
  const runs = explainRuns(headings);
  const notes = readUnitNotes(document, headings);
  const broken = isBroken(document);
  return { document, plan, headings, runs, notes, broken, ...readTargets(document, headings, plan), revision: null };
}
