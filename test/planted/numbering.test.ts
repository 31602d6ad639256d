import { strict as assert } from 'node:assert';
import { readCorpus } from '../support/corpus.ts';
import { tableOf, type Tally, tally, totals } from '../support/planted.ts';
import { plantNumbering, STOP_LOST } from './numbering.ts';

describe('planted numbering faults', () => {
  it('are found, each by one finding, in real drafts', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    const tallies = new Map<string, Tally>();
    for (const { name, text } of drafts)
      tally(text, plantNumbering(name, text, Number(process.env['EVERY'] ?? 5)), 'numbering', tallies);
    // A lost stop shows only where enough siblings have theirs; the other faults are plain.
    const stops = tallies.get(STOP_LOST);
    tallies.delete(STOP_LOST);
    assert.ok(
      stops !== undefined && stops.found >= stops.planted * 0.7 && stops.extra === 0,
      `stops ${stops?.found} of ${stops?.planted}`,
    );
    const { found, extra } = totals(tallies);
    if (process.env['SHOW']) for (const row of tallies.values()) for (const miss of row.misses) console.log(miss);
    if (process.env['SHOW']) console.log(tableOf(tallies));
    assert.ok(found >= 0.98, `found ${found}\n${tableOf(tallies)}`);
    assert.ok(extra <= 0.05, `extra ${extra}\n${tableOf(tallies)}`);
  }).timeout(60000);
});
