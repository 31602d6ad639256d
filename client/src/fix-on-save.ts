import { type CodeAction, commands, type Disposable, Range, TextDocumentSaveReason, type TextEdit, workspace } from 'vscode';
import { isDraft } from './drafts.ts';
import type { Server } from './server.ts';

const FIX_ALL = 'source.fixAll.plancheck';

/** Applies safe fixes before a draft is saved by hand, where the setting asks for it; never while typing goes on. */
export function fixOnSave(server: Server): Disposable {
  return workspace.onWillSaveTextDocument((event) => {
    const { document } = event;
    if (event.reason !== TextDocumentSaveReason.Manual) return;
    if (!isDraft(document) && !server.status(document.uri)?.checked) return;
    if (!workspace.getConfiguration('plancheck', document).get<boolean>('fixOnSave', false)) return;
    event.waitUntil(safeEdits(document.uri, document.lineCount));
  });

  async function safeEdits(uri: Parameters<typeof server.status>[0], lines: number): Promise<TextEdit[]> {
    const whole = new Range(0, 0, lines, 0);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, whole, FIX_ALL, 1);
    return actions.find((action) => action.kind?.value === FIX_ALL)?.edit?.get(uri) ?? [];
  }
}
