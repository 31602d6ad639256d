import { strict as assert } from 'node:assert';
import type { Reading } from '../../server/src/core/reference/problem.ts';
import type { RuleId } from '../../server/src/core/rules/rule-id.ts';

/** Reads a file in which ⟦ ⟧ mark the one problem that is expected, and compares its place, rule and words. */
export function problemsIn(read: (text: string) => Reading<unknown>, marked: string, rule: RuleId, words = /./): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { problems } = read(text);
  const places = problems.map(
    ({ span }) => `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`,
  );
  assert.deepEqual(places, [marked]);
  assert.equal(problems[0]?.rule, rule);
  assert.match(problems[0]?.message.zh ?? '', words);
  assert.doesNotMatch(problems[0]?.message.en ?? '', /[\u4e00-\u9fff]{6}/);
}
