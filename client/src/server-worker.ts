/// <reference lib="dom" />
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { restarting } from './restart.ts';

/** A client of the server in a Web Worker. */
export function createClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return new LanguageClient('plancheck', 'plancheck', async () => transports(new Worker(script)), {
    ...options,
    ...restarting(),
  });
}

/** The library asks `instanceof Worker`, which fails in the extension host: its `Worker` is a stand-in that gives real ones. */
function transports(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
