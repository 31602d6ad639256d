import { strict as assert } from 'node:assert';
import { findingsIn, isLoud } from '../support/check.ts';
import { readCorpus, readQuiet } from '../support/corpus.ts';

const own = readQuiet();

describe('drafts without a fault', () => {
  for (const { name, text } of own) {
    it(name, () => {
      const found = findingsIn(text).filter(isLoud);
      assert.deepEqual(
        found.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`),
        [],
      );
    });
  }
});

/** What copying, saving and printing do to a draft without changing a word of it. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'CRLF for LF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'blank lines between paragraphs': (text) => text.replace(/\n/g, '\n\n'),
  'paragraphs indented': (text) => text.replace(/^(?=[^\s\u3000])/gm, '\u3000\u3000'),
  'hard blanks before paragraphs': (text) => text.replace(/^(?=[^\s\u3000])/gm, '\u00a0\u00a0\u00a0\u00a0'),
  'zero-width blanks before paragraphs': (text) => text.replace(/^/gm, '\u200b'),
  'blanks behind lines': (text) => text.replace(/$/gm, '  '),
  'Markdown headings': (text) => text.replace(/^(?=[一二三四五六七八九十]+、)/gm, '## '),
  'HTML paragraphs': (text) => text.replace(/^([^<\n|\t]+)$/gm, '<p>$1</p>'),
  'page numbers': (text) =>
    text
      .split('\n')
      .map((line, index) => (index % 25 === 24 ? `${line}\n— ${(index + 1) / 25} —` : line))
      .join('\n'),
};

/** The loud findings with their words, without blanks; places differ with the dress. */
function loud(text: string): string[] {
  return findingsIn(text)
    .filter(isLoud)
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end).replace(/\s/g, '')}`);
}

describe('a draft in another dress', () => {
  const drafts = [...own, ...readCorpus()];
  for (const [dress, wear] of Object.entries(DRESSES)) {
    it(`has no finding more: ${dress}`, () => {
      for (const { name, text } of drafts) {
        const left = loud(text);
        const more = loud(wear(text)).filter((it) => {
          const at = left.indexOf(it);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        assert.deepEqual(more, [], name);
      }
    }).timeout(20000);
  }
});
