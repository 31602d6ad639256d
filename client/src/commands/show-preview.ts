import { commands } from 'vscode';
import { activeDraft } from './active-draft.ts';
import type { App } from './index.ts';

/** Shows a `*.plan.md` rendered: Markdown's own button is for files of its own language alone. */
export async function showPreview(_app: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor !== undefined) await commands.executeCommand('markdown.showPreviewToSide', editor.document.uri);
}
