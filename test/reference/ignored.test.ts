import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { type IgnoredFinding, paragraphHash, readIgnored, writeIgnored } from '../../server/src/core/reference/ignored.ts';
import { RULE_IDS } from '../../server/src/core/rules/rule-id.ts';
import { problemsIn } from '../support/problems.ts';

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((it) => it.trim())
  .filter((it) => it !== '');
const entries: fc.Arbitrary<IgnoredFinding[]> = fc.array(
  fc.record(
    {
      rule: fc.constantFrom(...RULE_IDS),
      path: word,
      text: fc.oneof(fc.constant(''), word),
      paragraph: fc.option(word.map(paragraphHash)),
      reason: fc.oneof(fc.constant(''), word),
      when: fc.constantFrom('', '2026-11-22'),
    },
    { noNullPrototype: true },
  ),
);

describe('ignored.yaml', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(entries, (ignored) => {
        const { value, problems } = readIgnored(writeIgnored(ignored));
        assert.deepEqual(problems, []);
        assert.deepEqual(value, ignored);
      }),
    );
  });

  it('is a file a person can read', () => {
    const [rule, path, text, reason] = ['numbering/gap', '规划.plan', '5.', '原文如此'] as const;
    const written = writeIgnored([{ rule, path, text, paragraph: '1f', reason, when: '2026-11-22' }]);
    assert.match(written, /^ {2}- rule: "numbering\/gap"\n {4}path: "规划.plan"\n {4}text: "5."\n/m);
  });

  it('places an entry that names no rule, and keeps the others', () => {
    problemsIn(readIgnored, 'ignored:\n  - {rule: ⟦numbering/nothing⟧, path: a.plan}\n', 'config/value');
    problemsIn(readIgnored, 'ignored:\n  - ⟦⟧{path: a.plan}\n', 'config/value');
    assert.equal(readIgnored('ignored: [{path: a}, {rule: unit/empty, path: a}]').value.length, 1);
  });

  it('tells paragraphs apart, not the blanks around them', () => {
    assert.equal(paragraphHash(' 甲 '), paragraphHash('甲'));
    assert.notEqual(paragraphHash('甲'), paragraphHash('乙'));
  });
});
