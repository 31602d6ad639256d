import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { applyEdits, type Finding, parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { renumberRun } from '../../server/src/core/numbering/renumber.ts';
import { findingsIn } from '../support/check.ts';
import { correctDraft, type Item, markerOf, write } from '../support/drafts.ts';

const numberingIn = (text: string): Finding[] =>
  findingsIn(text).filter(
    ({ rule, severity }) => rule.startsWith('numbering/') && (severity === 'error' || severity === 'warning'),
  );

/** Every run renumbered in one edit. */
function renumber(text: string): string {
  const { headings, runs } = readFacts(parse(text), UNKNOWN_PLAN);
  return applyEdits(
    text,
    runs.flatMap((run) => renumberRun(run, headings)),
  );
}

/** The items with one of them changed, and that it is not the last of its list. */
const oneItem = correctDraft.chain(({ items }) =>
  fc
    .nat(items.length - 1)
    .map((at) => ({ items, at, next: items[at + 1] }))
    .filter(({ at, next }) => next !== undefined && next.level === items[at]?.level),
);

function replace(items: readonly Item[], at: number, ...by: Item[]): Item[] {
  return [...items.slice(0, at), ...by, ...items.slice(at + 1)];
}

const withOrdinal = (item: Item, ordinal: number): Item => ({ ...item, ordinal, marker: markerOf(item.level, ordinal) });

describe('laws of numbering', () => {
  it('a correct draft has no numbering finding, and renumbering leaves it as it is', () => {
    fc.assert(
      fc.property(correctDraft, ({ items }) => {
        const text = write(items);
        assert.deepEqual(numberingIn(text), []);
        assert.equal(renumber(text), text);
      }),
      { numRuns: 60 },
    );
  });

  it('deleting one item gives exactly one finding', () => {
    fc.assert(
      fc.property(oneItem, ({ items, at }) => {
        assert.equal(numberingIn(write(replace(items, at))).length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('repeating the number of the item before gives exactly one finding', () => {
    fc.assert(
      fc.property(oneItem, ({ items, at, next }) => {
        const item = items[at];
        if (item === undefined || next === undefined) return;
        assert.equal(numberingIn(write(replace(items, at + 1, withOrdinal(next, item.ordinal)))).length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('swapping two items gives exactly one finding', () => {
    fc.assert(
      fc.property(oneItem, ({ items, at, next }) => {
        const item = items[at];
        if (item === undefined || next === undefined) return;
        assert.equal(numberingIn(write([...items.slice(0, at), next, item, ...items.slice(at + 2)])).length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('mistyping one number gives exactly one finding', () => {
    fc.assert(
      fc.property(oneItem, fc.integer({ min: 2, max: 5 }), ({ items, at }, by) => {
        const item = items[at];
        if (item === undefined) return;
        assert.equal(numberingIn(write(replace(items, at, withOrdinal(item, item.ordinal + by)))).length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('renumbering twice equals once, and leaves no fault', () => {
    fc.assert(
      fc.property(oneItem, fc.integer({ min: 2, max: 5 }), ({ items, at }, by) => {
        const item = items[at];
        if (item === undefined) return;
        const once = renumber(write(replace(items, at, withOrdinal(item, item.ordinal + by))));
        assert.equal(renumber(once), once);
        assert.deepEqual(numberingIn(once), []);
      }),
      { numRuns: 60 },
    );
  });

  it('after a safe fix its finding is gone and no new one has come', () => {
    const DAMAGE: ((marker: string) => string)[] = [
      (marker) => marker.replace('）', ''),
      (marker) => marker.replace('（', ''),
      (marker) => marker.replace('）', ')'),
      (marker) => marker.replace('（', '(').replace('）', ')'),
      (marker) => `${marker}、`,
      (marker) => marker.replace('.', '、'),
    ];
    fc.assert(
      fc.property(oneItem, fc.constantFrom(...DAMAGE), ({ items, at }, damage) => {
        const item = items[at];
        if (item === undefined) return;
        const marker = damage(item.marker);
        const text = write(replace(items, at, { ...item, marker }));
        const before = numberingIn(text);
        const finding = before.find((it) => it.fixes?.().some((fix) => fix.safe));
        if (finding === undefined) return;
        const after = numberingIn(applyEdits(text, finding.fixes?.().find((fix) => fix.safe)?.edits ?? []));
        assert.equal(after.length, before.length - 1);
      }),
      { numRuns: 60 },
    );
  });
});
