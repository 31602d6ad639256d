import { l10n, type TextDocument, type TextEdit, window, workspace, WorkspaceEdit } from 'vscode';
import type { Edits } from '../../../server/src/lsp/messages.ts';
import type { App } from './index.ts';

/** Shows a draft as edits would leave it beside what stands there, and makes them once the user agrees. */
export async function previewEdits(
  { server, previews }: App,
  document: TextDocument,
  proposed: Edits['edits'],
  message: string,
): Promise<void> {
  const edits = await (await server.client()).protocol2CodeConverter.asTextEdits([...proposed]);
  const version = document.version;
  const taken = await previews.confirm(
    document,
    applied(document.getText(), edits, (edit) => [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)]),
    message,
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

function applied(text: string, edits: readonly TextEdit[], span: (edit: TextEdit) => [number, number]): string {
  let result = text;
  const placed = edits.map((edit) => ({ span: span(edit), newText: edit.newText })).toSorted((a, b) => b.span[0] - a.span[0]);
  for (const edit of placed) result = result.slice(0, edit.span[0]) + edit.newText + result.slice(edit.span[1]);
  return result;
}
