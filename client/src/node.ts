import type { ExtensionContext } from 'vscode';
import { activate as activateExtension } from './extension.ts';

/** Desktop entry. The protocol library is loaded with the first draft, not with the extension. */
export function activate(context: ExtensionContext): void {
  activateExtension(context, {
    disk: true,
    async createClient(options) {
      const { createClient } = await import('./server-process.ts');
      return createClient(context, options);
    },
  });
}
