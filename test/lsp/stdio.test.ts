import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = path.join(root, 'dist/server.js');

/** A frame as any client of the protocol writes it. */
function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

describe('the built server over stdio', () => {
  let child: ChildProcess;
  beforeEach(function () {
    if (!existsSync(server)) this.skip();
    child = spawn(process.execPath, [server, '--stdio'], { stdio: 'pipe' });
  });
  afterEach(() => void child?.kill());

  it('starts, checks, shuts down and exits with 0', async () => {
    assert.ok(child.stdout && child.stdin);
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    void connection.sendNotification('initialized', {});
    const uri = 'file:///nowhere/a.plan.txt';
    void connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plan-draft', version: 1, text: '一、甲\n三、乙\n' },
    });
    const { items } = await connection.sendRequest<{ items: { code: string; codeDescription: { href: string } }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    assert.equal(items[0]?.code, 'numbering/gap');
    assert.ok(existsSync(fileURLToPath(items[0].codeDescription.href)), 'the link leads to the page');
    await connection.sendRequest('shutdown');
    const exit = new Promise((resolve) => child.once('exit', resolve));
    void connection.sendNotification('exit');
    assert.equal(await exit, 0);
    connection.dispose();
  });

  it('lives on after a frame that is no JSON', async () => {
    assert.ok(child.stdout && child.stdin);
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stdin.write(frame('{ nonsense'));
    child.stdin.write(frame('[]'));
    child.stdin.write(frame('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'));
    for (let tries = 0; tries < 300 && !said.includes('"serverInfo"'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    assert.match(said, /"serverInfo"/);
  });

  it('answers into a file, which no thread of its own can open', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plancheck-'));
    const output = path.join(folder, 'answers');
    const fd = openSync(output, 'w');
    const alone = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', fd, 'ignore'] });
    alone.stdin?.write(frame('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'));
    for (let tries = 0; tries < 300 && !readFileSync(output, 'utf8').includes('"serverInfo"'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    alone.kill();
    closeSync(fd);
    assert.match(readFileSync(output, 'utf8'), /"serverInfo"/);
    rmSync(folder, { recursive: true });
  });

  it('ends with its client', async () => {
    child.stdin?.end();
    assert.equal(await new Promise((resolve) => child.once('exit', resolve)), 1);
  });
});
