import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { readConfig } from '../../server/src/core/reference/config.ts';
import { readIgnored } from '../../server/src/core/reference/ignored.ts';
import { readIndicatorSet } from '../../server/src/core/reference/indicator-set.ts';
import { readIndicatorTable } from '../../server/src/core/reference/indicator-table.ts';
import type { Reading } from '../../server/src/core/reference/problem.ts';
import { readRegistry } from '../../server/src/core/reference/registry.ts';

const READERS: readonly ((text: string) => Reading<unknown>)[] = [
  readConfig,
  readIgnored,
  (text) => readRegistry({ text }),
  (text) => readIndicatorSet({ path: 'a', text }),
  (text) => readIndicatorTable({ path: 'a', text }),
];

/** Text that is nearly one of the files: their words, in any order, with what YAML and CSV are made of. */
const WORDS = [
  'files|plan|level|period|issued|units|registry|indicators|rules|name|targets|year|value|ignored|rule|path',
  '指标|2025年|市|95|≥95|5—8|numbering/gap|off|2021-11-11',
  ': |, |- |\n|\n  |\n    |\t|{|}|[|]|"|\'|#|&a |*a|!!|>|%|\r\n|\u0000',
].flatMap((line) => line.split('|'));
const nearly = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));

describe('the readers', () => {
  it('never throw, and place every problem inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const read of READERS) {
          for (const { span, message, rule } of read(text).problems) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, `${rule} ${JSON.stringify(span)}`);
            assert.ok(message.zh.length > 0 && message.en.length > 0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('survive what is made to break them', () => {
    const bomb = `a: &a [1]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nfiles: [*c,*c,*c,*c]\nindicators: *c\n`;
    const deep = '['.repeat(50_000);
    const deepMap = 'a: {'.repeat(5000);
    const self = 'files: &a [*a, *a]\n';
    const wide = `units:\n${'  - {name: 甲, level: 无}\n'.repeat(5000)}`;
    const long = `指标,2025年\n${'"'.repeat(100_000)}`;
    const dashes = '- '.repeat(50_000);
    const steps = Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
    for (const text of [bomb, deep, deepMap, self, wide, long, dashes, steps]) {
      for (const read of READERS) {
        const start = performance.now();
        read(text);
        assert.ok(performance.now() - start < 3000, text.slice(0, 30));
      }
    }
  });
});
