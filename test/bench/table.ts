// npm run bench: how many planted faults are found in the real drafts beside the checkout, and how fast drafts are read.
import { lint, NO_REFERENCES, parse, readFacts, reparse, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { tallyDepartures, tallyRepeats } from '../planted/departures.ts';
import { plantNumbering } from '../planted/numbering.ts';
import { plantPhrases } from '../planted/phrases.ts';
import { goldDrafts } from '../planted/targets.ts';
import { plantUnits } from '../planted/units.ts';
import { readCorpus } from '../support/corpus.ts';
import { tableOf, tallyDrafts } from '../support/planted.ts';

const drafts = readCorpus();
if (drafts.length === 0) console.log('No corpus beside the checkout (../shared/corpus): planted faults are skipped.');
else {
  for (const [family, plant] of [
    ['numbering', plantNumbering],
    ['unit', plantUnits],
    ['target', plantPhrases],
  ] as const) {
    console.log(`\nPlanted ${family} faults\n${tableOf(tallyDrafts(drafts, plant, family, 2))}`);
  }
}
const gold = goldDrafts();
if (gold.length > 0) {
  const rows = new Map([
    ['set with aliases', tallyDepartures(gold, true)],
    ['set by name alone', tallyDepartures(gold, false)],
    ['stated twice', tallyRepeats(gold)],
  ]);
  console.log(`\nA changed value, against a set made of the draft's own targets and against its other place\n${tableOf(rows)}`);
}
speed();

/** One keystroke in a draft of 60,000 characters, against reading it from scratch: medians of one run. */
function speed(): void {
  const lines = drafts.flatMap(({ text }) => text.split('\n')).filter((line) => line.length < 2000);
  let text = '';
  for (const line of lines) if (text.length < 60000) text += `${line}\n`;
  if (text === '') return;
  let document = parse(text);
  const cold = timed(() => lint(readFacts(parse(text), UNKNOWN_PLAN), NO_REFERENCES));
  const warm: number[] = [];
  for (let key = 0; key < 200; key += 1) {
    const at = 500 + ((key * 7919) % 58000);
    text = `${text.slice(0, at)}教${text.slice(at)}`;
    warm.push(
      timed(() => {
        document = reparse(document, text);
        lint(readFacts(document, UNKNOWN_PLAN), NO_REFERENCES);
      }),
    );
  }
  warm.sort((a, b) => a - b);
  console.log(
    `\n60,000 characters: first read ${cold.toFixed(0)} ms; a keystroke ${warm[100]?.toFixed(1)} ms (median), ${warm[190]?.toFixed(1)} ms (p95)`,
  );
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
