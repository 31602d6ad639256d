import { strict as assert } from 'node:assert';
import { readCorpus } from '../support/corpus.ts';
import { tableOf, type Tally, tally, totals } from '../support/planted.ts';
import { plantUnits } from './units.ts';

/** A slip in a name used once or twice leaves nothing in the draft to tell it by; it is counted, not asked for. */
const NOT_ASKED = 'rare name misspelt';

describe('planted unit faults', () => {
  it('are found, each by one finding, in real drafts', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    const tallies = new Map<string, Tally>();
    for (const { name, text } of drafts) tally(text, plantUnits(name, text, Number(process.env['EVERY'] ?? 6)), 'unit', tallies);
    if (process.env['SHOW']) for (const row of tallies.values()) for (const miss of row.misses) console.log(miss);
    if (process.env['SHOW']) console.log(tableOf(tallies));
    tallies.delete(NOT_ASKED);
    const { found, extra } = totals(tallies);
    assert.ok(found >= 0.97, `found ${found}\n${tableOf(tallies)}`);
    assert.ok(extra <= 0.05, `extra ${extra}\n${tableOf(tallies)}`);
  }).timeout(60000);
});
