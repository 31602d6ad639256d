import { readComments } from '../document/comments.ts';
import { blockAt, type PlanDocument } from '../document/document.ts';
import { type IgnoredFinding, paragraphHash } from '../reference/ignored.ts';
import type { Finding } from '../rules/rule.ts';

/** What `lint` found, parted into what is to be shown and what somebody has let stand, with a reason. */
export interface Suppressed {
  readonly shown: readonly Finding[];
  readonly ignored: readonly Finding[];
}

/**
 * Takes out the findings that `.plancheck/ignored.yaml` or a comment in the draft lets stand. The editor and the command
 * line both call this after `lint`. `path` is the draft's, counted from the folder of `plancheck.yaml`; null for a
 * draft without a file, which only its own comments can speak for.
 */
export function suppress(
  document: PlanDocument,
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
  path: string | null,
): Suppressed {
  const entries = ignored.filter((entry) => entry.path === path);
  const comments = readComments(document).filter(({ kind }) => kind === 'ignore');
  if (entries.length === 0 && comments.length === 0) return { shown: findings, ignored: [] };
  const lets = (finding: Finding): boolean => {
    const block = blockAt(document, finding.span.start);
    if (comments.some((it) => it.target === block && it.rules.includes(finding.rule))) return true;
    const same = entries.filter(({ rule }) => rule === finding.rule);
    if (same.length === 0) return false;
    const { text, paragraph } = quote(document, finding, block);
    return same.some((entry) => entry.paragraph === null || (entry.text === text && entry.paragraph === paragraph));
  };
  const parted = { shown: [] as Finding[], ignored: [] as Finding[] };
  for (const finding of findings) parted[lets(finding) ? 'ignored' : 'shown'].push(finding);
  return parted;
}

/** The entry that lets a finding stand. `when` is the day, which the caller knows. */
export function ignoreEntry(
  document: PlanDocument,
  finding: Finding,
  path: string,
  reason: string,
  when: string,
): IgnoredFinding {
  return { rule: finding.rule, path, ...quote(document, finding, blockAt(document, finding.span.start)), reason, when };
}

/** The list with new entries at its end; an entry that is there already is not written twice. */
export function addIgnored(ignored: readonly IgnoredFinding[], added: readonly IgnoredFinding[]): IgnoredFinding[] {
  const key = ({ rule, path, text, paragraph }: IgnoredFinding): string => JSON.stringify([rule, path, text, paragraph]);
  const known = new Map(ignored.map((entry) => [key(entry), entry]));
  for (const entry of added) if (!known.has(key(entry))) known.set(key(entry), entry);
  return [...known.values()];
}

function quote(document: PlanDocument, { span }: Finding, block: number): { text: string; paragraph: string } {
  return {
    text: document.text.slice(span.start, span.end).trim(),
    paragraph: paragraphHash(document.blocks[block]?.text ?? ''),
  };
}
