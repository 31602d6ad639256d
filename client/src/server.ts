import {
  type CancellationToken,
  type Disposable,
  env,
  EventEmitter,
  l10n,
  type LogOutputChannel,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type ClientRequests,
  DRAFT_STATUS,
  type DraftStatus,
  type InitializationOptions,
} from '../../server/src/lsp/messages.ts';
import { documentSelector, hasVirtualFolder } from './drafts.ts';
import { answerFileRequests } from './host-files.ts';
import { RULE_SCHEME } from './rule-pages.ts';

/** What differs between the desktop and the browser. */
export interface Platform {
  /** True where the server can read files itself; without a disk it asks the client for them. */
  readonly disk: boolean;
  createClient(options: LanguageClientOptions): Promise<BaseLanguageClient>;
}

/** The language server as the commands, the status item and the panels see it. */
export interface Server extends Disposable {
  /** True once something has asked for it. */
  readonly wanted: boolean;
  /** True where it was started and no longer runs. */
  readonly down: boolean;
  readonly onDidGoUpOrDown: (listener: () => void) => Disposable;
  readonly log: LogOutputChannel;
  /** What the server last said of a file; undefined where it said nothing. */
  status(uri: Uri): DraftStatus | undefined;
  readonly onDidChangeStatus: (listener: (status: DraftStatus) => void) => Disposable;
  /** The running client; the first call starts the server. */
  client(): Promise<BaseLanguageClient>;
  /** One of the requests of messages.ts; the first starts the server. */
  request<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M][0],
    token?: CancellationToken,
  ): Promise<ClientRequests[M][1]>;
  /** Says that a file was written here: the editor's watcher may miss one whose folder was made together with it. */
  wrote(file: Uri): Promise<void>;
  restart(): Promise<void>;
}

/** FileChangeType.Changed of the protocol. */
const CHANGED = 2;

/** Prepares the server without starting it: an editor in which nobody opens a draft pays nothing. */
export function createServer(platform: Platform): Server {
  const log = window.createOutputChannel(l10n.t('plancheck'), { log: true });
  const statuses = new Map<string, DraftStatus>();
  const changed = new EventEmitter<DraftStatus>();
  const stateChanged = new EventEmitter<void>();
  let started: Promise<BaseLanguageClient> | undefined;
  let down = false;

  const start = async (): Promise<BaseLanguageClient> => {
    const client = await platform.createClient(clientOptions(log, platform.disk));
    client.onNotification(DRAFT_STATUS, (status: DraftStatus) => {
      statuses.set(status.uri, status);
      changed.fire(status);
    });
    answerFileRequests(client);
    const { State } = await import('vscode-languageclient');
    client.onDidChangeState(({ newState }) => {
      down = newState === State.Stopped || newState === State.StartFailed;
      stateChanged.fire();
    });
    await client.start();
    return client;
  };
  const client = (): Promise<BaseLanguageClient> => (started ??= start());

  return {
    get wanted() {
      return started !== undefined;
    },
    get down() {
      return down;
    },
    onDidGoUpOrDown: stateChanged.event,
    log,
    status: (uri) => statuses.get(uri.toString()),
    onDidChangeStatus: changed.event,
    client,
    request: async (method, params, token) => (await client()).sendRequest(method, params, token),
    wrote: async (file) =>
      (await client()).sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: file.toString(), type: CHANGED }],
      }),
    async restart() {
      const before = started;
      started = undefined;
      statuses.clear();
      await before?.then((it) => it.dispose()).catch(() => undefined);
      await client();
    },
    dispose() {
      changed.dispose();
      stateChanged.dispose();
      log.dispose();
      void started?.then((it) => it.dispose()).catch(() => undefined);
    },
  };
}

function clientOptions(log: LogOutputChannel, disk: boolean): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    hostFiles: !disk || hasVirtualFolder(),
    status: true,
    rulePages: `${RULE_SCHEME}:/`,
    commands: true,
    locale: locale(),
  };
  return {
    documentSelector: documentSelector(),
    outputChannel: log,
    initializationOptions,
    synchronize: { configurationSection: 'plancheck' },
    diagnosticPullOptions: { onChange: true },
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** The language of findings: the setting, else the editor's own. */
function locale(): string {
  const told = workspace.getConfiguration('plancheck').get<string>('locale', 'auto');
  return told === 'auto' ? env.language : told;
}
