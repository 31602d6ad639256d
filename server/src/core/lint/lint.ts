import type { DraftFacts } from '../facts/draft-facts.ts';
import type { References } from '../reference/references.ts';
import { RULES } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';

/** Everything the rules have to say about a draft, severities as configured, in the order of the text. The only producer of findings. */
export function lint(facts: DraftFacts, references: References): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const told = references.config.rules[rule.id];
    if (told === 'off') continue;
    for (const finding of rule.check(facts, references)) {
      findings.push(told === undefined ? finding : { ...finding, severity: told });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.rule.localeCompare(b.rule));
}
