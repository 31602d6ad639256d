import { type Disposable, TextDocumentSaveReason, workspace } from 'vscode';
import { isDraft } from './drafts.ts';
import { safeFixes } from './safe-fixes.ts';
import type { Server } from './server.ts';

/** Applies safe fixes before a draft is saved by hand, where the setting asks for it; never while typing goes on. */
export function fixOnSave(server: Server): Disposable {
  return workspace.onWillSaveTextDocument((event) => {
    const { document } = event;
    if (event.reason !== TextDocumentSaveReason.Manual) return;
    if (!isDraft(document) && !server.status(document.uri)?.checked) return;
    if (!workspace.getConfiguration('plancheck', document).get<boolean>('fixOnSave', false)) return;
    event.waitUntil(safeFixes(document));
  });
}
