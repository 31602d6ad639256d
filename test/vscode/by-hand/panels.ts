import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '../suite/expect.ts';
import { until } from '../tally.ts';
import { caret, lineWith, openFile, runCommand, webview } from '../workbench.ts';
import { both, type Scene } from './scene.ts';

/** The two tables beside the draft: a click lands on the line, and they follow what is typed. */
export const panels: readonly Scene[] = [
  {
    name: 'the task table lands on the line and follows the typing',
    locales: both,
    files: 'examples',
    async run({ page, folder, locale, shoot }) {
      await openFile(page, '十五五');
      // The list of files makes room for the table.
      await page.keyboard.press('Control+B');
      await lineWith(page, '发展基础').click();
      await runCommand(page, locale === 'en' ? 'Show the Task Table' : '查看任务分工表');
      const table = webview(page);
      await table.getByRole('button', { name: '扶持普惠性民办幼儿园' }).click();
      await until('the caret on the task', async () => (await caret(page))[0] === lineOf(folder, '扶持普惠性民办幼儿园'));
      await shoot('tasks');
      await lineWith(page, '扶持普惠性民办幼儿园').click();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.insertText('、县审计局');
      await table.getByRole('button', { name: '县审计局' }).first().waitFor();
    },
  },
  {
    name: 'the indicator table lands on the value',
    locales: both,
    files: 'examples',
    async run({ page, folder, locale, shoot }) {
      await openFile(page, '十五五');
      await page.keyboard.press('Control+B');
      await lineWith(page, '发展基础').click();
      await runCommand(page, locale === 'en' ? 'Show the Indicator Table' : '查看指标对照表');
      const row = webview(page).locator('tr', { hasText: '普惠性幼儿园覆盖率' }).first();
      await row
        .getByText(locale === 'en' ? 'falls short' : '未达')
        .first()
        .waitFor();
      await row.getByRole('button', { name: '普惠性幼儿园覆盖率' }).click();
      await until('the caret on the indicator', async () => (await caret(page))[0] === lineOf(folder, '普惠性幼儿园覆盖率'));
      await shoot('indicators');
    },
  },
];

/** The line, counted from 1, where a text first stands in the example. */
function lineOf(folder: string, text: string): number {
  const name = given(
    readdirSync(folder).find((name) => name.endsWith('.plan.txt')),
    'example draft',
  );
  return (
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
