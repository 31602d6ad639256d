import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { scenes, type Locale } from './by-hand/scenes.ts';
import { openProfile } from './host/browser.ts';
import type { Host } from './host/install.ts';
import { startServer } from './host/server.ts';
import { step, type Tally } from './tally.ts';
import { openFolder } from './workbench.ts';

const root = join(import.meta.dirname, '../..');

/** Drives the installed VSIX as a person would, in both languages; every scene ends with a picture in `out`. */
export async function driveByHand(host: Host, browser: Browser, vsix: string, out: string, only?: string): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  mkdirSync(out, { recursive: true });
  for (const locale of ['zh-cn', 'en'] as const) {
    const wanted = scenes.filter((scene) => scene.locales.includes(locale) && (!only || scene.name.includes(only)));
    if (wanted.length === 0) continue;
    const server = await startServer(host, { vsix, locale });
    const profile = await openProfile(browser);
    try {
      for (const scene of wanted) {
        const workspace = mkdtempSync(join(tmpdir(), 'plancheck-ws-'));
        const folder = join(workspace, '稿件');
        if (scene.files === 'examples') cpSync(join(root, 'examples'), folder, { recursive: true });
        else lay(folder, scene.files);
        const page = await profile.newPage();
        const shoot = (name: string) => picture(page, join(out, `${locale}-${name}.png`));
        await step(
          tally,
          `${locale} ${scene.name}`,
          async () => {
            await openFolder(page, server.port, folder);
            await scene.run({ page, folder, locale, shoot });
            if (profile.outside.size > 0) throw new Error(`asked for ${[...profile.outside].join(', ')}`);
          },
          () => shoot(`failed-${scene.name.replaceAll(/\W+/g, '-')}`),
        );
        await page.close();
        rmSync(workspace, { recursive: true, force: true });
      }
    } finally {
      await profile.close();
      server.stop();
    }
  }
  return tally;
}

export type { Locale };

function lay(folder: string, files: Readonly<Record<string, string>>) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

async function picture(page: Page, path: string) {
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
