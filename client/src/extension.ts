import { type ExtensionContext, type TextDocument, Uri, workspace } from 'vscode';
import { registerCommands } from './commands/index.ts';
import { isDraft, mayBeDraft } from './drafts.ts';
import { fixOnSave } from './fix-on-save.ts';
import { keepFolderFindings } from './folder-findings.ts';
import { createPanels } from './panel/panels.ts';
import { servePreviews } from './preview.ts';
import { serveRulePages } from './rule-pages.ts';
import { createServer, type Platform } from './server.ts';
import { showStatus } from './status.ts';

/**
 * What both platforms share. The extension also wakes on plain text and Markdown, so that the status item can
 * offer to check a file that looks like a plan; waking costs a few registrations. The server starts with the
 * first draft, or where the folder or the settings say that text files are drafts.
 */
export function activate(context: ExtensionContext, platform: Platform): void {
  const server = createServer(platform);
  const findings = keepFolderFindings(server);
  const previews = servePreviews();
  const pages = serveRulePages(context.extensionUri);
  const panels = createPanels(context, server);
  context.subscriptions.push(
    server,
    findings,
    previews,
    panels,
    pages,
    fixOnSave(server),
    showStatus(server),
    ...registerCommands({ server, findings, previews, panels, pages }),
    workspace.onDidOpenTextDocument(startIfDraft),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('plancheck.locale') && server.wanted) void server.restart();
      if (change.affectsConfiguration('plancheck.files')) startForOpenDrafts();
    }),
  );
  startForOpenDrafts();

  function startForOpenDrafts(): void {
    for (const document of workspace.textDocuments) void startIfDraft(document);
  }

  async function startIfDraft(document: TextDocument): Promise<void> {
    if (server.wanted || !(isDraft(document) || (mayBeDraft(document) && (await textFilesAreDrafts(document))))) return;
    try {
      await server.client();
    } catch (error) {
      server.log.error(String(error)); // The client has told the user already.
    }
  }
}

/** True where the setting or a plancheck.yaml at the folder's root may name text files as drafts. */
async function textFilesAreDrafts(document: TextDocument): Promise<boolean> {
  if (workspace.getConfiguration('plancheck', document).get<string[]>('files', []).length > 0) return true;
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined) return false;
  try {
    await workspace.fs.stat(Uri.joinPath(folder.uri, 'plancheck.yaml'));
    return true;
  } catch {
    return false;
  }
}
