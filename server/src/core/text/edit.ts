import type { Span } from './span.ts';

/** Replaces the characters of `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Applies edits that do not overlap, whatever their order. Of two that overlap the earlier one wins,
 * so that the outcome does not depend on the order of the findings they came from.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) continue;
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
