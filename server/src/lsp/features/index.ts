import type { ServerCapabilities } from 'vscode-languageserver';
import { answer, onDraft, type Session } from '../session.ts';
import { refresh } from '../watching.ts';
import { codeActions, FIX_ALL } from './code-actions.ts';
import { type Publisher, pullDiagnostics } from './diagnostics.ts';
import { documentSymbols } from './symbols.ts';

/** Registers every feature; what it returns tells the client which there are. */
export function serveFeatures(session: Session, publisher: Publisher | null): ServerCapabilities {
  const { connection } = session;
  connection.onCodeAction(onDraft(session, [], codeActions(session)));
  connection.onDocumentSymbol(onDraft(session, [], documentSymbols(session)));
  answer(session, 'plancheck/checkOnce', ({ uri }) => {
    const draft = session.drafts.get(uri);
    if (draft === undefined) return false;
    draft.once = true;
    refresh(session, publisher);
    return true;
  });
  const capabilities: ServerCapabilities = {
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
    documentSymbolProvider: true,
  };
  if (publisher !== null) return capabilities;
  connection.languages.diagnostics.on(pullDiagnostics(session));
  return {
    ...capabilities,
    diagnosticProvider: { identifier: 'plancheck', interFileDependencies: false, workspaceDiagnostics: false },
  };
}
