import { readCorpus } from '../support/corpus.ts';
import { assertFound, tallyDrafts } from '../support/planted.ts';
import { plantUnits } from './units.ts';

describe('planted unit faults', () => {
  it('are found, each by one finding, in real drafts', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    const tallies = tallyDrafts(drafts, plantUnits, 'unit', 6);
    assertFound(tallies, 0.97);
  }).timeout(60000);
});
