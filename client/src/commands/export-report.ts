import { l10n, window } from 'vscode';
import type { ReportParams } from '../../../server/src/lsp/messages.ts';
import { activeDraft, sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';
import { saveAs } from './save-as.ts';

/** Writes the findings of the draft as a report that can be handed on. */
export async function exportReport({ server }: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const formats: { label: string; description: string; format: ReportParams['format'] }[] = [
    { label: 'Markdown', description: l10n.t('to read and to print'), format: 'markdown' },
    { label: 'CSV', description: l10n.t('a table for Excel or WPS'), format: 'csv' },
  ];
  const picked = await window.showQuickPick(formats, { placeHolder: l10n.t('In which form?') });
  if (picked === undefined) return;
  const { uri } = editor.document;
  const report = await server.request('plancheck/report', { uri: uri.toString(), format: picked.format });
  if (report === null) return sayRefusal(null);
  await saveAs(report, uri);
}
