import type { Finding, Fix } from '../rules/rule.ts';
import { shift } from '../text/span.ts';

/** A finding of a block as one of the draft: everything in it moved by the block's start. */
export function place(finding: Finding, start: number): Finding {
  const { span, related, fixes } = finding;
  return {
    ...finding,
    span: shift(span, start),
    ...(related === undefined ? {} : { related: related.map((it) => ({ ...it, span: shift(it.span, start) })) }),
    ...(fixes === undefined ? {} : { fixes: () => fixes().map((fix) => placeFix(fix, start)) }),
  };
}

function placeFix(fix: Fix, start: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, start) })) };
}
