import { applyEdits, type Edit } from '../text/edit.ts';
import type { Finding } from '../rules/rule.ts';

/** The edits of every safe fix, the first on offer for each finding: what fix-all, `--fix` and fix-on-save apply. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  return findings.flatMap((finding) => finding.fixes?.().find((fix) => fix.safe)?.edits ?? []);
}

/** The draft with every safe fix applied once. */
export function applySafeFixes(text: string, findings: readonly Finding[]): string {
  return applyEdits(text, safeEdits(findings));
}
