/// <reference lib="dom" />
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/** A client of the server in a Web Worker. `locale` is what the server speaks to the user. */
export function createClient(context: ExtensionContext, options: LanguageClientOptions, locale: string): LanguageClient {
  class Client extends LanguageClient {
    protected override getLocale(): string {
      return locale;
    }
  }
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return new Client('plancheck', 'plancheck', async () => transports(new Worker(script)), options);
}

/** The library asks `instanceof Worker`, which fails in the extension host: its `Worker` is a stand-in that gives real ones. */
function transports(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
