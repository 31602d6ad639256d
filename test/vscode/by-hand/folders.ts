import { existsSync, readdirSync } from 'node:fs';
import { gapped, project, sound } from '../drafts.ts';
import { until } from '../tally.ts';
import { answer, openFile, pick, problem, runCommand, webview } from '../workbench.ts';
import { both, chinese, type Scene } from './scene.ts';

/** What concerns more than the one draft: the folder, a new plan, a text not yet checked, the walkthrough. */
export const folders: readonly Scene[] = [
  {
    name: 'the whole folder is checked into Problems',
    locales: both,
    files: { ...project, '甲.plan.txt': gapped, '乙.plan.txt': gapped.replace('（责任单位：县教育局、县委编办）', '') },
    async run({ page, locale, shoot }) {
      await runCommand(page, locale === 'en' ? 'Check the Folder…' : '校核文件夹…');
      // The command opens the view itself; the key would close it again.
      await page.locator('.markers-panel').waitFor();
      await problem(page, '甲.plan.txt');
      await problem(page, '乙.plan.txt');
      await shoot('folder');
    },
  },
  {
    name: 'a new plan is laid out whole and nothing is found in it',
    locales: both,
    files: { '说明.txt': '空文件夹\n' },
    async run({ page, folder, locale, shoot }) {
      await runCommand(page, locale === 'en' ? 'New Plan…' : '新建规划文稿…');
      await pick(page, '县');
      await pick(page, '规划');
      await answer(page, '青溪县');
      await answer(page, '2026—2030');
      await until('the files', () => existsSync(folder) && readdirSync(folder).includes('plancheck.yaml'));
      await page.locator('.tab.active', { hasText: '.plan' }).waitFor();
      const status = page.locator('.statusbar-item', { hasText: locale === 'en' ? /nothing found/ : /已读 ?\d+ ?条/ });
      await status.waitFor();
      await shoot('new-plan');
    },
  },
  {
    name: 'a text that looks like a plan is offered to be checked',
    locales: chinese,
    files: { '方案.txt': gapped },
    async run({ page }) {
      await openFile(page, '方案.txt');
      const offer = page.locator('.statusbar-item', { hasText: '规划' }).filter({ has: page.locator('.codicon-eye') });
      await offer.click();
      await page.locator('.markers-panel').waitFor();
      await problem(page, 'numbering/gap');
    },
  },
  {
    name: 'a sound draft stays without a mark',
    locales: chinese,
    files: { '方案.plan.txt': sound },
    async run({ page }) {
      await openFile(page, '方案.plan.txt');
      await page.locator('.statusbar-item', { hasText: /已读 ?\d+ ?条/ }).waitFor();
      await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the walkthrough',
    locales: both,
    files: { '说明.txt': '空文件夹\n' },
    async run({ page, locale, shoot }) {
      const zh = locale === 'zh-cn';
      await runCommand(page, zh ? '欢迎: 打开演练...' : 'Welcome: Open Walkthrough...');
      await pick(page, zh ? '规划校核入门' : 'Get Started with plancheck');
      // Without the list of files there is room for the pictures.
      await page.keyboard.press('Control+B');
      await page
        .locator('.getting-started-step', { hasText: zh ? '新建一份规划' : 'Start a plan' })
        .first()
        .waitFor();
      await webview(page).locator('svg').first().waitFor();
      await shoot('walkthrough');
    },
  },
];
