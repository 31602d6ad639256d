import type { Block } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { References } from '../reference/references.ts';
import { RULES } from '../rules/index.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import { rememberEach } from '../text/remember.ts';
import { checkNotes } from './by-note.ts';
import { carry, type Linted } from './carry.ts';
import { place } from './place.ts';

/** Everything the rules have to say about a draft, severities as configured, in the order of the text. The only producer of findings. */
export function lint(facts: DraftFacts, references: References): readonly Finding[] {
  return lintAgain(null, facts, references).findings;
}

/**
 * What `lint` says, where an earlier version of the draft has been checked: a rule whose ground typing left as it was
 * is not asked again; its findings move along with the text, without their fixes.
 */
export function lintAgain(before: Linted | null, facts: DraftFacts, references: References): Linted {
  const carried = before === null || before.references !== references ? null : carry(before, facts);
  const byRule = new Map<Rule, readonly Finding[]>();
  const byNote = new Map<Rule, readonly Finding[]>();
  const findings: Finding[] = [];
  const byBlock = checkBlocks(before, facts);
  for (const [index, own] of byBlock)
    for (const finding of own) if (isTold(finding.rule, facts)) findings.push(place(finding, facts.document.starts[index] ?? 0));
  for (const rule of RULES) {
    if (references.config.rules[rule.id] === 'off' || !isTold(rule.id, facts)) continue;
    if (rule.checkNote !== undefined) {
      const said = checkNotes(rule, carried === null ? null : before, facts, references);
      byNote.set(rule, said);
      findings.push(...said);
    }
    if (rule.check === undefined) continue;
    const said = carried?.get(rule) ?? [...rule.check(facts, references)];
    byRule.set(rule, said);
    findings.push(...said);
  }
  return { facts, references, findings: inOrder(configured(findings, references)), byRule, byNote, byBlock };
}

/**
 * A draft that was broken at a fixed width has its sentences cut in pieces, notes and values among them: what it numbers
 * and what stands within a few words is told, and `numbering/run-in` says once that the rest is not.
 */
function isTold(rule: RuleId, { broken }: DraftFacts): boolean {
  return !broken || rule.startsWith('numbering/') || rule === 'target/wording';
}

/** What the words of single blocks show; of a draft that was typed in the one block is asked. */
function checkBlocks(before: Linted | null, { document, revision }: DraftFacts): ReadonlyMap<number, readonly Finding[]> {
  const typed = before !== null && revision?.of === before.facts.document ? revision.typing.block : null;
  const byBlock = new Map(typed === null ? [] : before?.byBlock);
  for (let index = typed ?? 0; index < (typed === null ? document.blocks.length : typed + 1); index += 1) {
    const own = findingsIn(document.blocks[index] as Block);
    if (own.length > 0) byBlock.set(index, own);
    else byBlock.delete(index);
  }
  return byBlock;
}

/** What a block's own words show, by every rule that looks at one block. */
const findingsIn = rememberEach((block: Block): readonly Finding[] =>
  RULES.flatMap((rule) => [...(rule.checkBlock?.(block) ?? [])]),
);

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
