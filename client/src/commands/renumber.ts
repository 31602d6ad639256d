import { l10n, type TextEditor, TextEdit, window, workspace, WorkspaceEdit } from 'vscode';
import type { RenumberParams, RenumberScope } from '../../../server/src/lsp/messages.ts';
import { activeDraft, sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';

/** Shows what renumbering would change beside what stands there, and changes it once the user agrees. */
export async function renumber({ server, previews }: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const params = isRenumber(argument) ? argument : await ask(editor);
  if (params === undefined) return;
  const answer = await server.request('plancheck/renumber', params);
  if (answer === null || 'refusal' in answer) return sayRefusal(answer);
  const { document } = editor;
  if (answer.edits.length === 0) {
    void window.showInformationMessage(l10n.t('The numbers follow. Nothing to change.'));
    return;
  }
  const edits = await (await server.client()).protocol2CodeConverter.asTextEdits([...answer.edits]);
  const version = document.version;
  const taken = await previews.confirm(
    document,
    applied(document.getText(), edits, (edit) => [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)]),
    l10n.t('Renumber: {0} places change. Red is now, green is proposed.', edits.length),
  );
  if (!taken) return;
  if (document.version !== version) {
    void window.showWarningMessage(l10n.t('The draft has changed since. Please ask for it again.'));
    return;
  }
  const change = new WorkspaceEdit();
  change.set(document.uri, edits);
  await workspace.applyEdit(change);
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

function applied(text: string, edits: readonly TextEdit[], span: (edit: TextEdit) => [number, number]): string {
  let result = text;
  const placed = edits.map((edit) => ({ span: span(edit), newText: edit.newText })).toSorted((a, b) => b.span[0] - a.span[0]);
  for (const edit of placed) result = result.slice(0, edit.span[0]) + edit.newText + result.slice(edit.span[1]);
  return result;
}

function isRenumber(argument: unknown): argument is RenumberParams {
  return typeof argument === 'object' && argument !== null && 'scope' in argument && 'position' in argument;
}
