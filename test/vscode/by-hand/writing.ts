import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gapped, project, sound } from '../drafts.ts';
import { holds, same } from '../suite/expect.ts';
import { until } from '../tally.ts';
import { enterForNumber, goToEndOf, lineWith, openFile, pick, problem, rowsOf, runCommand } from '../workbench.ts';
import { both, chinese, type Scene } from './scene.ts';

const draft = '实施方案.plan.txt';
const read = (folder: string) => readFileSync(join(folder, draft), 'utf8');
const lines = sound.split('\n');
const lastTask = lines.findIndex((line) => line.startsWith('2. 改善条件')) + 1;

/** What helps while writing: renumbering, snippets, the next number, standard sections. */
export const writing: readonly Scene[] = [
  {
    name: 'renumbering is shown before it is done',
    locales: both,
    files: { ...project, [draft]: gapped },
    async run({ page, folder, locale, shoot }) {
      const zh = locale === 'zh-cn';
      await openFile(page, draft);
      await problem(page, 'numbering/gap');
      await lineWith(page, '改建高中').click();
      await runCommand(page, zh ? '重排序号…' : 'Renumber…');
      await pick(page, zh ? '全文' : 'The whole draft');
      await page.locator('.monaco-diff-editor .view-line', { hasText: '改建高中' }).first().waitFor();
      await shoot('renumber');
      same(read(folder), gapped, 'the disk before the answer');
      await page
        .locator('.notification-list-item, .notification-toast')
        .getByText(zh ? '采用' : 'Apply', { exact: true })
        .click();
      // The new numbers stand in the comparison already; what counts is the draft behind it.
      await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
      await lineWith(page, '3. 改建高中').waitFor();
      await page.keyboard.press('Control+S');
      await until('the numbers on the disk', () => read(folder) === sound);
    },
  },
  {
    name: 'a snippet by its pinyin',
    locales: chinese,
    files: { ...project, [draft]: sound },
    async run({ page, folder, shoot }) {
      await openFile(page, draft);
      await lineWith(page, '加强督导').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('zrdw', { delay: 40 });
      const suggestion = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '责任单位' }).first();
      await suggestion.waitFor();
      await shoot('snippet');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+S');
      await until('the snippet on the disk', () => read(folder).slice(sound.length).includes('责任单位'));
    },
  },
  {
    name: 'Enter after a task offers the next number',
    locales: chinese,
    files: { ...project, [draft]: sound },
    async run({ page, folder, shoot }) {
      await openFile(page, draft);
      await page.locator('.statusbar-item', { hasText: '已读' }).waitFor();
      await goToEndOf(page, lastTask);
      await enterForNumber(page);
      await page.keyboard.insertText('建设智慧校园。升级网络20所。（责任单位：县教育局）');
      await shoot('next-number');
      await page.keyboard.press('Control+S');
      await until('the next task on the disk', () => /\n3\. ?建设智慧校园。/.test(read(folder)));
    },
  },
  {
    name: 'a standard section is inserted at its place with its number',
    locales: both,
    files: { ...project, [draft]: sound },
    async run({ page, folder, locale, shoot }) {
      await openFile(page, draft);
      await lineWith(page, '总体要求').click();
      await runCommand(page, locale === 'en' ? 'Insert Standard Section…' : '插入标准章节…');
      const row = rowsOf(page).filter({ hasText: '基本原则' }).first();
      await row.waitFor();
      await shoot('insert-section');
      await row.click();
      await page
        .locator('.quick-input-widget')
        .getByRole('button', { name: locale === 'en' ? 'OK' : '确定' })
        .click();
      await lineWith(page, '基本原则').waitFor();
      await page.keyboard.press('Control+S');
      await until('the section on the disk', () => read(folder).includes('基本原则'));
      holds(read(folder), '二、重点任务');
    },
  },
];
