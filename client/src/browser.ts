import type { ExtensionContext } from 'vscode';
import { activate as activateExtension } from './extension.ts';

/** Browser entry: the same extension over a server in a Web Worker. */
export function activate(context: ExtensionContext): void {
  activateExtension(context, {
    disk: false,
    async createClient(options) {
      const { createClient } = await import('./server-worker.ts');
      return createClient(context, options);
    },
  });
}
