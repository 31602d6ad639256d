import { strict as assert } from 'node:assert';
import { readCorpus } from '../support/corpus.ts';
import { tableOf, type Tally, tally, totals } from '../support/planted.ts';
import { plantPhrases } from './phrases.ts';

describe('planted faults in how targets are said', () => {
  it('are found, each by one finding, in real drafts', function () {
    const drafts = readCorpus();
    if (drafts.length === 0) this.skip();
    const tallies = new Map<string, Tally>();
    for (const { name, text } of drafts)
      tally(text, plantPhrases(name, text, Number(process.env['EVERY'] ?? 4)), 'target', tallies);
    if (process.env['SHOW']) for (const row of tallies.values()) for (const miss of row.misses) console.log(miss);
    if (process.env['SHOW']) console.log(tableOf(tallies));
    const { found, extra } = totals(tallies);
    assert.ok(found >= 0.93, `found ${found}\n${tableOf(tallies)}`);
    assert.ok(extra <= 0.05, `extra ${extra}\n${tableOf(tallies)}`);
  }).timeout(60000);
});
