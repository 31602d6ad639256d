import { strict as assert } from 'node:assert';
import {
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentLink,
  type Location,
  WorkDoneProgress,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Files } from '../../server/src/core/index.ts';
import type { DraftStatus, FileContent, FolderFindings, IndicatorTable, TaskTable } from '../../server/src/lsp/messages.ts';
import { DRAFT, SET, UNITS } from '../editor/support.ts';
import { CAPABILITIES, startClient, type TestClient, waitFor } from './client.ts';

const ROOT = 'file:///plans';
const HERE = `${ROOT}/qingxi.plan.txt`;
const THERE = `${ROOT}/other.plan.txt`;
const at = { textDocument: { uri: HERE } };

/** A folder in memory. */
function memoryFiles(texts: Map<string, string>): (root: string) => Files | null {
  return (root) =>
    root === ROOT
      ? {
          read: (path) => Promise.resolve(texts.has(path) ? new TextEncoder().encode(texts.get(path)) : null),
          find: (globs) =>
            Promise.resolve(
              [...texts.keys()]
                .filter((path) => globs.some((glob) => glob === path || (glob.startsWith('**/*.') && /\.(txt|md)$/.test(path))))
                .toSorted(),
            ),
        }
      : { read: () => Promise.resolve(null), find: () => Promise.resolve([]) };
}

