import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { type DraftFacts, readWhole, type Room } from './draft-facts.ts';
import { endsInUnits } from './ends-in-units.ts';
import { isBroken, keepsWrap } from './hard-wrap.ts';
import { readHeadings } from './headings.ts';
import { keepsItems, keepsLine, keepsMentions, keepsNotes, keepsSort, keepsTables, keepsTitle } from './keeps.ts';
import { moveHeadings, moveNotes } from './move-facts.ts';
import { titleOfParagraph } from './paragraph-tasks.ts';
import { ofLine } from './of-line.ts';
import { keepsIssuer } from './of-government.ts';
import type { Plan } from './plan.ts';
import { keepsPlan, readPlan } from './read-plan.ts';
import { explainRuns } from './runs.ts';
import { sameHeadings } from './same-headings.ts';
import type { Target } from './target.ts';
import { readTargets, rereadTargets } from './targets.ts';
import { rereadNotes } from './reread-notes.ts';
import { writtenAlike } from './title-habit.ts';
import { readTyping, type Typing } from './typing.ts';
import { readUnitNotes } from './unit-notes.ts';

/**
 * What `readFacts` reads, given the facts of an earlier version: what typing within one line cannot have changed is moved
 * along instead of read again. A property test says that the facts are the same either way.
 */
export function reviseFacts(before: DraftFacts, document: PlanDocument, told: Plan): DraftFacts {
  const typing = readTyping(before.document, document);
  const plan = typing !== null && keepsPlan(document, typing.block) ? before.plan : readPlan(document, told);
  if (
    typing === null ||
    !samePlan(before.plan, plan) ||
    !keepsLine(typing) ||
    !keepsIssuer(before.document, document, typing.start)
  )
    return readWhole(document, plan);
  const untouched = new Set<Room>();
  const broken = keepsWrap(typing.block, typing.old, typing.fresh) ? before.broken : isBroken(document);
  const moved = before.broken || broken ? null : moveHeadings(before.headings, document, typing);
  const headings = moved !== null && keepsItems(before, typing) ? moved : readHeadings(document);
  const itemsKept = moved !== null && (headings === moved || sameHeadings(headings, moved));
  const runs = itemsKept ? before.runs : explainRuns(headings);
  const retitled = itemsKept ? pairsOf(ofLine(before.headings, typing.block), ofLine(headings, typing.block)) : [];
  if (itemsKept && retitled.every(([a, b]) => keepsSort(a, b))) {
    untouched.add('numbers');
    if (retitled.every(([a, b]) => keepsTitle(a, b))) untouched.add('headings');
    if (retitled.every(([a, b]) => writtenAlike(a, b))) untouched.add('titled');
  }
  if (itemsKept && paragraphTitle(typing.old) === paragraphTitle(typing.fresh)) untouched.add('paragraphs');
  if (itemsKept && keepsMentions(before, typing)) untouched.add('mentions');
  const tablesKept = itemsKept && keepsTables(before, typing);
  const notesKept = tablesKept && keepsNotes(before, typing);
  const reread = notesKept
    ? moveNotes(before.notes, typing)
    : tablesKept
      ? rereadNotes(before, document, headings, typing)
      : null;
  const notes = reread ?? readUnitNotes(document, headings);
  if (notesKept) untouched.add('notes');
  if (reread !== null && endsInUnits(typing.old) === endsInUnits(typing.fresh)) untouched.add('noted');
  const titles = retitled.flatMap((pair) => pair.map(({ title }) => title));
  const said = tablesKept ? rereadTargets(before, document, headings, plan, typing, titles) : null;
  const { tables, targets, hours } = said ?? readTargets(document, headings, plan);
  if (said !== null && keepsOthers(before, targets, typing)) {
    untouched.add('others');
    const [was, is] = [ofLine(before.targets, typing.block), ofLine(targets, typing.block)];
    if (was.length === is.length && was.every((target, at) => statesTheSame(target, is[at]))) untouched.add('stated');
    if (was.length + is.length === 0) untouched.add('targets');
  }
  const revision = { of: before.document, typing, untouched };
  return { document, plan, headings, runs, notes, broken, tables, targets, hours, revision };
}

function paragraphTitle(block: Block): string | null {
  const title = titleOfParagraph(block);
  return title && block.text.slice(title.start, title.end);
}

function samePlan(a: Plan, b: Plan): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The items of the line that was typed in, as they were and as they are. */
function pairsOf(before: readonly Heading[], after: readonly Heading[]): [Heading, Heading][] {
  return before.flatMap((was, index) => {
    const is = after[index];
    return is === undefined ? [] : [[was, is] as [Heading, Heading]];
  });
}

/** True where every value of the other lines says what it said. */
function keepsOthers(before: DraftFacts, after: readonly Target[], { block }: Typing): boolean {
  let at = 0;
  for (const old of before.targets) {
    if (old.block === block) continue;
    while (after[at]?.block === block) at += 1;
    const target = after[at];
    if (target === undefined || !(target === old || sameTarget(target, old))) return false;
    at += 1;
  }
  while (after[at]?.block === block) at += 1;
  return at === after.length;
}

/** Of targets whose own lines are as they were: the time that the lines above them give may differ. */
function sameTarget(a: Target, b: Target): boolean {
  return a.text === b.text && a.year === b.year && a.yearSource === b.yearSource && a.kind === b.kind;
}

/** The same for two of one line, place aside. */
function statesTheSame(a: Target, b: Target | undefined): boolean {
  return (
    b !== undefined &&
    sameTarget(a, b) &&
    a.indicator === b.indicator &&
    a.scope === b.scope &&
    a.op === b.op &&
    a.value === b.value &&
    a.value2 === b.value2 &&
    a.unit === b.unit &&
    a.table === b.table &&
    a.heading === b.heading
  );
}
