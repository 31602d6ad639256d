import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/src/cli/run.ts';
import { plain } from '../../server/src/cli/terminal.ts';

/** What a call of the command line left behind. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of files to call the command line in; gone when the test is over. */
export interface Workspace {
  readonly folder: string;
  readonly plancheck: (...words: readonly string[]) => Promise<Outcome>;
  /** Called from a folder of the workspace. */
  readonly plancheckIn: (cwd: string, ...words: readonly string[]) => Promise<Outcome>;
  readonly pipe: (input: string | Uint8Array, ...words: readonly string[]) => Promise<Outcome>;
  readonly read: (path: string) => string;
}

/** Lays out files in a new folder under the system's temporary one and hands it to the test. */
export async function inWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (workspace: Workspace) => Promise<void>,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plancheck-')));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const call = async (cwd: string, input: string | Uint8Array, words: readonly string[]): Promise<Outcome> => {
      const said = { out: '', err: '' };
      const status = await run(words, {
        cwd: join(folder, cwd),
        program: join(import.meta.dirname, 'terminal.ts'),
        width: 80,
        paint: plain,
        interactive: false,
        today: '2026-11-22',
        out: (text) => void (said.out += text),
        err: (text) => void (said.err += text),
        stdin: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
      });
      return { status, ...said };
    };
    await test({
      folder,
      pipe: async (input, ...words) => call('.', input, words),
      plancheck: async (...words) => call('.', '', words),
      plancheckIn: async (cwd, ...words) => call(cwd, '', words),
      read: (path) => readFileSync(join(folder, path), 'utf8'),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
