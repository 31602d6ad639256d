import type { ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';

/** A client of the server in a process of its own, over IPC. `locale` is what the server speaks to the user. */
export function createClient(context: ExtensionContext, options: LanguageClientOptions, locale: string): LanguageClient {
  class Client extends LanguageClient {
    protected override getLocale(): string {
      return locale;
    }
  }
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new Client('plancheck', 'plancheck', { run, debug }, options);
}
