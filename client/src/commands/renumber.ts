import { l10n, type TextEditor, window } from 'vscode';
import type { RenumberParams, RenumberScope } from '../../../server/src/lsp/messages.ts';
import { activeDraft, sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';
import { previewEdits } from './preview-edits.ts';

/** Shows what renumbering would change beside what stands there, and changes it once the user agrees. */
export async function renumber(app: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const params = isRenumber(argument) ? argument : await ask(editor);
  if (params === undefined) return;
  const answer = await app.server.request('plancheck/renumber', params);
  if (answer === null || 'refusal' in answer) return sayRefusal(answer);
  if (answer.edits.length === 0) {
    void window.showInformationMessage(l10n.t('The numbers follow. Nothing to change.'));
    return;
  }
  const message = l10n.t('Renumber: {0} places change. Red is now, green is proposed.', answer.edits.length);
  await previewEdits(app, editor.document, answer.edits, message);
}

async function ask(editor: TextEditor): Promise<RenumberParams | undefined> {
  const scopes: { label: string; description: string; scope: RenumberScope }[] = [
    { label: l10n.t('The whole draft'), description: l10n.t('every level'), scope: 'all' },
    { label: l10n.t('This run'), description: l10n.t('the items beside the one at the cursor'), scope: 'run' },
    { label: l10n.t('Below this heading'), description: l10n.t('everything under the one at the cursor'), scope: 'subtree' },
    { label: l10n.t('This number'), description: l10n.t('the one at the cursor'), scope: 'marker' },
  ];
  const picked = await window.showQuickPick(scopes, {
    placeHolder: l10n.t('What should be renumbered? You see the changes first.'),
  });
  if (picked === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character }, scope: picked.scope };
}

function isRenumber(argument: unknown): argument is RenumberParams {
  return typeof argument === 'object' && argument !== null && 'scope' in argument && 'position' in argument;
}
