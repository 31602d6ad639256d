import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import { activeDraft, sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';

/** Lists plancheck's own comments of a Markdown draft and removes the chosen ones, before the draft is issued. */
export async function stripComments({ server }: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const { uri } = editor.document;
  const comments = await server.request('plancheck/draftComments', { uri: uri.toString() });
  if (comments === null) return sayRefusal(null);
  if (comments.length === 0) {
    void window.showInformationMessage(l10n.t('There are no comments of plancheck in this draft.'));
    return;
  }
  const items = comments.map((comment) => ({
    comment,
    label: comment.text,
    description: l10n.t('line {0}', comment.range.start.line + 1),
    picked: true,
  }));
  const chosen = await window.showQuickPick(items, { canPickMany: true, placeHolder: l10n.t('These comments will be removed.') });
  if (chosen === undefined || chosen.length === 0) return;
  const convert = (await server.client()).protocol2CodeConverter;
  const change = new WorkspaceEdit();
  for (const { comment } of chosen) change.delete(uri, convert.asRange(comment.range));
  await workspace.applyEdit(change);
}
