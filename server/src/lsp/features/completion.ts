import { type CompletionItem, CompletionItemKind, type CompletionParams, InsertTextFormat } from 'vscode-languageserver';
import { type Suggestion, suggestions, unitsByFrequency } from '../../core/index.ts';
import { toOffset, toRange } from '../convert.ts';
import { folderDraftsNow } from '../folder.ts';
import type { Checked, Session } from '../session.ts';

/** Characters after which there may be something to offer: inside a note, and before one. */
export const COMPLETION_TRIGGERS = ['（', '(', '：', ':', '、', '，', '。', '到', '达'];

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  unit: CompletionItemKind.Class,
  marker: CompletionItemKind.Keyword,
  note: CompletionItemKind.Snippet,
  indicator: CompletionItemKind.Field,
  value: CompletionItemKind.Value,
};

/** What may be written at the cursor, in the order the core gives. */
export function completion(session: Session) {
  const snippets = session.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  return ({ facts, project, draft }: Checked, { position }: CompletionParams): CompletionItem[] => {
    const others = folderDraftsNow(session, project)?.filter(({ uri }) => uri !== draft.uri) ?? [];
    const units = others.flatMap((other) => unitsByFrequency(other.facts));
    const found = suggestions(facts, project.references, toOffset(facts.document, position), units);
    return found.map((it, index): CompletionItem => {
      const withCursor = snippets && it.cursor !== null;
      const item: CompletionItem = {
        label: it.label,
        kind: KINDS[it.kind],
        sortText: String(index).padStart(4, '0'),
        textEdit: { range: toRange(facts.document, it.span), newText: withCursor ? asSnippet(it.text, it.cursor ?? 0) : it.text },
      };
      if (it.detail !== null) item.detail = it.detail[session.locale];
      if (it.filter !== undefined) item.filterText = it.filter;
      if (withCursor) item.insertTextFormat = InsertTextFormat.Snippet;
      return item;
    });
  };
}

function asSnippet(text: string, cursor: number): string {
  const escaped = (part: string): string => part.replaceAll(/[\\$}]/g, String.raw`\$&`);
  return `${escaped(text.slice(0, cursor))}$0${escaped(text.slice(cursor))}`;
}
