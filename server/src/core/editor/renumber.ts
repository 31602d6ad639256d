import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { lockedItems, renumberRuns } from '../facts/renumbering.ts';
import { renumberOne } from '../numbering/renumber.ts';
import type { NumberingRun } from '../numbering/run.ts';
import type { Edit } from '../text/edit.ts';
import type { Wording } from '../text/wording.ts';
import { subtreeEnds } from './outline.ts';

/** This marker, the run it belongs to, everything below its heading, the whole draft. */
export type RenumberScope = 'marker' | 'run' | 'subtree' | 'all';

/** The edits that set the numbers right, none where they are; or the reason why it cannot be done. */
export type Renumbering = { readonly edits: readonly Edit[] } | { readonly refusal: Wording };

const NO_ITEM: Wording = { zh: '光标处没有编号的条目。', en: 'There is no numbered item at the cursor.' };
const NO_RUN: Wording = {
  zh: '此处的序号不成序列，无从重排。',
  en: 'The number here belongs to no run, so it cannot be renumbered.',
};

const NO_EXPLANATION: Wording = {
  zh: '此处序号出入过多，无法判断原来的次序，未作改动。请先理顺条目再重排。',
  en: 'Too many numbers here disagree to tell their order; nothing was changed. Set the items in order first.',
};

/** Renumbers within a scope around an offset. Locked items keep their number and the run counts on from them. */
export function renumber(facts: DraftFacts, offset: number, scope: RenumberScope): Renumbering {
  const locked = lockedItems(facts);
  const all = (runs: readonly NumberingRun[]): Renumbering => {
    if (runs.some((run) => !run.explained)) return { refusal: NO_EXPLANATION };
    return { edits: renumberRuns(facts, runs) };
  };
  if (scope === 'all') return all(facts.runs);
  const index = itemAt(facts, offset);
  const heading = facts.headings[index];
  if (heading === undefined) return { refusal: NO_ITEM };
  if (scope === 'subtree') {
    const end = subtreeEnds(facts.headings)[index] ?? heading.extent.end;
    const below = (member: number): boolean => {
      const at = facts.headings[member]?.span.start ?? -1;
      return at > heading.span.start && at < end;
    };
    return all(facts.runs.filter((run) => run.members.some(below)));
  }
  const run = facts.runs.find((it) => it.members.includes(index));
  if (run === undefined) return { refusal: NO_RUN };
  if (scope === 'run') return all([run]);
  // A hole is explained by items that are missing; whoever asks for this number alone means that none is.
  const fault = run.faults.find((it) => it.at === index);
  const expected = fault?.expected ?? run.expected[run.members.indexOf(index)];
  const right = expected === undefined || heading.ordinal === expected || locked.has(index);
  return { edits: right ? [] : [renumberOne(heading, expected)] };
}

/** The index of the item an offset stands in: the last whose line has begun. -1 before the first. */
export function itemAt({ document, headings }: DraftFacts, offset: number): number {
  const line = blockAt(document, offset);
  const lineStart = document.starts[line] ?? 0;
  return headings.findLastIndex((it) => it.span.start <= offset || (it.block === line && !it.inline && lineStart <= offset));
}
