import { commands, Uri, window, workspace } from 'vscode';
import type { NewFile } from '../../../server/src/lsp/messages.ts';

/** Asks where a file should go, writes it there and opens it. Nothing is written where the user says no. */
export async function saveAs(file: NewFile, beside: Uri): Promise<void> {
  const name = file.path.split('/').at(-1) ?? file.path;
  const extension = name.split('.').at(-1) ?? '';
  const folder = workspace.getWorkspaceFolder(beside)?.uri;
  const proposed = folder === undefined ? Uri.joinPath(beside, '..', name) : Uri.joinPath(folder, file.path);
  const options = beside.scheme === 'untitled' && folder === undefined ? {} : { defaultUri: proposed };
  const uri = await window.showSaveDialog({ ...options, filters: { [extension.toUpperCase()]: [extension] } });
  if (uri === undefined) return;
  await workspace.fs.writeFile(uri, new TextEncoder().encode(file.text));
  if (extension === 'md') await commands.executeCommand('markdown.showPreview', uri);
  else await window.showTextDocument(uri, { preview: false });
}
