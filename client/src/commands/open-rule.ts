import { l10n, window } from 'vscode';
import { openRulePage } from '../rule-pages.ts';
import type { App } from './index.ts';
import { pickRule } from './pick-rule.ts';

/** Opens a rule's page inside the editor: the one named, else one from the list. */
export async function openRule({ pages }: App, argument?: unknown): Promise<void> {
  const { document } = window.activeTextEditor ?? {};
  const rule = typeof argument === 'string' ? argument : await pickRule(pages, document?.uri, l10n.t('Which rule?'));
  if (rule !== undefined) await openRulePage(rule);
}
