import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;
const sources = globSync('client/src/**/*.ts').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** `l10n.t('…'` with the line break that the formatter may put before a long string. */
const SAID = /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g;

describe('client strings', () => {
  const said = new Set(sources.flatMap(({ text }) => Array.from(text.matchAll(SAID), (match) => match[1] ?? '')));

  it('are all in Chinese, and none that nothing says', () => {
    assert.deepEqual(Object.keys(bundle).toSorted(), [...said].toSorted());
  });

  it('are literals, so that this test can see them', () => {
    const calls = sources.reduce((sum, { text }) => sum + (text.match(/l10n\.t\(/g)?.length ?? 0), 0);
    const literals = sources.reduce((sum, { text }) => sum + (text.match(SAID)?.length ?? 0), 0);
    assert.equal(literals, calls);
  });

  it('keep their places for values', () => {
    const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).toSorted();
    for (const [english, chinese] of Object.entries(bundle)) assert.deepEqual(places(chinese), places(english), english);
  });

  it('use full-width punctuation in Chinese', () => {
    const half = Object.values(bundle).filter((text) => /[\u4e00-\u9fff][,;?!(]|[,;?!)][\u4e00-\u9fff]/.test(text));
    assert.deepEqual(half, []);
  });
});
