import { l10n, Uri, window } from 'vscode';
import type { IgnoreArgument } from '../../../server/src/lsp/messages.ts';
import { switchOffRule } from '../yaml-lines.ts';
import { activeDraft } from './active-draft.ts';
import { editConfig } from './config-file.ts';
import { askReason, ignore } from './ignore.ts';
import type { App } from './index.ts';
import { pickRule } from './pick-rule.ts';

/**
 * Switches a rule off: from the light bulb for that draft, with a reason; from the palette one of the list, for
 * the draft or for the folder in its plancheck.yaml.
 */
export async function switchOff(app: App, argument?: IgnoreArgument): Promise<void> {
  if (argument !== undefined) return silence(app, Uri.parse(argument.uri), argument.rule);
  const editor = await activeDraft(undefined);
  if (editor === undefined) return;
  const { uri } = editor.document;
  const rule = await pickRule(app.pages, uri, l10n.t('Which rule should be silent?'));
  if (rule === undefined) return;
  const [draft, folder] = [l10n.t('In this draft'), l10n.t('In the whole folder (plancheck.yaml)')];
  const where = await window.showQuickPick([draft, folder], { placeHolder: l10n.t('Where should {0} be silent?', rule) });
  if (where === folder) await editConfig(uri, (yaml) => switchOffRule(yaml, rule));
  if (where === draft) await silence(app, uri, rule);
}

async function silence(app: App, uri: Uri, rule: string): Promise<void> {
  const reason = await askReason(l10n.t('No longer check this draft for {0}', rule));
  if (reason !== undefined) await ignore(app, { uri: uri.toString(), rule, range: null, reason });
}
