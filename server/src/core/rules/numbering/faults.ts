import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { NumberingRun, RunFault } from '../../numbering/run.ts';
import { rankOf } from '../../numbering/style.ts';

/** A fault with the run it was found in and the item it shows at. */
export interface FaultAt {
  readonly run: NumberingRun;
  readonly fault: RunFault;
  readonly heading: Heading;
}

/** The faults of these kinds, run by run: each rule of numbering takes its share of one explanation. */
export function* faultsOf({ headings, runs, broken }: DraftFacts, ...kinds: readonly RunFault['kind'][]): Iterable<FaultAt> {
  for (const run of runs) {
    for (const fault of run.faults) {
      const heading = headings[fault.at];
      // Of a letter in a digit's place numbering/malformed speaks, with the number that should stand there.
      if (heading === undefined || heading.flaws.includes('letter')) continue;
      // Of lines that were broken at a fixed width 一 may stand on one and 是 on the next.
      if (broken && rankOf(heading.style) > rankOf('paren-arabic')) continue;
      if (kinds.includes(fault.kind)) yield { run, fault, heading };
    }
  }
}
