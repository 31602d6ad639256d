import * as vscode from 'vscode';
import { gapped } from '../drafts.ts';
import { until } from '../tally.ts';
import { closeAll, finding, open, rulesShown } from './draft.ts';
import { given, holds, same } from './expect.ts';

describe('fixes', () => {
  afterEach(() => closeAll());

  it('offers the right number first and writes it', async () => {
    const { document } = await open(gapped);
    const gap = await finding(document.uri, 'numbering/gap');
    const [first] = await actions(document.uri, gap.range, vscode.CodeActionKind.QuickFix);
    const fix = given(first, 'quick fix');
    same(fix.isPreferred, true, 'preferred');
    await vscode.workspace.applyEdit(given(fix.edit, 'edit'));
    holds(document.getText(), '\n3. 改建高中');
    same(await rulesShown(document.uri, (rules) => rules.length === 0), []);
  });

  it('offers to set a finding aside with a reason', async () => {
    const { document } = await open(gapped);
    const gap = await finding(document.uri, 'numbering/gap');
    const offered = await actions(document.uri, gap.range, vscode.CodeActionKind.QuickFix);
    given(
      offered.find((action) => /忽略|Ignore/.test(action.title) && action.command),
      'action to ignore the finding',
    );
  });

  it('fixes all that is safe, and no number', async () => {
    const { document } = await open(gapped.replace('县委编办）', '县委编办、）'));
    const separator = await finding(document.uri, 'unit/separator');
    const [all] = await actions(document.uri, separator.range, vscode.CodeActionKind.SourceFixAll.append('plancheck'));
    await vscode.workspace.applyEdit(given(all?.edit, 'fix for all'));
    holds(document.getText(), '县委编办）');
    holds(document.getText(), '\n5. 改建高中');
    same(await rulesShown(document.uri, (rules) => rules.length === 1), ['numbering/gap']);
  });

  it('fixes all by the command', async () => {
    const { document } = await open(gapped.replace('县委编办）', '县委编办、）'));
    await finding(document.uri, 'unit/separator');
    await vscode.commands.executeCommand('plancheck.fixAll');
    holds(document.getText(), '县委编办）');
    holds(document.getText(), '\n5. 改建高中');
  });

  it('renumbers after a preview', async () => {
    const { document } = await open(gapped);
    await finding(document.uri, 'numbering/gap');
    const argument = { uri: document.uri.toString(), position: { line: 0, character: 0 }, scope: 'all' };
    const renumbered = vscode.commands.executeCommand('plancheck.renumber', argument);
    const preview = await shown('plancheck-preview');
    holds(preview.getText(), '\n3. 改建高中');
    holds(document.getText(), '\n5. 改建高中');
    // The answer counts only once the comparison is up, which is a moment after its text is there.
    await until('the new numbers', async () => {
      await vscode.commands.executeCommand('plancheck.applyPreview');
      return document.getText().includes('\n3. 改建高中');
    });
    await renumbered;
  });
});

async function actions(uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value, 20);
}

/** Waits for a document of a scheme. */
async function shown(scheme: string): Promise<vscode.TextDocument> {
  const find = () => vscode.workspace.textDocuments.find((document) => document.uri.scheme === scheme);
  return (
    find() ??
    new Promise((resolve) => {
      const listening = vscode.workspace.onDidOpenTextDocument((document) => {
        if (document.uri.scheme !== scheme) return;
        listening.dispose();
        resolve(document);
      });
    })
  );
}
