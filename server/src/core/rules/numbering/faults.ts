import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { NumberingRun, RunFault } from '../../numbering/run.ts';

/** A fault with the run it was found in and the item it shows at. */
export interface FaultAt {
  readonly run: NumberingRun;
  readonly fault: RunFault;
  readonly heading: Heading;
}

/** The faults of these kinds, run by run: each rule of numbering takes its share of one explanation. */
export function* faultsOf({ headings, runs }: DraftFacts, ...kinds: readonly RunFault['kind'][]): Iterable<FaultAt> {
  for (const run of runs) {
    for (const fault of run.faults) {
      const heading = headings[fault.at];
      // Of a letter in a digit's place numbering/malformed speaks, with the number that should stand there.
      if (heading === undefined || heading.flaws.includes('letter')) continue;
      if (kinds.includes(fault.kind)) yield { run, fault, heading };
    }
  }
}
