import * as vscode from 'vscode';
import { gapped, sound } from '../drafts.ts';
import { closeAll, finding, open, openExample, rulesShown } from './draft.ts';
import { given, holds, same } from './expect.ts';

describe('findings', () => {
  after(() => closeAll());

  it('says nothing of a sound draft', async () => {
    const { document } = await open(gapped);
    await rulesShown(document.uri, (rules) => rules.length > 0);
    await replaceAll(document, sound);
    same(await rulesShown(document.uri, (rules) => rules.length === 0), []);
  });

  it('finds the hole in a run, with its rule, its place and a link to the page', async () => {
    const { document } = await open(gapped);
    const gap = await finding(document.uri, 'numbering/gap');
    same(document.getText(gap.range), '5.');
    same(gap.severity, vscode.DiagnosticSeverity.Error);
    holds(gap.message, '5.');
    const { code } = gap;
    given(typeof code === 'object' && code.target, 'link to the rule page');
  });

  it('finds what is wrong in the example on purpose', async () => {
    const { document } = await openExample();
    const rules = await rulesShown(document.uri, (shown) => shown.length >= 5);
    for (const rule of ['numbering/gap', 'unit/missing', 'target/reference']) holds(rules.join(' '), rule);
  });
});

async function replaceAll(document: vscode.TextDocument, text: string) {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}
