import * as vscode from 'vscode';
import { given } from './expect.ts';
import { until } from '../tally.ts';

/** A small plan without a fault, to which each test adds its own. */
export const sound = `云溪县学校建设实施方案

一、总体要求
到2030年，全县学前三年毛入园率达到98%，高中阶段教育毛入学率达到98.5%。
二、重点任务
（一）优化布局
1. 新建小学。在城区新建小学3所。（责任单位：县教育局、县财政局）
2. 扩建初中。在城南扩建初中2所。（责任单位：县教育局、县财政局）
3. 改建高中。在城北改建高中1所。（责任单位：县教育局、县财政局）
（二）提升质量
1. 配齐教师。新增教师编制60名。（责任单位：县教育局、县委编办）
2. 改善条件。更新实验室12间。（责任单位：县教育局、县财政局）
三、保障措施
（一）加强领导。县政府统筹各项工作。
（二）加强督导。每年开展一次督导。
`;

/** The sound plan with its third task numbered 5. */
export const gapped = sound.replace('3. 改建高中', '5. 改建高中');

const folder = () => given(vscode.workspace.workspaceFolders?.[0], 'workspace folder').uri;

/** Writes a file beside the example and shows it. */
export async function open(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Shows the example's draft. */
export async function openExample(): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles('云溪县*.plan.txt');
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(given(uri, 'example draft')));
}

/** Removes what `open` wrote, and closes every editor without saving. */
export async function closeAll(...names: string[]): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of names) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name));
}

/** The rule ids of the findings shown for a document, sorted, once `ready` likes them. */
export async function rulesShown(uri: vscode.Uri, ready: (rules: string[]) => boolean): Promise<string[]> {
  let shown: string[] = [];
  const settled = () => {
    shown = findings(uri).map(ruleOf).sort();
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
