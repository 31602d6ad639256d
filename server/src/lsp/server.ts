import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { localeOf } from '../core/index.ts';
import { changeDraft, openDraft } from './drafts.ts';
import { codeActions, FIX_ALL } from './features/code-actions.ts';
import { createPublisher, pullDiagnostics } from './features/diagnostics.ts';
import { forgetStatus } from './features/status.ts';
import { documentSymbols } from './features/symbols.ts';
import type { InitializationOptions } from './messages.ts';
import { createProjects } from './projects.ts';
import { onDraft, type Session } from './session.ts';
import { createSettings } from './settings.ts';

/** What differs between the hosts a server runs in. */
export interface Host {
  /** Link to the folder of the rules' pages, with a slash at its end, for clients that name none. */
  readonly rulePages: string | null;
}

/** Serves one client on a connection until it is closed. Nothing is answered before `initialize`. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, host, params);
    synchronize(session);
    return { capabilities: serve(session), serverInfo: { name: 'plancheck' } } satisfies InitializeResult;
  });
  connection.listen();
}

function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const options: InitializationOptions =
    typeof params.initializationOptions === 'object' ? (params.initializationOptions ?? {}) : {};
  return {
    connection,
    capabilities: params.capabilities,
    options,
    locale: localeOf(options.locale ?? params.locale),
    folders: [...(params.workspaceFolders ?? [])],
    drafts: new Map(),
    projects: createProjects(),
    settings: createSettings(connection, params.capabilities.workspace?.configuration === true),
    rulePages: options.rulePages ?? host.rulePages,
  };
}

/** Keeps the open documents, and publishes for clients that cannot pull. */
function synchronize(session: Session): void {
  const { connection, drafts } = session;
  const pulls = session.capabilities.textDocument?.diagnostic !== undefined;
  const publisher = createPublisher(session);
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    drafts.set(uri, openDraft(uri, languageId, version, text));
    if (!pulls) publisher.publish(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const draft = drafts.get(uri);
    if (draft === undefined) return;
    changeDraft(draft, version, contentChanges);
    if (!pulls) publisher.publish(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    drafts.delete(uri);
    forgetStatus(session, uri);
    if (!pulls) publisher.clear(uri);
  });
}

/** Registers every feature; what it returns tells the client which there are. */
function serve(session: Session): ServerCapabilities {
  const { connection } = session;
  connection.languages.diagnostics.on(pullDiagnostics(session));
  connection.onCodeAction(onDraft(session, [], codeActions(session)));
  connection.onDocumentSymbol(onDraft(session, [], documentSymbols(session)));
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: { identifier: 'plancheck', interFileDependencies: false, workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
    documentSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
