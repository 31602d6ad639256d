import { commands, type Disposable, l10n, Uri, workspace } from 'vscode';

/** Pages of rules open under this scheme: `plancheck-rule:/numbering/gap.md`, so that no path of the machine shows. */
export const RULE_SCHEME = 'plancheck-rule';

/** The pages that came with the extension: read from its own folder, so they open offline and before any draft. */
export interface RulePages extends Disposable {
  /** A rule's page as Markdown. */
  read(rule: string): Promise<string>;
}

/** Serves the pages as documents. The manifest has them open in the Markdown preview. */
export function serveRulePages(extension: Uri): RulePages {
  const read = async (rule: string): Promise<string> => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'docs/rules', `${rule}.md`)));
    } catch {
      return l10n.t('There is no page for {0}.', rule);
    }
  };
  const provider = workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    provideTextDocumentContent: (uri) => read(uri.path.replace(/^\//, '').replace(/\.md$/, '')),
  });
  return { read, dispose: () => provider.dispose() };
}

/** Shows a rule's page, rendered. */
export async function openRulePage(rule: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` }));
}
