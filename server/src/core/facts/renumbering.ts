import { readComments } from '../document/comments.ts';
import { renumberRun } from '../numbering/renumber.ts';
import type { NumberingRun } from '../numbering/run.ts';
import type { Edit } from '../text/edit.ts';
import { rememberEach } from '../text/remember.ts';
import { readCrossReferences } from './cross-references.ts';
import type { DraftFacts } from './draft-facts.ts';

/** The edits that set runs right: locked items keep their number, and references follow what they point to. */
export function renumberRuns(facts: DraftFacts, runs: readonly NumberingRun[]): Edit[] {
  const locked = lockedItems(facts);
  const edits = runs.flatMap((run) => renumberRun(run, facts.headings, locked));
  return [...edits, ...followingReferences(facts, edits)];
}

/** Indices of the items that a `plancheck-lock` comment keeps. */
export const lockedItems = rememberEach(({ document, headings }: DraftFacts): ReadonlySet<number> => {
  const blocks = new Set(readComments(document).flatMap((it) => (it.kind === 'lock' && it.target !== null ? [it.target] : [])));
  return new Set(headings.filter((it) => blocks.has(it.block)).map((it) => it.index));
});

const crossReferences = rememberEach(({ document, headings }: DraftFacts) => readCrossReferences(document, headings));

/** The edits that let 见第三部分（二） follow the item it points to, where that item gets another number. */
function followingReferences(facts: DraftFacts, edits: readonly Edit[]): Edit[] {
  if (edits.length === 0) return [];
  const moved = new Map(edits.map((edit) => [edit.span.start, edit]));
  return crossReferences(facts).flatMap(({ heading, number }) => {
    const edit = heading === null ? undefined : moved.get(facts.headings[heading]?.span.start ?? -1);
    const digits = /[一二三四五六七八九十百零]+/.exec(edit?.text ?? '')?.[0];
    return digits === undefined ? [] : [{ span: number, text: digits }];
  });
}
