import { parse } from '../../core/index.ts';
import { toDiagnostic } from '../convert.ts';
import { inFolder } from '../locate.ts';
import type { DraftProject } from '../projects.ts';
import { diagnosticStyle, type Session } from '../session.ts';

/**
 * Shows what is wrong with plancheck.yaml, the sets and the registries, in those files. Published and never pulled:
 * no client need open them, nor know them as drafts.
 */
export function createProblemPublisher(session: () => Session): (project: DraftProject) => void {
  const shown = new Map<string, readonly string[]>();
  return (project) => {
    const { root } = project;
    if (root === null) return;
    const { connection } = session();
    const style = diagnosticStyle(session(), project);
    const now = project.problems.map(({ path, text, findings }) => {
      const uri = inFolder(root, path);
      const lines = parse(text);
      void connection.sendDiagnostics({ uri, diagnostics: findings.map((it) => toDiagnostic(uri, lines, it, style)) });
      return uri;
    });
    for (const uri of shown.get(root) ?? []) if (!now.includes(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    shown.set(root, now);
  };
}
