import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  GenericRequestHandler,
  WorkspaceFolder,
} from 'vscode-languageserver';
import type { Locale } from '../core/index.ts';
import type { DiagnosticStyle } from './convert.ts';
import { type Draft, type Drafts, type Glance, glanceAt, read, type Reading } from './drafts.ts';
import { pathIn } from './locate.ts';
import type { ClientRequests, InitializationOptions, Settings } from './messages.ts';
import { type DraftProject, matcher, type Projects } from './projects.ts';
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
  readonly settings: Settings;
}

/** The findings of a draft as it is now, with what it takes to show them. */
export interface Glanced extends Glance {
  readonly draft: Draft;
  readonly settings: Settings;
}

/** The draft as it is checked now, or null where the server does not hold it or it is no draft here. */
export async function checked(session: Session, uri: string): Promise<Checked | null> {
  const open = await opened(session, uri);
  if (open === null) return null;
  const { draft, project, settings } = open;
  return { ...read(draft, project), draft, settings };
}

/** The findings of the draft as it is now; null as for `checked`. */
export async function glanced(session: Session, uri: string): Promise<Glanced | null> {
  const open = await opened(session, uri);
  return open && { ...glanceAt(open.draft, open.project), draft: open.draft, settings: open.settings };
}

async function opened(
  session: Session,
  uri: string,
): Promise<{ draft: Draft; project: DraftProject; settings: Settings } | null> {
  const draft = session.drafts.get(uri);
  if (draft === undefined) return null;
  const project = await session.projects.of(uri);
  const settings = await session.settings.of(uri);
  if (session.drafts.get(uri) !== draft || !isDraft(session, draft, project, settings.files)) return null;
  return { draft, project, settings };
}

/** True where the document is to be checked: a plan draft by its language or name, one that joined by `files:`, or one asked for. */
function isDraft(session: Session, draft: Draft, project: DraftProject, globs: readonly string[]): boolean {
  if (draft.once || draft.languageId === 'plan-draft' || /\.plan(\.txt|\.md)?$/i.test(draft.uri)) return true;
  if (project.joins(draft.uri)) return true;
  if (globs.length === 0) return false;
  const matches = matcher(globs);
  return session.folders.some((folder) => {
    const path = pathIn(folder.uri, draft.uri);
    return path !== null && matches(path);
  });
}

/** Wraps a feature that needs a checked draft: any other document gets `empty`. */
export function onDraft<P extends { textDocument: { uri: string } }, R>(
  session: Session,
  empty: R,
  answer: (it: Checked, params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    const it = await checked(session, params.textDocument.uri);
    return it === null || token.isCancellationRequested ? empty : answer(it, params, token);
  };
}

/** Answers one of the client's own requests. */
export function answer<M extends keyof ClientRequests>(
  { connection }: Session,
  method: M,
  handle: (params: ClientRequests[M][0], token: CancellationToken) => ClientRequests[M][1] | Promise<ClientRequests[M][1]>,
): void {
  const handler: GenericRequestHandler<unknown, unknown> = (params: ClientRequests[M][0], token) => handle(params, token);
  connection.onRequest(method, handler);
}

/** How this client wants its diagnostics. */
export function diagnosticStyle(session: Session, project: DraftProject): DiagnosticStyle {
  const { diagnostic, publishDiagnostics } = session.capabilities.textDocument ?? {};
  return {
    locale: session.locale,
    rulePages: session.rulePages,
    related: (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    other: (path) => project.place(path),
  };
}
