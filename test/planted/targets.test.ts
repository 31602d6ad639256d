import { strict as assert } from 'node:assert';
import {
  type Finding,
  NO_REFERENCES,
  overlaps,
  parse,
  readFacts,
  type References,
  type RuleId,
  RULES,
} from '../../server/src/core/index.ts';
import { askable, goldDrafts, setFrom, withOtherNumber } from './targets.ts';

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
        const missed: string[] = [];
        const strays: string[] = [];
        let planted = 0;
        for (const draft of drafts) {
          const targets = askable(draft);
          const sets = [setFrom(targets, aliases)];
          for (const target of targets) {
            const changed = withOtherNumber(draft.text, target);
            if (changed === null) continue;
            planted += 1;
            const found = find('target/reference', changed.text, { ...NO_REFERENCES, sets });
            if (!found.some(({ span }) => overlaps(span, changed)))
              missed.push(`${draft.name}:${target.line} ${target.indicator[0]} ${target.quote}`);
            strays.push(
              ...found
                .filter(({ span }) => !overlaps(span, changed))
                .map(({ message }) => `${draft.name}:${target.line} ${message.zh}`),
            );
          }
        }
        assert.ok(missed.length <= planted * 0.03, `${missed.length} of ${planted} missed:\n${missed.join('\n')}`);
        assert.deepEqual(strays, []);
      });
    });
  }

  it('finds a value stated twice and changed at one place, 85 in 100', () => {
    const missed: string[] = [];
    let planted = 0;
    let extra = 0;
    for (const draft of drafts) {
      const standing = new Set(find('target/conflict', draft.text).map(({ message }) => message.zh));
      for (const pair of draft.agreeing) {
        for (const [here, there] of [pair, pair.toReversed()]) {
          const changed = here === undefined ? null : withOtherNumber(draft.text, here);
          if (changed === null || here === undefined || there === undefined) continue;
          planted += 1;
          const other = { start: there.start, end: there.start + there.quote.length };
          const found = find('target/conflict', changed.text);
          const hit = found.some(({ span }) => overlaps(span, changed) || overlaps(span, other));
          if (!hit) missed.push(`${draft.name}:${here.line}/${there.line} ${here.quote} | ${there.quote}`);
          extra += found.filter(
            ({ span, message }) => !overlaps(span, changed) && !overlaps(span, other) && !standing.has(message.zh),
          ).length;
        }
      }
    }
    assert.ok(missed.length <= planted * 0.15, `${missed.length} of ${planted} missed:\n${missed.join('\n')}`);
    assert.ok(extra <= planted * 0.05, `${extra} findings too many`);
  });
});

/** What one rule finds: many drafts are read here, and the other rules have tests of their own. */
function find(id: RuleId, text: string, references: References = NO_REFERENCES): Finding[] {
  const rule = RULES.find((it) => it.id === id);
  return rule === undefined ? [] : [...(rule.check?.(readFacts(parse(text), references.config.plan), references) ?? [])];
}
