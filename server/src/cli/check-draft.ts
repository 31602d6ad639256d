import { type DraftFacts, type Finding, lint, parse, readFacts, suppress } from '../core/index.ts';
import { relative } from 'node:path';
import type { DraftFile } from './drafts.ts';
import { slashed } from './files.ts';

/** A draft as checked: what was read and what is to be shown. */
export interface CheckedDraft {
  readonly facts: DraftFacts;
  readonly findings: readonly Finding[];
}

/** Checks a draft's text against its project, without what somebody let stand. */
export function checkDraft({ file, project }: DraftFile, text: string): CheckedDraft {
  const facts = readFacts(parse(text), project.references.config.plan);
  const path = file === null ? null : slashed(relative(project.root, file));
  const { shown } = suppress(facts.document, lint(facts, project.references), project.ignored, path);
  return { facts, findings: shown };
}
