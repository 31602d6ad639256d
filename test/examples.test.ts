import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint, parse, readFacts, type References, RULES } from '../server/src/core/index.ts';
import { readConfig } from '../server/src/core/reference/config.ts';
import { readIndicatorSet } from '../server/src/core/reference/indicator-set.ts';
import { readRegistry } from '../server/src/core/reference/registry.ts';

const folder = fileURLToPath(new URL('../examples', import.meta.url));
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('examples', () => {
  const config = readConfig(read('plancheck.yaml'));
  const sets = config.value.indicators.map((file) => readIndicatorSet({ path: file, text: read(file) }));
  const registries = config.value.units.registry.map((file) => readRegistry({ text: read(file) }));
  const references: References = {
    config: config.value,
    sets: sets.map((set) => set.value),
    registry: registries.flatMap((registry) => registry.value),
  };
  const draft = readdirSync(folder).find((file) => file.endsWith('.plan.txt')) ?? '';
  const facts = readFacts(parse(read(draft)), config.value.plan);
  const listed = listedFaults(read('故障说明.md'));

  it('its configuration files are in order', () => {
    assert.deepEqual(
      [config, ...sets, ...registries].flatMap(({ problems }) => problems),
      [],
    );
  });

  it('the draft is long enough to be one', () => assert.ok(facts.document.text.length > 3000));

  it('lists a dozen different faults, one of a kind on a line', () => {
    assert.ok(new Set(listed.map(({ rule }) => rule)).size >= 12);
    assert.equal(new Set(listed.map(({ line, rule }) => `${line} ${rule}`)).size, listed.length);
  });

  it('lists rules that there are', () => {
    const known = new Set<string>(RULES.map(({ id }) => id));
    assert.deepEqual(
      listed.map(({ rule }) => rule).filter((rule) => !known.has(rule)),
      [],
    );
  });

  const findings = lint(facts, references).map((finding) => ({
    rule: finding.rule,
    line: facts.document.text.slice(0, finding.span.start).split('\n').length,
    message: finding.message.zh,
  }));
  for (const { id } of RULES) {
    it(`${id} finds what is listed and nothing else`, () => {
      const found = findings.filter(({ rule }) => rule === id).map(({ line, message }) => `${line}  ${message}`);
      const expected = listed.filter(({ rule }) => rule === id).map(({ line }) => line);
      const lines = found.map((it) => Number.parseInt(it, 10));
      assert.deepEqual(lines, expected, `listed on lines ${expected.join(', ') || 'none'}; found:\n${found.join('\n')}`);
    });
  }
});

/** The rows of 故障说明.md: | 行 | 规则 | … |, in the order of the draft. */
function listedFaults(markdown: string): { line: number; rule: string }[] {
  return [...markdown.matchAll(/^\| (\d+) \| (\S+) \|/gm)].map((row) => ({ line: Number(row[1]), rule: row[2] ?? '' }));
}
