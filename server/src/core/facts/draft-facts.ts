import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { readHeadings } from './headings.ts';
import type { NumberingRun } from '../numbering/run.ts';
import { explainRuns } from './runs.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import type { Table, Target } from './target.ts';
import { readTargets } from './targets.ts';
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
}

/** Reads a draft. `told` is what plancheck.yaml says of the plan; it goes before what the draft says of itself. */
export function readFacts(document: PlanDocument, told: Plan): DraftFacts {
  const plan = readPlan(document, told);
  const headings = readHeadings(document);
  const runs = explainRuns(headings);
  const notes = readUnitNotes(document, headings);
  const { tables, targets } = readTargets(document, headings, plan);
  return { document, plan, headings, runs, notes, tables, targets };
}
