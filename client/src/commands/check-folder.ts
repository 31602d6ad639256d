import { commands, l10n, ProgressLocation, window } from 'vscode';
import type { FolderFindings } from '../../../server/src/lsp/messages.ts';
import { uriOf } from './active-draft.ts';
import type { App } from './index.ts';

/** Checks every draft of a folder, or of the workspace, with progress and cancel; the results stand in Problems. */
export async function checkFolder({ server, findings }: App, argument?: unknown): Promise<void> {
  const found = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking drafts'), cancellable: true },
    async (progress, cancel) => {
      const { WorkDoneProgress } = await import('vscode-languageclient');
      const client = await server.client();
      const workDoneToken = crypto.randomUUID();
      let done = 0;
      const watching = client.onProgress(WorkDoneProgress.type, workDoneToken, (report) => {
        if (report.kind !== 'report') return;
        const percentage = report.percentage ?? done;
        progress.report({ increment: percentage - done, ...(report.message === undefined ? {} : { message: report.message }) });
        done = percentage;
      });
      try {
        return await server.request('plancheck/checkFolder', { uri: uriOf(argument)?.toString() ?? null, workDoneToken }, cancel);
      } finally {
        watching.dispose();
      }
    },
  );
  await findings.show(found);
  await commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(outcome(found));
}

function outcome({ summary, cancelled }: FolderFindings): string {
  if (summary.files === 0) return l10n.t('No drafts here. Name them in plancheck.yaml (files:) or call them *.plan.');
  const { files, error, warning, info, read } = summary;
  const said = l10n.t(
    '{0} drafts: {1} errors, {2} warnings, {3} notes · {4} items read',
    files,
    error,
    warning,
    info,
    read.headings,
  );
  return cancelled ? l10n.t('Stopped. {0}', said) : said;
}
