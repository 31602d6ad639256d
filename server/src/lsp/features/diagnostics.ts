import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { toDiagnostic } from '../convert.ts';
import { type Checked, checked, diagnosticStyle, type Session } from '../session.ts';
import { sendStatus } from './status.ts';

/** Answers a pull: the findings of the draft as it is now, or `unchanged` where the client holds them already. */
export function pullDiagnostics(session: Session) {
  return async ({ textDocument, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
    const it = await checked(session, textDocument.uri);
    sendStatus(session, textDocument.uri, it);
    if (it === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const showHints = (await session.settings.of(textDocument.uri)).showHints;
    const resultId = `${it.draft.version}.${it.project.generation}.${showHints}`;
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, it, showHints) };
  };
}

/** Publishes to clients that cannot pull; many changes in one turn are answered once. */
export function createPublisher(session: Session): { publish(uri: string): void; clear(uri: string): void } {
  const due = new Set<string>();
  const publishNow = async (uri: string): Promise<void> => {
    due.delete(uri);
    const it = await checked(session, uri);
    sendStatus(session, uri, it);
    if (!session.drafts.has(uri)) return;
    const { showHints } = await session.settings.of(uri);
    const diagnostics = it === null ? [] : diagnosticsOf(session, it, showHints);
    const version = session.drafts.get(uri)?.version;
    await session.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
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

/** The findings a person is shown, as diagnostics; hints only where they were asked for. */
export function diagnosticsOf(session: Session, it: Checked, showHints: boolean): Diagnostic[] {
  const style = diagnosticStyle(session, it.project);
  const shown = showHints ? it.findings : it.findings.filter((finding) => finding.severity !== 'hint');
  return shown.map((finding) => toDiagnostic(it.draft.uri, it.facts.document, finding, style));
}
