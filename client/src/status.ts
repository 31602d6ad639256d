import {
  commands,
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { DraftStatus } from '../../server/src/lsp/messages.ts';
import { isDraft, mayBeDraft } from './drafts.ts';
import { looksLikePlan } from './looks-like-plan.ts';
import type { Server } from './server.ts';

/** Says what was found and how much was read in the active draft; on a text file that looks like a plan, offers to check it. */
export function showStatus(server: Server): Disposable {
  const item = window.createStatusBarItem('plancheck.status', StatusBarAlignment.Right, 100);
  item.name = l10n.t('plancheck');

  const update = (): void => {
    const editor = window.activeTextEditor;
    const status = editor && server.status(editor.document.uri);
    void commands.executeCommand('setContext', 'plancheck.checked', status?.checked === true);
    const concerns = editor !== undefined && (status?.checked === true || isDraft(editor.document));
    if (concerns && server.down) showDown();
    else if (concerns) showFindings(status);
    else if (editor !== undefined && isOffered(editor, status)) showOffer();
    else item.hide();
  };

  const showFindings = (status: DraftStatus | undefined): void => {
    item.text = status === undefined ? `$(sync~spin) ${l10n.t('plancheck')}` : `$(checklist) ${summary(status)}`;
    item.tooltip = status === undefined ? l10n.t('Reading the draft…') : readSoFar(status);
    item.command = 'workbench.actions.view.problems';
    item.backgroundColor = undefined;
    item.show();
  };

  const showDown = (): void => {
    item.text = `$(warning) ${l10n.t('plancheck has stopped')}`;
    item.tooltip = l10n.t('Click to start it again.');
    item.command = 'plancheck.restartServer';
    item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    item.show();
  };

  const showOffer = (): void => {
    item.text = `$(eye) ${l10n.t('Looks like a plan: check it?')}`;
    item.tooltip = offer();
    item.command = 'plancheck.checkDraft';
    item.backgroundColor = new ThemeColor('statusBarItem.prominentBackground');
    item.show();
  };

  update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    server.onDidChangeStatus(update),
    server.onDidGoUpOrDown(update),
  );
}

/** 规划校核：2 错误 1 警告 · 已读 113 条 */
export function summary(status: DraftStatus): string {
  const { error, warning, info } = status;
  const counts = [
    error === 1 ? l10n.t('1 error') : error > 1 ? l10n.t('{0} errors', error) : '',
    warning === 1 ? l10n.t('1 warning') : warning > 1 ? l10n.t('{0} warnings', warning) : '',
    info === 1 ? l10n.t('1 note') : info > 1 ? l10n.t('{0} notes', info) : '',
  ].filter(Boolean);
  const found = counts.length > 0 ? counts.join(' ') : l10n.t('nothing found');
  return l10n.t('plancheck: {0} · {1} items read', found, status.read.headings);
}

/** What was read, since nothing found must not look like nothing read. */
function readSoFar({ read }: DraftStatus): string {
  return l10n.t(
    'Read: {0} headings, {1} unit notes, {2} targets. Click to open Problems.',
    read.headings,
    read.units,
    read.targets,
  );
}

function isOffered(editor: TextEditor, status: DraftStatus | undefined): boolean {
  if (!mayBeDraft(editor.document)) return false;
  if (!workspace.getConfiguration('plancheck').get<boolean>('offerToCheck', true)) return false;
  return status?.looksLikeDraft ?? looksLikePlan(editor.document.getText());
}

function offer(): MarkdownString {
  const text = new MarkdownString(
    [
      l10n.t('Click to check this file, this once.'),
      `[${l10n.t('Check it always: add it to plancheck.yaml')}](command:plancheck.addToFiles)`,
      `[${l10n.t('Do not offer this')}](command:workbench.action.openSettings?%5B%22plancheck.offerToCheck%22%5D)`,
    ].join('\n\n'),
  );
  text.isTrusted = { enabledCommands: ['plancheck.addToFiles', 'workbench.action.openSettings'] };
  return text;
}
