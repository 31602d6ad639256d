import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gapped } from './drafts.ts';
import { holds } from './suite/expect.ts';
import { step, type Tally } from './tally.ts';

const server = join(import.meta.dirname, '../../dist/server.js');

/** Each editor, and how it is started without a screen on a script of ours. */
const editors: readonly { name: string; command: string; args: readonly string[]; script: string }[] = [
  {
    name: 'neovim',
    command: 'nvim',
    args: ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c'],
    script: 'luafile $SCRIPT/neovim.lua',
  },
  { name: 'Emacs eglot', command: 'emacs', args: ['--batch', '-l'], script: '$SCRIPT/eglot.el' },
];

/** Diagnostics, a fix and a save in other editors, over the server's stdio. */
export async function tryEditors(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  for (const { name, command, args, script } of editors) {
    const folder = mkdtempSync(join(tmpdir(), 'plancheck-editor-'));
    const draft = join(folder, '实施方案.plan');
    writeFileSync(draft, gapped);
    const full = [...args, script.replace('$SCRIPT', join(import.meta.dirname, 'editors'))];
    let said = '';
    await step(tally, `${name} shows the finding`, async () => {
      said = await run(command, full, { PLANCHECK_SERVER: server, PLANCHECK_DRAFT: draft });
      holds(said, 'DIAGNOSTIC 9:0-2 ');
      holds(said, 'numbering/gap');
    });
    await step(tally, `${name} takes the fix and saves it`, async () => {
      holds(said, 'FIX ');
      holds(readFileSync(draft, 'utf8'), '\n3. 改建高中');
    });
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

/** Runs a command to its end, a minute at most; gives all it printed, and throws where it failed. */
async function run(command: string, args: readonly string[], variables: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LANG: 'C.UTF-8', ...variables };
    // A group of its own, so that a language server left behind ends with it.
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const end = () => {
      clearTimeout(timer);
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // All of it ended by itself.
      }
    };
    const timer = setTimeout(end, 60_000);
    child.once('error', reject);
    child.once('close', (code) => {
      end();
      if (code === 0) resolve(said);
      else reject(new Error(`${command} ended with ${code}:\n${said}`));
    });
  });
}
