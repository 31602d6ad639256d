// npm run test:vscode [-- node worker hand editors] [--only=WORDS] [--pictures]
// The whole, or the parts named; of the hand's scenes those with the words in their name; and docs/images/ made anew.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driveByHand } from './by-hand.ts';
import { keepPictures } from './by-hand/pictures.ts';
import { tryEditors } from './editors.ts';
import { openBrowser } from './host/browser.ts';
import { installHost } from './host/install.ts';
import { runInHost } from './in-host.ts';
import { bundleSuite } from './suite/bundle.ts';
import type { Tally } from './tally.ts';

const temporary = mkdtempSync(join(tmpdir(), 'plancheck-test-'));
const host = installHost(process.env['VSCODE_HOST'] ?? join(tmpdir(), 'plancheck-vscode-host'));
const browser = await openBrowser();

const parts: Readonly<Record<string, { title: string; run: () => Promise<Tally> }>> = {
  node: {
    title: 'the suite in the node extension host',
    run: async () => runInHost(host, browser, await bundleSuite(temporary), 'node'),
  },
  worker: {
    title: 'the suite in the web-worker host',
    run: async () => runInHost(host, browser, await bundleSuite(temporary), 'worker'),
  },
  hand: {
    title: 'the installed package, driven by hand',
    run: async () => driveByHand(host, browser, packageExtension(temporary), join(import.meta.dirname, '.out'), only),
  },
  editors: { title: 'neovim and Emacs over stdio', run: tryEditors },
};

const pictures = process.argv.includes('--pictures');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const chosen = process.argv.slice(2).filter((name) => name in parts);
const total: Tally = { passed: 0, failed: 0 };
const lines: string[] = [];
try {
  for (const [name, { title, run }] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n${title}`);
    const from = Date.now();
    const { passed, failed } = await run().catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    total.passed += passed;
    total.failed += failed;
    lines.push(`${title}: ${passed} passed, ${failed} failed in ${Math.round((Date.now() - from) / 1000)} s`);
  }
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
}
if (pictures && total.failed === 0) keepPictures(join(import.meta.dirname, '.out'));
console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** The VSIX of what is built, as `npm run package` makes it. */
function packageExtension(folder: string): string {
  const vsix = join(folder, 'plancheck.vsix');
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], { stdio: ['ignore', 'ignore', 'inherit'] });
  return vsix;
}
