import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { countUnit, hover as cardAt, type UnitCount } from '../../core/index.ts';
import { toOffset, toRange } from '../convert.ts';
import { folderDraftsNow } from '../folder.ts';
import type { Checked, Session } from '../session.ts';

/** The card of the word under the pointer. */
export function hover(session: Session) {
  const markdown = session.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  return (it: Checked, { position }: HoverParams): Hover | null => {
    const { facts, project, draft } = it;
    const folder = (names: ReadonlySet<string>): UnitCount | null => {
      const others = folderDraftsNow(session, project)?.filter(({ uri }) => uri !== draft.uri) ?? [];
      if (others.length === 0) return null;
      const counts = others.map((other) => countUnit(other.facts, names));
      const total = (role: keyof UnitCount): number => counts.reduce((sum, count) => sum + count[role], 0);
      return { lead: total('lead'), support: total('support'), joint: total('joint') };
    };
    const card = cardAt(facts, project.references, toOffset(facts.document, position), folder);
    if (card === null) return null;
    const lines = card.lines.map((line) => line[session.locale]);
    const value = markdown ? lines.join('  \n') : lines.join('\n').replaceAll('**', '');
    return {
      contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
      range: toRange(facts.document, card.span),
    };
  };
}
