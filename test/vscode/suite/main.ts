import * as vscode from 'vscode';
import './mocha.ts';
import './extension.test.ts';
import './diagnostics.test.ts';
import './fixes.test.ts';
import './reading.test.ts';
import './writing.test.ts';
import type { SuiteResult } from './result.ts';

/** What VS Code calls once the extension under test is there; rejects when a test failed. */
export async function run(): Promise<void> {
  const tests: SuiteResult['tests'][number][] = [];
  await new Promise<void>((resolve) => {
    // The browser build's own `run` reads the page's address; a worker and node have none.
    const runner = Mocha.prototype.run.call(mocha, () => resolve());
    runner.on('pass', (test) => tests.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: null }));
    runner.on('fail', (test, error: Error) => {
      tests.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0, error: error.stack ?? error.message });
    });
  });
  await hand({ tests });
  if (tests.some((test) => test.error !== null)) throw new Error('a test failed');
}

/** The worker has no disk of its own: the result goes through the workspace, beside the folder of the drafts. */
async function hand(result: SuiteResult) {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite needs a folder');
  const file = vscode.Uri.joinPath(folder.uri, '..', 'result.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(result)));
}
