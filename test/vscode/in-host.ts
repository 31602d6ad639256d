import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openProfile } from './host/browser.ts';
import { openFront } from './host/front.ts';
import type { Host } from './host/install.ts';
import { startServer } from './host/server.ts';
import type { SuiteResult } from './suite/result.ts';
import { count, until, type Tally } from './tally.ts';

const root = join(import.meta.dirname, '../..');

/** Where the extension and the suite run: in node beside the files, or in a Web Worker of the page. */
export type Place = 'node' | 'worker';

/** Runs the bundled suite inside an extension host and counts its tests. */
export async function runInHost(host: Host, browser: Browser, suite: string, place: Place): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const temporary = mkdtempSync(join(tmpdir(), 'plancheck-suite-'));
  try {
    const { tests } = await results(host, browser, suite, place, temporary);
    for (const { title, milliseconds, error } of tests) count(tally, title, milliseconds, error);
  } catch (error) {
    count(tally, `the suite runs in the ${place} host`, 0, String(error));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return tally;
}

async function results(host: Host, browser: Browser, suite: string, place: Place, temporary: string): Promise<SuiteResult> {
  const workspace = join(temporary, '稿件');
  mkdirSync(workspace);
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  const server = await startServer(host, { smokeDriver: true });
  // The workbench runs tests only from under an extension's own address.
  const folders = { '/extension/suite/': dirname(suite), '/extension': root };
  const front = await openFront(server.port, folders, (configuration, authority) => {
    if (place === 'node') return;
    const served = (path: string) => ({ scheme: 'http', authority, path });
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      extensions: [served('/extension')],
      extensionTestsPath: served('/extension/suite/suite.js'),
    };
  });
  const profile = await openProfile(browser);
  const page = await profile.newPage();
  try {
    let ended: number | undefined;
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      ended = code;
    });
    await page.exposeFunction('codeAutomationLog', () => undefined);
    const url = new URL(`http://127.0.0.1:${front.port}/`);
    url.searchParams.set('folder', workspace);
    if (place === 'node') url.searchParams.set('payload', JSON.stringify(nodePayload(suite)));
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    const file = join(temporary, 'result.json');
    await until('the end of the suite', () => ended !== undefined, 150_000);
    if (!existsSync(file)) throw new Error(`the suite fell with exit ${ended} before it had a result`);
    const result: SuiteResult = JSON.parse(readFileSync(file, 'utf8'));
    return result;
  } finally {
    await profile.close();
    front.stop();
    server.stop();
  }
}

function nodePayload(suite: string) {
  const remote = (path: string) => `vscode-remote://remote${path}`;
  return [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(suite)],
  ];
}
