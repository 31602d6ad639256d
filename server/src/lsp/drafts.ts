import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import {
  type DraftFacts,
  type Finding,
  lint,
  parse,
  type PlanDocument,
  readFacts,
  type References,
  reparse,
  splice,
} from '../core/index.ts';
import { toSpan } from './convert.ts';

/** What was read in one version of a draft, held against one state of the references. */
export interface Reading {
  readonly facts: DraftFacts;
  readonly findings: readonly Finding[];
  readonly references: References;
}

/** An open document. */
export interface Draft {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  document: PlanDocument;
  /** True where the user asked to check it although it is no draft here. */
  once: boolean;
  reading: Reading | null;
}

/** The open documents by URI. */
export type Drafts = Map<string, Draft>;

export function openDraft(uri: string, languageId: string, version: number, text: string): Draft {
  return { uri, languageId, version, document: parse(text), once: false, reading: null };
}

/** Applies the changes of one notification, in their order. */
export function changeDraft(draft: Draft, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
  for (const change of changes) {
    draft.document =
      'range' in change
        ? splice(draft.document, { span: toSpan(draft.document, change.range), text: change.text })
        : reparse(draft.document, change.text);
  }
  draft.version = version;
}

/** Reads and checks a draft, once per version and state of the references. */
export function read(draft: Draft, references: References): Reading {
  const { reading, document } = draft;
  if (reading !== null && reading.facts.document === document && reading.references === references) return reading;
  const facts = readFacts(document, references.config.plan);
  draft.reading = { facts, findings: lint(facts, references), references };
  return draft.reading;
}
