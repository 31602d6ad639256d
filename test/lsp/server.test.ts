import { strict as assert } from 'node:assert';
import type { CodeAction, Diagnostic, DocumentSymbol } from 'vscode-languageserver';
import { startClient, type TestClient, URI, waitFor } from './client.ts';

const DRAFT = '一、总体要求\n二、重点任务\n（一）学前教育\n1.建好园。\n2.办好园。\n4.管好园。\n三、保障措施\n';
const at = { textDocument: { uri: URI } };

interface Report {
  kind: string;
  resultId?: string;
  items?: Diagnostic[];
}

describe('server', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient();
  });
  afterEach(() => client.stop());

  const pull = (extra = {}): Promise<Report> => client.ask('textDocument/diagnostic', { ...at, ...extra });

  it('finds a gap, with the rule as its code and the page behind it', async () => {
    client.open(DRAFT);
    const { items } = await pull();
    assert.equal(items?.length, 1);
    assert.equal(items?.[0]?.code, 'numbering/gap');
    assert.equal(items?.[0]?.codeDescription?.href, 'file:///rules/numbering/gap.md');
    assert.deepEqual(items?.[0]?.range.start, { line: 5, character: 0 });
  });

  it('says unchanged to a client that holds the findings of this version', async () => {
    client.open(DRAFT);
    const { resultId } = await pull();
    assert.equal((await pull({ previousResultId: resultId })).kind, 'unchanged');
    client.change(2, [{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 1 } }, text: '3' }]);
    assert.deepEqual((await pull({ previousResultId: resultId })).items, []);
  });

  it('keeps up with edits, whole texts and positions beyond the text', async () => {
    client.open('x');
    client.change(2, [
      { text: DRAFT },
      { range: { start: { line: 99, character: 7 }, end: { line: 99, character: 9 } }, text: '五、附则\n' },
    ]);
    const { items } = await pull();
    assert.deepEqual(
      items?.map((it) => [it.code, it.range.start.line]),
      [
        ['numbering/gap', 5],
        ['numbering/gap', 7],
      ],
    );
  });

  it('offers fixes at a finding, the first preferred', async () => {
    client.open(DRAFT);
    const { items } = await pull();
    const range = items?.[0]?.range;
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', { ...at, range, context: { diagnostics: [] } });
    assert.ok(actions.length > 0);
    assert.equal(actions[0]?.kind, 'quickfix');
    assert.equal(actions[0]?.isPreferred, true);
    assert.ok(actions[0]?.edit?.documentChanges);
  });

  it('offers to renumber, to fix all that is safe, and nothing that was not asked for', async () => {
    client.open('一、甲\n（一）、子\n三、乙\n1.丑。\n3.寅。\n');
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    const ask = (only: string[]): Promise<CodeAction[]> =>
      client.ask('textDocument/codeAction', { ...at, range, context: { diagnostics: [], only } });
    assert.deepEqual([...new Set((await ask(['refactor'])).map((it) => it.kind))], ['refactor.rewrite.renumber']);
    assert.deepEqual(
      (await ask(['source.fixAll'])).map((it) => it.kind),
      ['source.fixAll.plancheck'],
    );
    assert.deepEqual(await ask(['source.organizeImports']), []);
  });

  it('offers the lead to the units of a note, and a placeholder to every task', async () => {
    client.open('一、任务\n1.甲。建校。（责任单位：县教育局、县财政局）\n2.乙。建园。\n');
    const range = { start: { line: 1, character: 12 }, end: { line: 1, character: 12 } };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', { ...at, range, context: { diagnostics: [] } });
    assert.deepEqual(
      actions.filter(({ kind }) => kind === 'refactor.rewrite.lead').map(({ title }) => title),
      ['改为“县教育局”牵头', '改为“县财政局”牵头'],
    );
    const added = await client.ask<{ edits: unknown[] }>('plancheck/addNotes', { uri: URI });
    const place = { line: 2, character: 7 };
    assert.deepEqual(added.edits, [{ range: { start: place, end: place }, newText: '（责任单位：〔待定〕）' }]);
  });

  it('outlines the draft as a tree', async () => {
    client.open(DRAFT);
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', at);
    assert.deepEqual(
      symbols.map((it) => it.name),
      ['一、总体要求', '二、重点任务', '三、保障措施'],
    );
    assert.equal(symbols[1]?.children?.[0]?.children?.length, 3);
  });

  it('leaves alone what is no draft here, until asked', async () => {
    client.open(DRAFT, 'file:///notes.txt', 'plaintext');
    const ask = (): Promise<Report> => client.ask('textDocument/diagnostic', { textDocument: { uri: 'file:///notes.txt' } });
    assert.deepEqual((await ask()).items, []);
    assert.equal(await client.ask('plancheck/checkOnce', { uri: 'file:///notes.txt' }), true);
    assert.equal((await ask()).items?.length, 1);
    assert.equal(await client.ask('plancheck/checkOnce', { uri: 'file:///unknown.txt' }), false);
  });

  it('answers for a document it does not hold', async () => {
    assert.deepEqual((await pull()).items, []);
    assert.deepEqual(await client.ask('textDocument/documentSymbol', at), []);
  });

  it('survives nonsense', async () => {
    client.open(DRAFT);
    await assert.rejects(client.ask('textDocument/codeAction', { ...at }));
    await assert.rejects(client.ask('textDocument/documentSymbol', {}));
    await assert.rejects(client.ask('no/suchMethod', {}));
    void client.connection.sendNotification('textDocument/didChange', { textDocument: {} });
    void client.connection.sendNotification('textDocument/didOpen', {});
    assert.equal((await pull()).items?.length, 1);
  });
});

describe('server for a client that cannot pull', () => {
  it('publishes, with the version', async () => {
    const client = await startClient({ capabilities: {} });
    client.open(DRAFT);
    await waitFor(() => client.heard.length > 0);
    const { params } = client.heard[0] as { params: { version: number; diagnostics: Diagnostic[] } };
    assert.equal(params.version, 1);
    assert.equal(params.diagnostics.length, 1);
    client.stop();
  });
});
