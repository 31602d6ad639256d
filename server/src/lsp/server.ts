import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { type Files, localeOf } from '../core/index.ts';
import { clientFiles } from './client-files.ts';
import { changeDraft, createDrafts, openDraft } from './drafts.ts';
import { createPublisher, type Publisher } from './features/diagnostics.ts';
import { serveFeatures } from './features/index.ts';
import { createProblemPublisher } from './features/project-problems.ts';
import type { InitializationOptions } from './messages.ts';
import { createProjects } from './projects.ts';
import type { Session } from './session.ts';
import { createSettings } from './settings.ts';
import { watch } from './watching.ts';

/** What differs between the hosts a server runs in. */
export interface Host {
  /** Link to the folder of the rules' pages, with a slash at its end, for clients that name none; null for no link. */
  readonly rulePages: string | null;
  /** The files below a folder, by its URI; null where the host cannot reach it. */
  files(root: string): Files | null;
}

/** Serves one client on a connection until it is closed. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params): InitializeResult => {
    const session = createSession(connection, host, params);
    const pulls = session.capabilities.textDocument?.diagnostic !== undefined;
    const publisher = pulls ? null : createPublisher(session);
    synchronize(session, publisher);
    const capabilities: ServerCapabilities = {
      positionEncoding: 'utf-16',
      ...watch(session, publisher),
      ...serveFeatures(session, publisher),
    };
    return { capabilities, serverInfo: { name: 'plancheck' } };
  });
  connection.listen();
}

function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const given: unknown = params.initializationOptions;
  const options: InitializationOptions = typeof given === 'object' && given !== null ? given : {};
  // Clients older than workspace folders name one root.
  const root = params.rootUri ? [{ uri: params.rootUri, name: '' }] : [];
  const filesAt = (root: string): Files | null => (options.hostFiles === true ? clientFiles(connection, root) : host.files(root));
  const session: Session = {
    connection,
    capabilities: params.capabilities ?? {},
    options,
    locale: localeOf(options.locale ?? params.locale),
    folders: [...(params.workspaceFolders ?? root)],
    drafts: createDrafts(),
    projects: createProjects(
      filesAt,
      () => session.folders.map((it) => it.uri),
      createProblemPublisher(() => session),
    ),
    settings: createSettings(connection, params.capabilities?.workspace?.configuration === true),
    rulePages: options.rulePages ?? host.rulePages,
  };
  return session;
}

/** Keeps the open documents. */
function synchronize({ connection, drafts }: Session, publisher: Publisher | null): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    drafts.add(openDraft(uri, languageId, version, text));
    publisher?.publish(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const draft = drafts.get(uri);
    if (draft === undefined) return;
    changeDraft(draft, version, contentChanges);
    publisher?.publish(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (drafts.remove(uri)) publisher?.clear(uri);
  });
}
