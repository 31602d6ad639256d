import type { PlanDocument } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Plan } from '../facts/plan.ts';
import { readTyping, type Typing } from '../facts/says-nothing-new.ts';
import type { Evidence, Finding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/**
 * The findings of a draft after typing that changed no fact of it: those of before, moved along with the text. Null where
 * the draft has to be read again. What a keystroke in plain prose costs; a property test says it equals `lint`. The
 * findings carry no fixes: those are made when they are asked for, from facts read anew.
 */
export function carryOver(
  findings: readonly Finding[],
  before: PlanDocument,
  after: PlanDocument,
  facts: DraftFacts,
  told: Plan,
): Finding[] | null {
  const typing = readTyping(before, after, facts, told);
  if (typing === null) return null;
  const moved: Finding[] = [];
  for (const { rule, severity, message, expected, span, related } of findings) {
    const place = move(span, typing);
    const evidence = related?.map((it) => (it.path === undefined ? { ...it, span: move(it.span, typing) } : it));
    if (place === null || evidence?.some((it) => it.span === null) === true) return null;
    moved.push({
      rule,
      severity,
      message,
      span: place,
      ...(expected === undefined ? {} : { expected }),
      ...(evidence === undefined ? {} : { related: evidence as readonly Evidence[] }),
    });
  }
  return moved;
}

/** Where a span stands after typing, or null where the typing touched it. */
function move(span: Span, { from, to, grown }: Typing): Span | null {
  if (span.end <= from) return span;
  return span.start >= to ? { start: span.start + grown, end: span.end + grown } : null;
}
