import type { ServerCapabilities } from 'vscode-languageserver';
import { answer, onDraft, type Session } from '../session.ts';
import { refresh } from '../watching.ts';
import { codeActions, FIX_ALL, RENUMBER } from './code-actions.ts';
import { type Publisher, pullDiagnostics } from './diagnostics.ts';
import { completion, COMPLETION_TRIGGERS } from './completion.ts';
import { definition } from './definition.ts';
import { hover } from './hover.ts';
import { checkFolder } from './check-folder.ts';
import { ignore } from './ignore.ts';
import { serveTables } from './tables.ts';
import { documentLinks } from './links.ts';
import { onEnter } from './on-type.ts';
import { codeLenses, foldingRanges, inlayHints, LEGEND, selectionRanges, semanticTokens, semanticTokensIn } from './reading.ts';
import { prepareRename, references, rename } from './units.ts';
import { workspaceSymbols } from './workspace-symbols.ts';
import { documentSymbols } from './symbols.ts';

/** Registers every feature; what it returns tells the client which there are. */
export function serveFeatures(session: Session, publisher: Publisher | null): ServerCapabilities {
  const { connection } = session;
  connection.onCodeAction(onDraft(session, [], codeActions(session)));
  connection.onDocumentSymbol(onDraft(session, [], documentSymbols(session)));
  connection.onWorkspaceSymbol(workspaceSymbols(session));
  connection.onHover(onDraft(session, null, hover(session)));
  connection.onCompletion(onDraft(session, [], completion(session)));
  connection.onDefinition(onDraft(session, [], definition));
  connection.onReferences(onDraft(session, [], references(session)));
  connection.onPrepareRename(onDraft(session, null, prepareRename()));
  connection.onRenameRequest(onDraft(session, null, rename(session)));
  connection.onFoldingRanges(onDraft(session, [], foldingRanges));
  connection.onSelectionRanges(onDraft(session, [], selectionRanges));
  connection.onDocumentLinks(onDraft(session, [], documentLinks));
  connection.languages.semanticTokens.on(onDraft(session, { data: [] }, semanticTokens));
  connection.languages.semanticTokens.onRange(onDraft(session, { data: [] }, semanticTokensIn));
  connection.languages.inlayHint.on(onDraft(session, [], inlayHints(session)));
  connection.onCodeLens(onDraft(session, [], codeLenses(session)));
  connection.onDocumentOnTypeFormatting(onDraft(session, [], onEnter));
  answer(session, 'plancheck/checkOnce', ({ uri }) => {
    const draft = session.drafts.get(uri);
    if (draft === undefined) return false;
    draft.once = true;
    refresh(session, publisher);
    return true;
  });
  answer(session, 'plancheck/checkFolder', checkFolder(session));
  answer(session, 'plancheck/ignore', ignore(session));
  serveTables(session);
  const prepares = session.capabilities.textDocument?.rename?.prepareSupport === true;
  const capabilities: ServerCapabilities = {
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL, RENUMBER] },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    hoverProvider: true,
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: prepares ? { prepareProvider: true } : true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
    inlayHintProvider: true,
    codeLensProvider: {},
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  };
  if (publisher !== null) return capabilities;
  connection.languages.diagnostics.on(pullDiagnostics(session));
  return {
    ...capabilities,
    diagnosticProvider: { identifier: 'plancheck', interFileDependencies: false, workspaceDiagnostics: false },
  };
}
