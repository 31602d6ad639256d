import * as vscode from 'vscode';
import { sound } from '../drafts.ts';
import { until } from '../tally.ts';
import { closeAll, open, placeOf, rulesShown } from './draft.ts';
import { given, same } from './expect.ts';

describe('help while writing', () => {
  afterEach(() => closeAll());

  it('completes the units of the draft inside a note', async () => {
    const editor = await open(
      sound.replace(
        '2. 改善条件。更新实验室12间。（责任单位：县教育局、县财政局）',
        '2. 改善条件。更新实验室12间。（责任单位：）',
      ),
    );
    const at = placeOf(editor.document, '12间。（责任单位：').translate(0, '12间。（责任单位：'.length);
    const labels = await until('the units', async () => {
      const found = await completions(editor.document, at);
      return found.includes('县教育局') ? found : undefined;
    });
    given(labels.includes('县财政局'), 'second unit');
  });

  it('offers the next number at the start of a line', async () => {
    const editor = await open(sound.replace('三、保障措施', '\n三、保障措施'));
    const at = placeOf(editor.document, '三、保障措施').translate(-1);
    await until('the next number', async () => (await completions(editor.document, at)).some((label) => label.startsWith('3.')));
  });

  it('offers the standard sections as snippets', async () => {
    const editor = await open('zrdw');
    const labels = await completions(editor.document, new vscode.Position(0, 4));
    given(labels.length > 0, 'snippet');
  });

  it('writes the next number on Enter', async () => {
    const editor = await open(sound);
    await rulesShown(editor.document.uri, (rules) => rules.length === 0);
    const task = placeOf(editor.document, '2. 改善条件');
    const end = editor.document.lineAt(task.line).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    const options = { tabSize: 4, insertSpaces: true };
    const at = new vscode.Position(task.line + 1, 0);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatOnTypeProvider',
      editor.document.uri,
      at,
      '\n',
      options,
    );
    // Either the editor has written the number already, or it is what the provider would write.
    const written = editor.document.lineAt(at.line).text || edits?.[0]?.newText || '';
    same(written.trim(), '3.');
  });
});

async function completions(document: vscode.TextDocument, at: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
