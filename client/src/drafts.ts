import { type TextDocument, type TextEditor, type Uri, window, workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

export const PLAN_DRAFT = 'plan-draft';

/** The languages whose files may join as drafts through `files:`. */
const TEXT = ['plaintext', 'markdown'];

/**
 * Drafts, and the text files that may be drafts: the server tells which, since it reads plancheck.yaml. The
 * schemes are named so that the left side of a comparison (`git:`) is not checked a second time.
 */
export function documentSelector(): DocumentSelector {
  return [PLAN_DRAFT, ...TEXT].flatMap((language) => schemes().map((scheme) => ({ language, scheme })));
}

/** True where a folder is not on a disk that a process could read: a virtual workspace. */
export function hasVirtualFolder(): boolean {
  return folderSchemes().some((scheme) => scheme !== 'file');
}

/** True for a file that is a draft by its name, not one side of a comparison. */
export function isDraft(document: TextDocument): boolean {
  return document.languageId === PLAN_DRAFT && schemes().includes(document.uri.scheme);
}

/** True for a plain text or Markdown file that the user writes in, not an output or a comparison. */
export function mayBeDraft(document: TextDocument): boolean {
  return TEXT.includes(document.languageId) && schemes().includes(document.uri.scheme);
}

/** The editor a command is for: the file it was called on, else the active editor. */
export async function editorFor(uri: Uri | undefined): Promise<TextEditor | undefined> {
  if (uri === undefined) return window.activeTextEditor;
  const visible = window.visibleTextEditors.find((it) => it.document.uri.toString() === uri.toString());
  return visible ?? window.showTextDocument(uri);
}

function schemes(): string[] {
  return [...new Set(['file', 'untitled', 'vscode-vfs', ...folderSchemes()])];
}

function folderSchemes(): string[] {
  return (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
}
