import type { CancellationToken, ClientCapabilities, Connection, WorkspaceFolder } from 'vscode-languageserver';
import type { Locale } from '../core/index.ts';
import type { DiagnosticStyle } from './convert.ts';
import { type Draft, type Drafts, read, type Reading } from './drafts.ts';
import type { InitializationOptions } from './messages.ts';
import type { Project, Projects } from './projects.ts';
import type { SettingsStore } from './settings.ts';

/** One client from initialize to exit: what it can do, and what is open. */
export interface Session {
  readonly connection: Connection;
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly locale: Locale;
  readonly folders: WorkspaceFolder[];
  readonly drafts: Drafts;
  readonly projects: Projects;
  readonly settings: SettingsStore;
  readonly rulePages: string | null;
}

/** A draft that is checked here, with everything a feature may ask about it. */
export interface Checked extends Reading {
  readonly draft: Draft;
  readonly project: Project;
}

/** The draft as it is checked now, or null where the server does not hold it or it is no draft here. */
export async function checked(session: Session, uri: string): Promise<Checked | null> {
  const draft = session.drafts.get(uri);
  if (draft === undefined) return null;
  const project = await session.projects.of(uri);
  const settings = await session.settings.of(uri);
  if (session.drafts.get(uri) !== draft || !isDraft(draft, project, settings.files)) return null;
  return { draft, project, ...read(draft, project.references) };
}

/** True where the document is to be checked: a plan draft by its language or name, one that joined by `files:`, or one asked for. */
export function isDraft(draft: Draft, project: Project, globs: readonly string[]): boolean {
  if (draft.once || draft.languageId === 'plan-draft' || /\.plan(\.txt|\.md)?$/i.test(draft.uri)) return true;
  return project.joins(draft.uri, globs);
}

/** Wraps a feature that needs a checked draft: any other document gets `empty`. */
export function onDraft<P extends { textDocument: { uri: string } }, R>(
  session: Session,
  empty: R,
  answer: (checked: Checked, params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    const it = await checked(session, params.textDocument.uri);
    return it === null || token.isCancellationRequested ? empty : answer(it, params, token);
  };
}

/** How this client wants its diagnostics. */
export function diagnosticStyle(session: Session, project: Project): DiagnosticStyle {
  const { diagnostic, publishDiagnostics } = session.capabilities.textDocument ?? {};
  return {
    locale: session.locale,
    rulePages: session.rulePages,
    related: (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    other: (path) => project.place(path),
  };
}
