import { strict as assert } from 'node:assert';
import { readCorpus } from '../support/corpus.ts';
import { assertFound, tallyDrafts } from '../support/planted.ts';
import { plantNumbering, STOP_LOST } from './numbering.ts';

describe('planted numbering faults', () => {
  it('are found, each by one finding, in real drafts', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    const tallies = tallyDrafts(drafts, plantNumbering, 'numbering', 5);
    // A lost stop shows only where enough siblings have theirs; the other faults are plain.
    const stops = tallies.get(STOP_LOST);
    tallies.delete(STOP_LOST);
    assert.ok(
      stops !== undefined && stops.found >= stops.planted * 0.75 && stops.extra === 0,
      `stops ${stops?.found} of ${stops?.planted}`,
    );
    assertFound(tallies, 0.98);
  }).timeout(60000);
});
