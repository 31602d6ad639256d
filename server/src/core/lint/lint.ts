import type { Block } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { References } from '../reference/references.ts';
import { RULES } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { rememberEach } from '../text/remember.ts';
import { place } from './place.ts';

/** Everything the rules have to say about a draft, severities as configured, in the order of the text. The only producer of findings. */
export function lint(facts: DraftFacts, references: References): Finding[] {
  const { document } = facts;
  const findings: Finding[] = [];
  for (const [index, block] of document.blocks.entries()) {
    for (const finding of findingsIn(block)) findings.push(place(finding, document.starts[index] ?? 0));
  }
  for (const rule of RULES) {
    if (rule.check === undefined || references.config.rules[rule.id] === 'off') continue;
    for (const finding of rule.check(facts, references)) findings.push(finding);
  }
  return inOrder(configured(findings, references));
}

/** What a block's own words show, by every rule that looks at one block. */
const findingsIn = rememberEach((block: Block): readonly Finding[] => RULES.flatMap((rule) => [...(rule.checkBlock?.(block) ?? [])]));

function configured(findings: readonly Finding[], { config }: References): Finding[] {
  return findings.flatMap((finding) => {
    const told = config.rules[finding.rule];
    if (told === undefined) return [finding];
    return told === 'off' ? [] : [{ ...finding, severity: told }];
  });
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.rule.localeCompare(b.rule));
}
