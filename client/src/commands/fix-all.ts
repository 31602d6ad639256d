import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import { safeFixes } from '../safe-fixes.ts';
import { activeDraft } from './active-draft.ts';
import type { App } from './index.ts';

/**
 * Applies every safe fix of the draft. Not by way of `editor.action.sourceAction`: the light bulb asks the same question
 * whenever findings change, and VS Code drops the earlier of the two.
 */
export async function fixAll(_app: App, argument?: unknown): Promise<void> {
  const document = (await activeDraft(argument))?.document;
  if (document === undefined) return;
  const edits = await safeFixes(document);
  if (edits.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing can be fixed without a decision.'));
    return;
  }
  const change = new WorkspaceEdit();
  change.set(document.uri, edits);
  await workspace.applyEdit(change);
}
