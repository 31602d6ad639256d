import { type TextDocument, type TextEditor, UIKind, env, type Uri, window, workspace } from 'vscode';
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

/** True where the server reads files itself; in the browser and in virtual workspaces it asks the client. */
export function hasDisk(): boolean {
  const inBrowser = env.uiKind === UIKind.Web && env.remoteName === undefined;
  return !inBrowser && folderSchemes().every((scheme) => scheme === 'file');
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
