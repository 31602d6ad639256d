import type { DraftFacts } from '../facts/draft-facts.ts';
import { ofLine } from '../facts/of-line.ts';
import type { References } from '../reference/references.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import { type Linted, moveBeside, moveFinding } from './carry.ts';

/**
 * What a rule says of single notes. Where typing changed no more than names in the notes of its line, those are asked
 * again and the findings of all others move along.
 */
export function checkNotes(rule: Rule, before: Linted | null, facts: DraftFacts, references: References): readonly Finding[] {
  const { revision, notes } = facts;
  const said = before?.byNote.get(rule);
  const block = revision?.typing.block;
  const kept = revision?.untouched.has('noted') === true && revision.of === before?.facts.document;
  if (said === undefined || block === undefined || !kept) return notes.flatMap((note) => ask(rule, note, facts, references));
  return [
    ...said.flatMap((finding) => moveFinding(finding, revision.typing, moveBeside) ?? []),
    ...ofLine(notes, block).flatMap((note) => ask(rule, note, facts, references)),
  ];
}

function ask(rule: Rule, note: DraftFacts['notes'][number], facts: DraftFacts, references: References): Finding[] {
  return [...(rule.checkNote?.(note, facts, references) ?? [])];
}
