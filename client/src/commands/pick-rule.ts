import { l10n, languages, type QuickPickItem, type Uri, window } from 'vscode';
import { RULE_IDS } from '../../../server/src/lsp/messages.ts';
import type { RulePages } from '../rule-pages.ts';

/** Asks for a rule, those that speak of the draft first, each with the title of its page. */
export async function pickRule(pages: RulePages, uri: Uri | undefined, placeHolder: string): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const rule of uri === undefined ? [] : languages.getDiagnostics(uri).map(ruleOf)) {
    if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const items = Promise.all(
    RULE_IDS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).map(
      async (rule): Promise<QuickPickItem & { rule: string }> => {
        const title = /^#\s+\S+\s+(.*)$/m.exec(await pages.read(rule))?.[1] ?? rule;
        const here = counts.get(rule);
        return {
          label: title,
          description: [rule, here === undefined ? '' : l10n.t('{0} here', here)].filter(Boolean).join(' · '),
          rule,
        };
      },
    ),
  );
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.rule;
}

function ruleOf({ source, code }: { source?: string; code?: unknown }): string | undefined {
  if (source !== 'plancheck') return undefined;
  const value = typeof code === 'object' && code !== null && 'value' in code ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}