describe('server in a folder', () => {
  let client: TestClient;
  let texts: Map<string, string>;
  beforeEach(async () => {
    texts = new Map([
      ['plancheck.yaml', 'indicators: [set.yaml]\nunits: { registry: [units.yaml] }\n'],
      ['set.yaml', SET],
      ['units.yaml', UNITS],
      ['qingxi.plan.txt', DRAFT],
      ['other.plan.txt', '一、任务\n1.甲。做好。（责任单位：县教育局、县民政局）\n3.乙。做好。（责任单位：县民政局）\n'],
    ]);
    client = await startClient(
      {
        workspaceFolders: [{ uri: ROOT, name: 'plans' }],
        initializationOptions: { status: true, commands: true },
        capabilities: {
          ...CAPABILITIES,
          workspace: { ...CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
        },
      },
      { files: memoryFiles(texts) },
    );
    client.open(DRAFT, HERE);
  });
  afterEach(() => client.stop());

  const pull = async (): Promise<Diagnostic[]> =>
    (await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', at)).items;
  const positionOf = (needle: string, text = DRAFT): { line: number; character: number } => {
    const before = text.slice(0, text.indexOf(needle)).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const published = (uri: string): Diagnostic[] | undefined =>
    client.heard
      .filter((it) => it.method === 'textDocument/publishDiagnostics')
      .map((it) => it.params as { uri: string; diagnostics: Diagnostic[] })
      .findLast((it) => it.uri === uri)?.diagnostics;

  it('holds a draft against the folder’s set, and looks again when it changes', async () => {
    const has = async (): Promise<boolean> => (await pull()).some((it) => it.code === 'target/reference');
    assert.equal(await has(), true);
    texts.set('set.yaml', SET.replace('value: 95', 'value: 90'));
    assert.equal(await has(), true);
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${ROOT}/set.yaml`, type: 2 }],
    });
    assert.equal(await has(), false);
  });

  it('shows what is wrong with plancheck.yaml in that file, and takes it back', async () => {
    texts.set('plancheck.yaml', 'indicaters: [set.yaml]\n');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${ROOT}/plancheck.yaml`, type: 2 }],
    });
    await pull();
    await waitFor(() => (published(`${ROOT}/plancheck.yaml`) ?? []).length > 0);
    assert.equal(published(`${ROOT}/plancheck.yaml`)?.[0]?.code, 'config/unknown');
    texts.set('plancheck.yaml', 'files: []\n');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${ROOT}/plancheck.yaml`, type: 2 }],
    });
    await pull();
    await waitFor(() => published(`${ROOT}/plancheck.yaml`)?.length === 0);
  });

  it('lets a text file join by files:', async () => {
    texts.set('plancheck.yaml', 'files: ["notes/*.txt"]\n');
    const uri = `${ROOT}/notes/a.txt`;
    client.open('一、甲\n三、乙\n', uri, 'plaintext');
    const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(items[0]?.code, 'numbering/gap');
  });

  it('says what was found and how much was read', async () => {
    await pull();
    await waitFor(() => client.heard.some((it) => it.method === 'plancheck/status'));
    const status = client.heard.find((it) => it.method === 'plancheck/status')?.params as DraftStatus;
    assert.equal(status.checked, true);
    assert.equal(status.read.units, 3);
    assert.equal(status.read.headings, 9);
  });

  it('finds a unit in all drafts of the folder and renames it there', async () => {
    const position = positionOf('县民政局');
    const places = await client.ask<Location[]>('textDocument/references', {
      ...at,
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      places.map((it) => it.uri),
      [HERE, THERE, THERE],
    );
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', { ...at, position, newName: '县民政和社会事务局' });
    assert.equal(edit.documentChanges?.length, 2);
    await assert.rejects(client.ask('textDocument/rename', { ...at, position, newName: '甲、乙' }));
    assert.deepEqual(await client.ask('textDocument/prepareRename', { ...at, position: { line: 0, character: 0 } }), null);
  });

  it('goes from a value to the set, and completes its indicators', async () => {
    const [place] = await client.ask<Location[]>('textDocument/definition', { ...at, position: positionOf('93%') });
    assert.equal(place?.uri, `${ROOT}/set.yaml`);
    assert.equal(
      place?.range.start.line,
      SET.split('\n').findIndex((it) => it.includes('普惠性')),
    );
    client.change(2, [{ range: { start: { line: 10, character: 0 }, end: { line: 10, character: 0 } }, text: '普惠性' }], HERE);
    const items = await client.ask<CompletionItem[]>('textDocument/completion', { ...at, position: { line: 10, character: 3 } });
    assert.deepEqual(
      items.map((it) => it.label),
      ['普惠性幼儿园覆盖率'],
    );
  });

  it('gives the tables of the panels', async () => {
    const tasks = await client.ask<TaskTable>('plancheck/tasks', { uri: HERE });
    assert.deepEqual(tasks.rows[0]?.names, ['县教育局', '县财政局']);
    assert.deepEqual(tasks.rows[0]?.range.start, positionOf('1.建好'));
    const indicators = await client.ask<IndicatorTable>('plancheck/indicators', { uri: HERE });
    assert.equal(indicators.rows[0]?.state, 'weaker');
    assert.equal(indicators.rows[0]?.references[0]?.uri, `${ROOT}/set.yaml`);
    assert.equal(await client.ask('plancheck/tasks', { uri: 'file:///unknown' }), null);
  });

  it('checks the folder, open drafts as they stand in the editor', async () => {
    client.change(2, [{ text: '一、甲\n三、乙\n' }], HERE);
    const found = await client.ask<FolderFindings>('plancheck/checkFolder', { uri: null });
    assert.deepEqual(
      found.files.map((it) => it.uri),
      [THERE, HERE],
    );
    assert.equal(found.files[1]?.diagnostics[0]?.code, 'numbering/gap');
    assert.equal(found.summary.files, 2);
    assert.equal(found.cancelled, false);
  });

  it('says how far it is with a folder', async () => {
    const told: { kind: string }[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'folder', (value) => void told.push(value));
    const found = await client.ask<FolderFindings>('plancheck/checkFolder', { uri: ROOT, workDoneToken: 'folder' });
    assert.equal(found.files.length, 2);
    await waitFor(() => told.at(-1)?.kind === 'end');
    assert.equal(told[0]?.kind, 'begin');
    const one = await client.ask<FolderFindings>('plancheck/checkFolder', { uri: `${ROOT}/other.plan.txt` });
    assert.equal(one.files.length, 1);
  });

  it('lets a finding stand with a reason, beside the draft', async () => {
    client.change(2, [{ text: '一、甲\n三、乙\n' }], HERE);
    const [gap] = await pull();
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
      ...at,
      range: gap?.range,
      context: { diagnostics: [] },
    });
    assert.ok(actions.some((it) => it.command?.command === 'plancheck.ignore'));
    const answer = await client.ask<FileContent>('plancheck/ignore', {
      uri: HERE,
      rule: 'numbering/gap',
      range: gap?.range,
      reason: '二、另行印发',
    });
    assert.equal(answer.uri, `${ROOT}/.plancheck/ignored.yaml`);
    texts.set('.plancheck/ignored.yaml', answer.text);
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: answer.uri, type: 1 }] });
    assert.deepEqual(await pull(), []);
    const gone = await client.ask<{ refusal: string }>('plancheck/ignore', {
      uri: HERE,
      rule: 'numbering/gap',
      range: gap?.range,
      reason: 'x',
    });
    assert.ok(gone.refusal);
  });

  it('links titles to files of the folder', async () => {
    texts.set('全县教育规划.txt', '');
    client.change(2, [{ text: '一、甲\n依据《全县教育规划》。\n' }], HERE);
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', at);
    assert.equal(decodeURIComponent(links[0]?.target ?? ''), `${ROOT}/全县教育规划.txt`);
  });

  it('answers in the language asked for', async () => {
    const english = await startClient({ locale: 'en-US' });
    english.open('一、甲\n三、乙\n');
    const { items } = await english.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: 'file:///plans/qingxi.plan.txt' },
    });
    assert.match(JSON.stringify(items[0]?.message), /[a-z]{4}/);
    english.stop();
  });
});

describe('server without a disk', () => {
  it('asks the client for files', async () => {
    const client = await startClient({
      workspaceFolders: [{ uri: 'vscode-vfs://host/plans', name: 'plans' }],
      initializationOptions: { hostFiles: true },
    });
    const texts = new Map([
      ['plancheck.yaml', 'indicators: [set.yaml]\n'],
      ['set.yaml', SET],
    ]);
    client.connection.onRequest('plancheck/readFile', ({ uri }: { uri: string }) => {
      const text = texts.get(uri.replace('vscode-vfs://host/plans/', ''));
      return text === undefined ? null : Buffer.from(text).toString('base64');
    });
    client.connection.onRequest('plancheck/findFiles', ({ base, globs }: { base: string; globs: string[] }) =>
      globs.map((glob) => `${base}/${glob}`),
    );
    const uri = 'vscode-vfs://host/plans/a.plan.txt';
    client.open(DRAFT, uri);
    const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(items.some((it) => it.code === 'target/reference'));
    client.stop();
  });
});
