import * as vscode from 'vscode';
import { sound } from '../drafts.ts';
import { until } from '../tally.ts';
import { closeAll, open, placeOf } from './draft.ts';
import { given, holds, same } from './expect.ts';

/** Runs one of VS Code's `vscode.execute…Provider` commands. */
async function ask<T>(what: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`vscode.execute${what}`, ...args);
}

describe('how a draft was read', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await open(sound));
  });
  after(() => closeAll());

  it('outlines chapters, sections and tasks', async () => {
    const chapters = await until('the outline', async () => {
      const found = await ask<vscode.DocumentSymbol[] | undefined>('DocumentSymbolProvider', document.uri);
      return found?.length ? found : undefined;
    });
    const tasks = chapters.find(({ name }) => name.includes('重点任务'));
    same(chapters.length, 3, 'chapters');
    same(tasks?.children.length, 2, 'sections');
    same(tasks?.children[0]?.children.length, 3, 'tasks');
  });

  it('folds chapters', async () => {
    const folds = await ask<vscode.FoldingRange[]>('FoldingRangeProvider', document.uri);
    const start = placeOf(document, '二、重点任务').line;
    given(
      folds.find((fold) => fold.start === start && fold.end >= placeOf(document, '2. 改善条件').line),
      'fold of the chapter',
    );
  });

  it('tells of a number, a unit and a value on hover', async () => {
    const said = async (text: string, offset: number) => {
      const at = placeOf(document, text).translate(0, offset);
      const hovers = await ask<vscode.Hover[]>('HoverProvider', document.uri, at);
      return hovers.flatMap(({ contents }) => contents.map((it) => (typeof it === 'string' ? it : it.value))).join('\n');
    };
    holds(await said('2. 扩建初中', 0), '3');
    holds(await said('县财政局）', 1), '4');
    holds(await said('98%', 1), '学前三年毛入园率');
  });

  it('finds every place of a unit and renames it', async () => {
    const at = placeOf(document, '县财政局').translate(0, 1);
    const places = await ask<vscode.Location[]>('ReferenceProvider', document.uri, at);
    same(places.filter(({ uri }) => uri.toString() === document.uri.toString()).length, 4, 'places');
    const edit = await ask<vscode.WorkspaceEdit>('DocumentRenameProvider', document.uri, at, '县审计局');
    same(edit.get(document.uri).length, 4, 'places renamed');
  });

  it('widens a selection from the word to the draft', async () => {
    const at = placeOf(document, '扩建初中');
    const [range] = await ask<vscode.SelectionRange[]>('SelectionRangeProvider', document.uri, [at]);
    let [steps, widest] = [1, given(range, 'selection')];
    for (; widest.parent; steps += 1) widest = widest.parent;
    given(steps >= 3, 'three steps at least');
  });

  it('colours markers, units and values', async () => {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    given(tokens.data.length / 5 > 20, 'twenty tokens');
  });

  it('finds headings of the folder by name', async () => {
    const found = await ask<vscode.SymbolInformation[]>('WorkspaceSymbolProvider', '扩建初中');
    given(
      found.find(({ location }) => location.uri.toString() === document.uri.toString()),
      'heading in the folder',
    );
  });

  it('goes from a value to the set that asks for it', async () => {
    const at = placeOf(document, '98%').translate(0, 1);
    const go = async () => {
      const found = await ask<(vscode.Location | vscode.LocationLink)[]>('DefinitionProvider', document.uri, at);
      return found.map((it) => ('uri' in it ? it.uri : it.targetUri)).find(({ path }) => path.endsWith('.yaml'));
    };
    await until('the indicator set', go);
  });
});
