import { strict as assert } from 'node:assert';
import { NO_REFERENCES } from '../../server/src/core/index.ts';
import { find, tallyDepartures, tallyRepeats } from './departures.ts';
import { askable, goldDrafts, setFrom } from './targets.ts';

const drafts = goldDrafts();

describe('planted faults in targets', function () {
  before(function () {
    if (drafts.length === 0) this.skip();
  });

  for (const aliases of [true, false]) {
    const how = aliases ? 'with aliases' : 'by name alone';
    describe(`a set written from a draft's own targets, ${how}`, () => {
      it('finds nothing in the draft as it is', () => {
        for (const draft of drafts) {
          const sets = [setFrom(askable(draft), aliases)];
          const found = find('target/reference', draft.text, { ...NO_REFERENCES, sets });
          assert.deepEqual(
            found.map(({ message }) => message.zh),
            [],
          );
        }
      });

      it('finds a changed value, 97 in 100', () => {
        const { planted, found, extra, misses } = tallyDepartures(drafts, aliases);
        assert.ok(planted > 0 && found >= planted * 0.97, `${found} of ${planted} found:\n${misses.join('\n')}`);
        assert.equal(extra, 0, misses.join('\n'));
      });
    });
  }

  it('finds a value stated twice and changed at one place, 85 in 100', () => {
    const { planted, found, extra, misses } = tallyRepeats(drafts);
    assert.ok(planted > 0 && found >= planted * 0.85, `${found} of ${planted} found:\n${misses.join('\n')}`);
    assert.ok(extra <= planted * 0.05, `${extra} findings too many`);
  });
});
