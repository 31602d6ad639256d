import { type CodeAction, commands, Range, type TextDocument, type TextEdit } from 'vscode';

const FIX_ALL = 'source.fixAll.plancheck';

/** The edits of every safe fix of a draft; empty where there is none. */
export async function safeFixes({ uri, lineCount }: TextDocument): Promise<TextEdit[]> {
  const whole = new Range(0, 0, lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, whole, FIX_ALL, 1);
  return actions.find((action) => action.kind?.value === FIX_ALL)?.edit?.get(uri) ?? [];
}
