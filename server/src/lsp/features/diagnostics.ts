import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Finding, PlanDocument } from '../../core/index.ts';
import { toDiagnostic } from '../convert.ts';
import { diagnosticStyle, type Glanced, glanced, type Session } from '../session.ts';
import { sendStatus } from './status.ts';

/** Answers a pull: the findings of the draft as it is now, or `unchanged` where the client holds them already. */
export function pullDiagnostics(session: Session) {
  return async ({ textDocument: { uri }, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
    const it = await glanced(session, uri);
    sendStatus(session, uri, it);
    if (it === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = [it.draft.opened, it.draft.source.version, it.project.generation, it.settings.showHints].join('.');
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, it) };
  };
}

/** Publishes to clients that cannot pull. */
export interface Publisher {
  /** Publishes in the next turn, so that many changes at once are answered once. */
  publish(uri: string): void;
  clear(uri: string): void;
}

/** A publisher for one session; a draft that closed meanwhile is passed over. */
export function createPublisher(session: Session): Publisher {
  const due = new Set<string>();
  const publishNow = async (uri: string): Promise<void> => {
    due.delete(uri);
    const it = await glanced(session, uri);
    sendStatus(session, uri, it);
    const draft = session.drafts.get(uri);
    if (draft === undefined) return;
    const diagnostics = it === null ? [] : diagnosticsOf(session, it);
    await session.connection.sendDiagnostics({ uri, version: draft.source.version, diagnostics });
  };
  return {
    publish(uri) {
      if (due.has(uri)) return;
      due.add(uri);
      setTimeout(() => void publishNow(uri).catch((error: unknown) => session.connection.console.error(String(error))), 0);
    },
    clear: (uri) => void session.connection.sendDiagnostics({ uri, diagnostics: [] }),
  };
}

/** The findings a person is shown, as diagnostics. */
export function diagnosticsOf(session: Session, it: Glanced): Diagnostic[] {
  return toDiagnostics(session, it, it.draft.uri, it.facts.document, it.findings);
}

/** Findings of any document of a project; hints only where they were asked for. */
export function toDiagnostics(
  session: Session,
  { project, settings }: Pick<Glanced, 'project' | 'settings'>,
  uri: string,
  lines: PlanDocument,
  findings: readonly Finding[],
): Diagnostic[] {
  const style = diagnosticStyle(session, project);
  const shown = settings.showHints ? findings : findings.filter((finding) => finding.severity !== 'hint');
  return shown.map((finding) => toDiagnostic(uri, lines, finding, style));
}
