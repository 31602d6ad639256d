import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  carryOver,
  type DraftFacts,
  type Finding,
  lint,
  parse,
  type PlanDocument,
  readFacts,
  reparse,
  suppress,
} from '../core/index.ts';
import { pathIn, plainUri } from './locate.ts';
import type { DraftProject } from './projects.ts';

/** What was read in one version of a draft, held against one state of its project. */
export interface Reading {
  readonly uri: string;
  readonly facts: DraftFacts;
  /** What the rules say, without what somebody has let stand. */
  readonly findings: readonly Finding[];
  readonly project: DraftProject;
}

/** What is wrong in one version of a draft, without the facts of that very version. */
export interface Glance {
  readonly document: PlanDocument;
  readonly findings: readonly Finding[];
  /** Of this version or of an earlier one that says the same, at other places. */
  readonly facts: DraftFacts;
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

/** Reads and checks a draft, once per version and state of the project. */
export function read(draft: Draft, project: DraftProject): Reading {
  const { reading, document, uri } = draft;
  if (reading !== null && reading.facts.document === document && reading.project === project) return reading;
  draft.reading = readText(document, uri, project);
  return draft.reading;
}

/**
 * What a keystroke asks for: the findings of the draft as it is now. Carried over from the version before where the
 * typing changed no fact, read anew where it did.
 */
export function glanceAt(draft: Draft, project: DraftProject): Glance {
  const { glance, document } = draft;
  if (glance !== null && glance.project === project && project.ignored.length === 0) {
    if (glance.document === document) return glance;
    const findings = carryOver(glance.findings, glance.document, document, glance.facts, project.references.config.plan);
    if (findings !== null) return (draft.glance = { ...glance, document, findings });
  }
  const { facts, findings } = read(draft, project);
  return (draft.glance = { document, facts, findings, project });
}

/** Reads and checks a document that may not be open. */
export function readText(document: PlanDocument, uri: string, project: DraftProject): Reading {
  const { references, ignored, root } = project;
  const facts = readFacts(document, references.config.plan);
  const path = root === null ? null : pathIn(root, uri);
  const { shown } = suppress(document, lint(facts, references), ignored, path);
  return { uri, facts, findings: shown, project };
}
