import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { headingName } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { folderDrafts } from '../folder.ts';
import type { DraftProject } from '../projects.ts';
import type { Session } from '../session.ts';

const MOST = 500;

/** Headings of all drafts of the workspace whose marker and title hold the characters of the query in their order. */
export function workspaceSymbols(session: Session) {
  return async ({ query }: WorkspaceSymbolParams): Promise<SymbolInformation[]> => {
    const projects = new Set<DraftProject>();
    for (const { uri } of session.folders) projects.add(await session.projects.at(uri));
    for (const { uri } of session.drafts.all()) projects.add(await session.projects.of(uri));
    const found = new Map<string, SymbolInformation>();
    for (const project of projects) {
      for (const { uri, facts } of await folderDrafts(session, project)) {
        for (const heading of facts.headings) {
          const name = headingName(heading);
          if (found.size >= MOST) return [...found.values()];
          if (!holds(name, query)) continue;
          const span = { start: heading.span.start, end: Math.max(heading.span.end, heading.titleSpan.end) };
          found.set(`${uri}#${span.start}`, {
            name,
            kind: SymbolKind.String,
            location: { uri, range: toRange(facts.document, span) },
          });
        }
      }
    }
    return [...found.values()];
  };
}

function holds(name: string, query: string): boolean {
  let at = 0;
  for (const char of query.trim()) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
