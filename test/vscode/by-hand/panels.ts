import { gapped, project } from '../drafts.ts';
import { same } from '../suite/expect.ts';
import { until } from '../tally.ts';
import { caret, lineWith, openFile, runCommand, webview } from '../workbench.ts';
import { both, type Scene } from './scene.ts';

const draft = '实施方案.plan.txt';
const files = { ...project, [draft]: gapped };
const lineOf = (text: string) => gapped.split('\n').findIndex((line) => line.includes(text)) + 1;

/** The two tables beside the draft: a click lands on the line, and they follow what is typed. */
export const panels: readonly Scene[] = [
  {
    name: 'the task table lands on the line and follows the typing',
    locales: both,
    files,
    async run({ page, locale, shoot }) {
      await openFile(page, draft);
      await lineWith(page, '总体要求').click();
      await runCommand(page, locale === 'en' ? 'Show the Task Table' : '查看任务分工表');
      const table = webview(page);
      await table.getByRole('button', { name: '扩建初中' }).click();
      await until('the caret on the task', async () => (await caret(page))[0] === lineOf('扩建初中'));
      await page.locator('.editor-instance .view-lines').first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText('（三）强化考核。开展年度考核。（责任单位：县审计局）\n');
      await table.getByRole('button', { name: '县审计局' }).first().waitFor();
      await shoot('tasks');
    },
  },
  {
    name: 'the indicator table lands on the value',
    locales: both,
    files,
    async run({ page, locale, shoot }) {
      await openFile(page, draft);
      await lineWith(page, '总体要求').click();
      await runCommand(page, locale === 'en' ? 'Show the Indicator Table' : '查看指标对照表');
      const row = webview(page).locator('tr', { hasText: '学前三年毛入园率' });
      await row
        .getByText(locale === 'en' ? 'falls short' : '低于')
        .first()
        .waitFor();
      await shoot('indicators');
      await row.getByRole('button', { name: /98%/ }).first().click();
      await until('the caret on the value', async () => (await caret(page))[0] === lineOf('学前三年毛入园率'));
      same((await caret(page))[0], lineOf('98%'));
    },
  },
];
