import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { CancellationTokenSource, type Diagnostic, type FoldingRange, type SemanticTokens } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CAPABILITIES, startClient, URI, waitFor } from './client.ts';

const at = { textDocument: { uri: URI } };

describe('a citizen of the protocol', () => {
  it('holds after any edits what it would find in the text they leave', async () => {
    const piece = fc.stringMatching(/^[一二三、（）1234.。\n\r𠮷责任单位：县教育局，达到95%2030年]{0,12}$/u);
    const edit = fc.record({ line: fc.nat(8), character: fc.nat(12), lines: fc.nat(2), to: fc.nat(12), text: piece });
    const client = await startClient();
    let serial = 0;
    const pull = async (uri: string): Promise<Diagnostic[]> =>
      (await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items;
    await fc.assert(
      fc.asyncProperty(piece, fc.array(edit, { maxLength: 6 }), async (text, edits) => {
        serial += 1;
        const [edited, fresh] = [`file:///a${serial}.plan`, `file:///b${serial}.plan`];
        client.open(text, edited);
        const reference = TextDocument.create(edited, 'plan-draft', 1, text);
        for (const [index, { line, character, lines, to, text: inserted }] of edits.entries()) {
          // Lines that are there: beyond them the reference implementation loses count.
          const [first, last] = [line, line + lines].map((it) => Math.min(it, reference.lineCount - 1));
          const range = { start: { line: first ?? 0, character }, end: { line: last ?? 0, character: to } };
          client.change(index + 2, [{ range, text: inserted }], edited);
          // The reference implementation of the specification's edits.
          TextDocument.update(reference, [{ range, text: inserted }], index + 2);
        }
        client.open(reference.getText(), fresh);
        const [mine, theirs] = [await pull(edited), await pull(fresh)];
        assert.deepEqual(JSON.parse(JSON.stringify(mine).replaceAll(edited, fresh)), theirs);
      }),
      { numRuns: 150 },
    );
    client.stop();
  });

  it('answers every request for any position in any text', async () => {
    const client = await startClient();
    const text =
      '一、甲\n到2030年，覆盖率达到95%以上。（责任单位：县教育局、\n（）\n\n| 指标 | 2030年 |\n| --- | --- |\n| 𠮷率 | 5 |\n<!-- plancheck-lock -->\n附件2\n';
    client.open(text);
    const nonsense = [-1, 0, 3, 7, 1e9, Number.NaN, 0.5];
    for (const line of nonsense) {
      for (const character of nonsense) {
        const position = { line, character };
        for (const method of ['hover', 'completion', 'definition', 'prepareRename'])
          await client.ask(`textDocument/${method}`, { ...at, position });
        await client.ask('textDocument/references', { ...at, position, context: { includeDeclaration: true } });
        await client.ask('textDocument/selectionRange', { ...at, positions: [position] });
        await client.ask('textDocument/onTypeFormatting', {
          ...at,
          position,
          ch: '\n',
          options: { tabSize: 4, insertSpaces: true },
        });
        await client.ask('textDocument/codeAction', {
          ...at,
          range: { start: position, end: position },
          context: { diagnostics: [] },
        });
        for (const scope of ['marker', 'run', 'subtree', 'all'])
          await client.ask('plancheck/renumber', { uri: URI, position, scope });
        await client.ask('plancheck/makeIndicatorSet', { uri: URI, position });
      }
    }
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full'])
      assert.ok(await client.ask(`textDocument/${method}`, at));
    for (const method of ['tasks', 'indicators', 'standardSections', 'draftComments'])
      assert.ok(await client.ask(`plancheck/${method}`, { uri: URI }));
    client.stop();
  });

  it('can be told to stop', async () => {
    const client = await startClient();
    client.open('一、甲\n三、乙\n');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/hover',
      { ...at, position: { line: 0, character: 0 } },
      source.token,
    );
    source.cancel();
    const outcome = await asked.then(
      () => 'answered',
      (error: { code: number }) => error.code,
    );
    assert.ok(outcome === 'answered' || outcome === -32800, String(outcome));
    assert.ok(await client.ask('textDocument/foldingRange', at));
    client.stop();
  });

  it('takes settings that a client pushes', async () => {
    const client = await startClient();
    client.open('一、甲\n1.子。做好。（责任单位：县教育局、县财政局）\n');
    const lenses = (): Promise<unknown[]> => client.ask('textDocument/codeLens', at);
    assert.deepEqual(await lenses(), []);
    void client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { plancheck: { codeLens: true, files: 7 } },
    });
    assert.equal((await lenses()).length, 1);
    client.stop();
  });

  it('asks for settings where the client answers, and again when they change', async () => {
    const client = await startClient({
      capabilities: { ...CAPABILITIES, workspace: { ...CAPABILITIES.workspace, configuration: true } },
    });
    let asked = 0;
    client.connection.onRequest('workspace/configuration', () => {
      asked += 1;
      return [{ files: ['**/*.txt'] }];
    });
    client.open('一、甲\n三、乙\n');
    await client.ask('textDocument/diagnostic', at);
    await client.ask('textDocument/diagnostic', at);
    assert.equal(asked, 1);
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.ask('textDocument/diagnostic', at);
    await waitFor(() => asked === 2);
    client.stop();
  });

  it('registers for files only where that is offered', async () => {
    const registered: string[] = [];
    for (const dynamicRegistration of [false, true]) {
      const client = await startClient({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration } } } });
      client.connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
        registered.push(...registrations.map((it) => `${dynamicRegistration} ${it.method}`));
        return null;
      });
      client.open('x');
      await client.ask('textDocument/foldingRange', at);
      client.stop();
    }
    assert.deepEqual(registered, ['true workspace/didChangeWatchedFiles']);
  });

  it('colours and folds by lines that are there', async () => {
    const client = await startClient();
    const text = '一、甲\n到2030年达到95%。\n二、乙\n丙\n';
    client.open(text);
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', at);
    assert.equal(data.length % 5, 0);
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', at);
    assert.deepEqual(
      folds.map((it) => [it.startLine, it.endLine]),
      [
        [0, 1],
        [2, 3],
      ],
    );
    client.stop();
  });
});
