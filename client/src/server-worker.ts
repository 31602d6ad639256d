/// <reference lib="dom" />
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

/** A client of the server in a Web Worker. `locale` is what the server speaks to the user. */
export function createClient(context: ExtensionContext, options: LanguageClientOptions, locale: string): LanguageClient {
  class Client extends LanguageClient {
    protected override getLocale(): string {
      return locale;
    }
  }
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return new Client('plancheck', 'plancheck', async () => new Worker(script), options);
}
