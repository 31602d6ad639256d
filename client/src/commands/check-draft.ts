import { commands, l10n, window } from 'vscode';
import { isDraft } from '../drafts.ts';
import { summary } from '../status.ts';
import { activeDraft } from './active-draft.ts';
import type { App } from './index.ts';

/** Checks the draft and shows its problems; a text file that is no draft here is checked until it is closed. */
export async function checkDraft({ server }: App, argument?: unknown): Promise<void> {
  const editor = await activeDraft(argument);
  if (editor === undefined) return;
  const { uri } = editor.document;
  await server.client();
  if (!isDraft(editor.document) && !server.status(uri)?.checked) {
    await server.request('plancheck/checkOnce', { uri: uri.toString() });
  }
  const status = server.status(uri);
  if (status?.checked) window.setStatusBarMessage(summary(status), 5000);
  await commands.executeCommand('workbench.actions.view.problems');
  if (status === undefined) server.log.info(l10n.t('The server has not spoken of {0} yet.', uri.toString()));
}
