import { l10n, Uri, window, workspace } from 'vscode';

/** Changes the plancheck.yaml of a file's folder, or opens it where the change is better made by hand. */
export async function editConfig(draft: Uri, change: (yaml: string) => string | null): Promise<void> {
  const folder = workspace.getWorkspaceFolder(draft);
  if (folder === undefined) {
    void window.showInformationMessage(l10n.t('plancheck.yaml belongs to a folder. Open the folder first.'));
    return;
  }
  const file = Uri.joinPath(folder.uri, 'plancheck.yaml');
  const changed = change(await read(file));
  if (changed === null) {
    await window.showTextDocument(file);
    void window.showInformationMessage(
      l10n.t('plancheck.yaml is written in a way that plancheck does not change. Please edit it here.'),
    );
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(changed));
  window.setStatusBarMessage(l10n.t('Noted in {0}', workspace.asRelativePath(file)), 5000);
}

async function read(file: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return '';
  }
}
