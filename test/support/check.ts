import { strict as assert } from 'node:assert';
import {
  type Finding,
  lint,
  NO_REFERENCES,
  parse,
  readFacts,
  type References,
  type RuleId,
} from '../../server/src/core/index.ts';

/** Lints a draft as the editor and the command line do. */
export function findingsIn(text: string, references: References = NO_REFERENCES): readonly Finding[] {
  return lint(readFacts(parse(text), references.config.plan), references);
}

/** What a reader sees as an error or a warning. */
export function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/**
 * Lints a draft in which ⟦ ⟧ mark where findings of `rule` are expected and compares: a failing test prints
 * the draft with the brackets in the wrong place.
 */
export function check(rule: RuleId, marked: string, references: References = NO_REFERENCES): readonly Finding[] {
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = findingsIn(text, references).filter((finding) => finding.rule === rule);
  assert.equal(markFindings(text, found), marked);
  return found;
}

/** Applies the first fix on offer for the first finding of `rule` and compares the draft it leaves. */
export function checkFix(rule: RuleId, before: string, after: string, references: References = NO_REFERENCES): void {
  const finding = findingsIn(before, references).find((it) => it.rule === rule);
  assert.ok(finding, `no finding of ${rule}`);
  const fix = finding.fixes?.()[0];
  assert.ok(fix, `no fix for ${rule}`);
  let text = before;
  for (const edit of fix.edits.toSorted((a, b) => b.span.start - a.span.start)) {
    text = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  }
  assert.equal(text, after);
}

/** Draws ⟦ ⟧ around the findings of a text. */
export function markFindings(text: string, findings: readonly Finding[]): string {
  const marks = findings.flatMap(({ span }) => [
    { at: span.start, mark: '⟦', order: 1 },
    { at: span.end, mark: '⟧', order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
}
