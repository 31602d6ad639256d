import { l10n, Uri, window, workspace } from 'vscode';
import type { IgnoreArgument, IgnoreParams } from '../../../server/src/lsp/messages.ts';
import { sayRefusal } from './active-draft.ts';
import type { App } from './index.ts';

/** 忽略此条：理由… The reason is kept beside plancheck.yaml, never in the draft, which will be issued. */
export async function ignoreFinding(app: App, argument?: IgnoreArgument): Promise<void> {
  if (argument === undefined) return;
  const reason = await askReason(l10n.t('Ignore this: {0}', argument.message));
  if (reason !== undefined) await ignore(app, { ...argument, reason });
}

/** Asks for the reason, which may not be empty: whoever reads the draft next should know it. */
export function askReason(title: string): Thenable<string | undefined> {
  return window.showInputBox({
    title,
    prompt: l10n.t('Reason (kept beside the draft, not in it)'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('Please give a reason.') : undefined),
  });
}

/** Writes what the server says the file should hold from now on. */
export async function ignore({ server }: App, { uri, rule, range, reason }: IgnoreParams): Promise<void> {
  const answer = await server.request('plancheck/ignore', { uri, rule, range, reason: reason.trim() });
  if (answer === null || 'refusal' in answer) return sayRefusal(answer);
  const file = Uri.parse(answer.uri);
  await workspace.fs.writeFile(file, new TextEncoder().encode(answer.text));
  await server.wrote(file);
  window.setStatusBarMessage(l10n.t('Noted in {0}', workspace.asRelativePath(file)), 5000);
}
