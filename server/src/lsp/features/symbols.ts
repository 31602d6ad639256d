import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { outline, type OutlineItem } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import type { Checked, Session } from '../session.ts';

/** The outline of a draft: a tree, or a flat list for clients without trees. */
export function documentSymbols(session: Session) {
  const tree = session.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  return ({ facts, draft }: Checked): DocumentSymbol[] | SymbolInformation[] => {
    const lines = facts.document;
    const symbol = (item: OutlineItem): DocumentSymbol => ({
      name: item.name,
      ...(item.detail === '' ? {} : { detail: item.detail }),
      kind: kindOf(item),
      range: toRange(lines, item.span),
      selectionRange: toRange(lines, item.selection),
      children: item.children.map(symbol),
    });
    const items = outline(facts);
    if (tree) return items.map(symbol);
    const flat = (item: OutlineItem): SymbolInformation[] => [
      { name: item.name, kind: kindOf(item), location: { uri: draft.uri, range: toRange(lines, item.span) } },
      ...item.children.flatMap(flat),
    ];
    return items.flatMap(flat);
  };
}

/** Editors have no kind for a chapter or a task; these two give the outline two calm icons. */
function kindOf(item: OutlineItem): SymbolKind {
  return item.children.length > 0 ? SymbolKind.Module : SymbolKind.String;
}
