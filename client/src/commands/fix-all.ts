import { commands } from 'vscode';
import { activeDraft } from './active-draft.ts';
import type { App } from './index.ts';

/** Applies every safe fix of the draft. */
export async function fixAll(_app: App, argument?: unknown): Promise<void> {
  if ((await activeDraft(argument)) === undefined) return;
  await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.plancheck', apply: 'first' });
}
