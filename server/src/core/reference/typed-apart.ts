import { readChanges } from '../facts/changes.ts';
import { clauseAround } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import type { Typing } from '../facts/typing.ts';

/**
 * True where typing in a line left what its values are said of as it was: each has its clause, and those behind the
 * typing begin a sentence of their own. For typing that left values and titles as they were.
 */
export function typedApart(before: DraftFacts, after: DraftFacts, typing: Typing): boolean {
  const { block, old, fresh, from, to } = typing;
  if (readChanges(old).length + readChanges(fresh).length > 0) return false;
  const { text } = before.document;
  const [first, other] = [firstOf(before.targets, block), firstOf(after.targets, block)];
  for (let at = 0; before.targets[first + at]?.block === block; at += 1) {
    const target = before.targets[first + at];
    if (target === undefined || target.table !== null) return false;
    if (target.span.end > from && !/[。！？!?]/.test(text.slice(to, target.span.start))) return false;
    if (clauseAround(before, first + at) !== clauseAround(after, other + at)) return false;
    if (isInTitle(before, first + at) !== isInTitle(after, other + at)) return false;
  }
  return true;
}

/** True for a value that the title of its item holds. */
function isInTitle({ headings, targets }: DraftFacts, index: number): boolean {
  const target = targets[index];
  const title = headings[target?.heading ?? -1]?.titleSpan;
  return target !== undefined && title !== undefined && target.span.start >= title.start && target.span.end <= title.end;
}

function firstOf(targets: readonly Target[], block: number): number {
  return targets.findIndex((target) => target.block === block);
}
