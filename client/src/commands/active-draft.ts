import { l10n, type TextEditor, Uri, window } from 'vscode';
import { editorFor } from '../drafts.ts';

/**
 * The editor of the draft a command is for: the file it was called on (explorer, editor title), the draft its
 * argument names (a lens), else the active editor. Says so where there is none.
 */
export async function activeDraft(argument: unknown): Promise<TextEditor | undefined> {
  const editor = await editorFor(uriOf(argument));
  if (editor === undefined) void window.showInformationMessage(l10n.t('Open a draft first.'));
  return editor;
}

/** The file a command was called on, if any. */
export function uriOf(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const named = typeof argument === 'object' && argument !== null && 'uri' in argument ? argument.uri : undefined;
  return typeof named === 'string' ? Uri.parse(named) : undefined;
}

/** Shows why the server declined. */
export function sayRefusal(answer: { readonly refusal: string } | null): void {
  void window.showInformationMessage(answer?.refusal ?? l10n.t('plancheck does not check this file.'));
}
