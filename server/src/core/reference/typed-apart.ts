import { readChanges } from '../facts/changes.ts';
import { readBoundFaults } from '../facts/wording.ts';
import { sameSentence } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { firstOfLine, ofLine } from '../facts/of-line.ts';
import type { Target } from '../facts/target.ts';
import type { Typing } from '../facts/typing.ts';
import { ownStatement } from './own-statement.ts';
import { timesSaid } from './repeats.ts';

/** With more values in a line than this, it is quicker to look at all. */
const FEW = 12;

/** True where typing in a line that left its values as they were left what they are said of, too. */
export function typedApart(before: DraftFacts, after: DraftFacts, { block, old, fresh }: Typing): boolean {
  if ([old, fresh].some((line) => readChanges(line).length + readBoundFaults(line).length > 0)) return false;
  const [was, is] = [linesOwn(before, block), linesOwn(after, block)];
  // Of one name twice in a line every word between counts.
  if (was.length > FEW || new Set(was.map(({ target }) => target.indicator)).size < was.length) return false;
  return was.every((own, at) => {
    const other = is[at];
    return (
      other !== undefined &&
      own.target.table === null &&
      timesSaid(ownStatement(before, own.index, own.target)) === timesSaid(ownStatement(after, other.index, other.target)) &&
      isInTitle(before, own.target) === isInTitle(after, other.target) &&
      was.every(({ target }, i) => {
        const beside = is[i]?.target;
        return beside !== undefined && sameSentence(before, own.target, target) === sameSentence(after, other.target, beside);
      })
    );
  });
}

function linesOwn({ targets }: DraftFacts, block: number): { readonly index: number; readonly target: Target }[] {
  const first = firstOfLine(targets, block);
  return ofLine(targets, block).map((target, at) => ({ index: first + at, target }));
}

/** True for a value that the title of its item holds. */
function isInTitle({ headings }: DraftFacts, { heading, span }: Target): boolean {
  const title = headings[heading ?? -1]?.titleSpan;
  return title !== undefined && span.start >= title.start && span.end <= title.end;
}
