import { type Diagnostic, type Disposable, languages, Uri, workspace } from 'vscode';
import type { FolderFindings } from '../../server/src/lsp/messages.ts';
import type { Server } from './server.ts';

/** Findings of drafts that are not open, in Problems after a folder was checked. An open draft speaks for itself. */
export interface FolderProblems extends Disposable {
  show(found: FolderFindings): Promise<void>;
}

/** Keeps the findings of a folder check in Problems until their drafts are opened, moved or deleted. */
export function keepFolderFindings(server: Server): FolderProblems {
  const collection = languages.createDiagnosticCollection('plancheck-folder');
  const opened = server.onDidChangeStatus((status) => {
    if (status.checked) collection.delete(Uri.parse(status.uri));
  });
  const gone = workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => collection.delete(uri)));
  const moved = workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => collection.delete(oldUri)));
  return {
    async show(found) {
      const convert = (await server.client()).protocol2CodeConverter;
      const open = new Set(workspace.textDocuments.map((document) => document.uri.toString()));
      const entries: [Uri, Diagnostic[]][] = [];
      for (const file of found.files) {
        const uri = Uri.parse(file.uri);
        if (open.has(uri.toString()) && server.status(uri)?.checked) continue;
        entries.push([uri, await convert.asDiagnostics([...file.diagnostics])]);
      }
      collection.clear();
      collection.set(entries);
    },
    dispose() {
      for (const watch of [opened, gone, moved]) watch.dispose();
      collection.dispose();
    },
  };
}
