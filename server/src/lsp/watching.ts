import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Publisher } from './features/diagnostics.ts';
import type { Session } from './session.ts';

/** What a project is made of, and the drafts beside it. */
const WATCHED = ['**/*.{yaml,yml,csv,tsv,xlsx}', '**/*.{txt,md,plan}'];

/**
 * Looks for changes outside the open drafts: files, settings, folders. What the client cannot watch is looked at
 * again whenever a draft is saved.
 */
export function watch(session: Session, publisher: Publisher | null): ServerCapabilities {
  const { connection, capabilities } = session;
  const watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;

  const lookAgain = (): void => {
    session.projects.forget();
    refresh(session, publisher);
  };

  connection.onInitialized(() => {
    if (capabilities.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((it) => it.uri));
        session.folders.splice(0, session.folders.length, ...session.folders.filter((it) => !gone.has(it.uri)), ...added);
        lookAgain();
      });
    }
    const register = (method: string, options: object): void =>
      void connection
        .sendRequest('client/registerCapability', { registrations: [{ id: method, method, registerOptions: options }] })
        .then(undefined, () => undefined);
    if (watches) {
      register(DidChangeWatchedFilesNotification.method, { watchers: WATCHED.map((globPattern) => ({ globPattern })) });
    }
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      register(DidChangeConfigurationNotification.method, { section: 'plancheck' });
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // A draft that is open speaks for itself; only what stands beside it is read from the disk.
    if (changes.some(({ uri }) => session.drafts.get(uri) === undefined)) lookAgain();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.forget(settings);
    refresh(session, publisher);
  });
  if (!watches) connection.onDidSaveTextDocument(lookAgain);
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, ...(watches ? {} : { save: true }) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Has the client ask again for what it shows, or publishes to one that cannot ask. */
export function refresh(session: Session, publisher: Publisher | null): void {
  const { connection, drafts } = session;
  const { workspace } = session.capabilities;
  if (publisher !== null) for (const { uri } of drafts.all()) publisher.publish(uri);
  const asked: Promise<unknown>[] = [];
  if (publisher === null && workspace?.diagnostics?.refreshSupport)
    asked.push(connection.sendRequest('workspace/diagnostic/refresh'));
  if (workspace?.codeLens?.refreshSupport) asked.push(connection.sendRequest('workspace/codeLens/refresh'));
  if (workspace?.inlayHint?.refreshSupport) asked.push(connection.sendRequest('workspace/inlayHint/refresh'));
  // A client that is going away answers nothing, and nothing is lost by it.
  for (const it of asked) it.catch(() => undefined);
}
