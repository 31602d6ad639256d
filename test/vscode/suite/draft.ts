import * as vscode from 'vscode';
import { given } from './expect.ts';
import { until } from '../tally.ts';

const folder = () => given(vscode.workspace.workspaceFolders?.[0], 'workspace folder').uri;

let opened = 0;
const written: vscode.Uri[] = [];

/** Writes a text under a name of its own beside the example and shows it; `closeAll` removes it. */
export async function open(text: string, ending = '.plan.txt'): Promise<vscode.TextEditor> {
  opened += 1;
  const uri = await write(`稿件${opened}${ending}`, text);
  written.push(uri);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Writes a file beside the example. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Shows the example's draft. */
export async function openExample(): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles('云溪县*.plan.txt');
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(given(uri, 'example draft')));
}

/** Closes every editor without saving, and removes what `open` wrote. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
}

/** The rule ids of the errors and warnings shown for a document, sorted, once `ready` likes them. */
export async function rulesShown(uri: vscode.Uri, ready: (rules: string[]) => boolean): Promise<string[]> {
  let shown: string[] = [];
  const settled = () => {
    shown = findings(uri)
      .filter((one) => one.severity <= vscode.DiagnosticSeverity.Warning)
      .map(ruleOf)
      .sort();
    return ready(shown);
  };
  await until('the findings', settled).catch((error: Error) => {
    throw new Error(`${error.message}; shown are: ${shown.join(', ') || 'none'}`);
  });
  return shown;
}

/** Waits for the one finding of a rule. */
export async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule}`, () => findings(uri).find((one) => ruleOf(one) === rule));
}

function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((one) => one.source === 'plancheck');
}

function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** Where `text` first stands in the document. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`“${text}” is not in the draft`);
  return document.positionAt(at);
}
