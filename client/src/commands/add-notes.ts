import { l10n, window } from 'vscode';
import { activeDraft, sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';
import { previewEdits } from './preview-edits.ts';

/** Shows the draft with a placeholder note on every task that has none, and adds them once the user agrees. */
export async function addNotes(app: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const answer = await app.server.request('plancheck/addNotes', { uri: editor.document.uri.toString() });
  if (answer === null || 'refusal' in answer) return sayRefusal(answer);
  if (answer.edits.length === 0) {
    void window.showInformationMessage(l10n.t('Every task names its units. Nothing to add.'));
    return;
  }
  const message = l10n.t('Responsible units: {0} tasks get a placeholder. Green is proposed.', answer.edits.length);
  await previewEdits(app, editor.document, answer.edits, message);
}
