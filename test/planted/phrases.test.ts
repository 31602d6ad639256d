import { readCorpus } from '../support/corpus.ts';
import { assertFound, tallyDrafts } from '../support/planted.ts';
import { plantPhrases } from './phrases.ts';

describe('planted faults in how targets are said', () => {
  it('are found, each by one finding, in real drafts', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    assertFound(tallyDrafts(drafts, plantPhrases, 'target', 4), 0.93);
  }).timeout(60000);
});
