import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type DraftFacts,
  type Finding,
  lint,
  lintAgain,
  type Linted,
  parse,
  type PlanDocument,
  readFacts,
  reparse,
  reviseFacts,
  suppress,
} from '../core/index.ts';
import { pathIn, plainUri } from './locate.ts';
import type { DraftProject } from './projects.ts';

/** What was read in one version of a draft, held against one state of its project. */
export interface Reading {
  readonly uri: string;
  readonly facts: DraftFacts;
  /** What the rules say, with their fixes, without what somebody has let stand. Worked out when it is first asked for. */
  readonly findings: () => readonly Finding[];
  readonly project: DraftProject;
}

/** The same without the fixes of what was found before: what a keystroke asks for. */
export interface Glance {
  readonly facts: DraftFacts;
  readonly findings: readonly Finding[];
  readonly project: DraftProject;
}

/** An open document. */
export interface Draft {
  readonly uri: string;
  readonly languageId: string;
  /** The text as the client has it; it knows how to apply what the client says has changed. */
  readonly source: TextDocument;
  document: PlanDocument;
  /** True where the user asked to check it although it is no draft here. */
  once: boolean;
  reading: Reading | null;
  glance: Glance | null;
  /** What the rules said of the last version that was looked at. */
  linted: Linted | null;
  /** What the client was last told of it. */
  status: string | null;
  /** Tells this opening of the document from an earlier one, whose versions may have been the same. */
  readonly opened: number;
}

/** The open documents by URI, however it is percent-encoded. */
export interface Drafts {
  get(uri: string): Draft | undefined;
  add(draft: Draft): void;
  /** True where it was open. */
  remove(uri: string): boolean;
  all(): readonly Draft[];
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    get: (uri) => drafts.get(uri) ?? drafts.get(plainUri(uri)),
    add: (draft) => void drafts.set(plainUri(draft.uri), draft),
    remove: (uri) => drafts.delete(plainUri(uri)),
    all: () => [...drafts.values()],
  };
}

let openings = 0;

export function openDraft(uri: string, languageId: string, version: number, text: string): Draft {
  openings += 1;
  const source = TextDocument.create(uri, languageId, version, text);
  return {
    uri,
    languageId,
    source,
    document: parse(text),
    once: false,
    reading: null,
    glance: null,
    linted: null,
    status: null,
    opened: openings,
  };
}

/** Applies the changes of one notification, in their order. Blocks they did not touch are kept. */
export function changeDraft(draft: Draft, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
  if (changes.some((change) => typeof change.text !== 'string')) throw new TypeError('a change without text');
  TextDocument.update(draft.source, [...changes], version);
  draft.document = reparse(draft.document, draft.source.getText());
}

/** Reads a draft, once per version and state of the project. */
export function read(draft: Draft, project: DraftProject): Reading {
  const { reading, document, uri } = draft;
  if (reading !== null && reading.facts.document === document && reading.project === project) return reading;
  draft.reading = readText(document, uri, project, reading?.project === project ? reading.facts : null);
  return draft.reading;
}

/** What a keystroke asks for: what is wrong with the draft as it is now. Only rules whose ground has changed are asked again. */
export function glanceAt(draft: Draft, project: DraftProject): Glance {
  const { facts, uri } = read(draft, project);
  if (draft.glance?.facts === facts) return draft.glance;
  draft.linted = lintAgain(draft.linted, facts, project.references);
  draft.glance = { facts, findings: shown(draft.linted.findings, facts, uri, project), project };
  return draft.glance;
}

/** Reads a document that may not be open. */
export function readText(document: PlanDocument, uri: string, project: DraftProject, before: DraftFacts | null = null): Reading {
  const told = project.references.config.plan;
  const facts = before === null ? readFacts(document, told) : reviseFacts(before, document, told);
  let findings: readonly Finding[] | null = null;
  // No getter: it would be kept, with all it refers to, through every small collection.
  return {
    uri,
    facts,
    project,
    findings: () => (findings ??= shown(lint(facts, project.references), facts, uri, project)),
  };
}

/** What is left of the findings where somebody has let some stand. */
function shown(
  findings: readonly Finding[],
  { document }: DraftFacts,
  uri: string,
  { ignored, root }: DraftProject,
): readonly Finding[] {
  return suppress(document, findings, ignored, root === null ? null : pathIn(root, uri)).shown;
}
