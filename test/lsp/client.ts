import { strict as assert } from 'node:assert';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Host, startServer } from '../../server/src/lsp/server.ts';

export const URI = 'file:///plans/qingxi.plan.txt';

/** A client of a server in this process, over two streams. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  /** Notifications of the server, in their order. */
  readonly heard: { method: string; params: unknown }[];
  open(text: string, uri?: string, languageId?: string): void;
  change(version: number, contentChanges: readonly object[], uri?: string): void;
  ask<R = unknown>(method: string, params: object): Promise<R>;
  stop(): void;
}

const HEARD = ['textDocument/publishDiagnostics', 'plancheck/status', 'window/logMessage'];

/** What a full client can do, as VS Code says it. */
export const CAPABILITIES: InitializeParams['capabilities'] = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** Starts a server and initializes it; `params` go over the defaults. */
export async function startClient(params: Partial<InitializeParams> = {}, host: Partial<Host> = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const serverSide = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(serverSide, { rulePages: 'file:///rules/', files: () => null, ...host });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const heard: TestClient['heard'] = [];
  for (const method of HEARD) connection.onNotification(method, (said: unknown) => void heard.push({ method, params: said }));
  connection.listen();
  const server = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: CAPABILITIES,
    ...params,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    server,
    heard,
    open: (text, uri = URI, languageId = 'plan-draft') =>
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (version, contentChanges, uri = URI) =>
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    ask: (method, asked) => connection.sendRequest(method, asked),
    stop: () => connection.dispose(),
  };
}

/** Waits until something is so; fails after a second. */
export async function waitFor(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(condition());
}
