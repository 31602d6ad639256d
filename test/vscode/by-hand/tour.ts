import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { given, holds } from '../suite/expect.ts';
import { until } from '../tally.ts';
import {
  answer,
  enterForNumber,
  goToEndOf,
  goToProblem,
  lightBulb,
  lineWith,
  pick,
  problem,
  runCommand,
  solved,
  take,
  webview,
} from '../workbench.ts';
import { chinese, type Scene } from './scene.ts';

/** A newcomer's half hour, as docs/tour.md tells it; its pictures are taken here. */
export const tour: readonly Scene[] = [
  {
    name: 'the tour',
    locales: chinese,
    files: { '说明.txt': '放规划文稿的文件夹\n' },
    async run({ page, folder, shoot }) {
      await runCommand(page, '新建规划文稿…');
      await pick(page, '县');
      await pick(page, '规划');
      await answer(page, '青溪县');
      await answer(page, '2026—2030');
      await page.locator('.tab.active', { hasText: '青溪县' }).waitFor();
      await page.locator('.statusbar-item', { hasText: /已读 ?\d+ ?条/ }).waitFor();
      await shoot('tour-1-new');

      const draft = given(
        readdirSync(folder).find((name) => name.endsWith('.plan.txt')),
        'draft',
      );
      const read = () => readFileSync(join(folder, draft), 'utf8');
      const lines = read().split('\n');
      const tasks = lines.findIndex((line) => line.includes('重点任务'));
      await goToEndOf(page, tasks + 3);
      await enterForNumber(page);
      await page.keyboard.insertText(
        '扩大学前教育资源。新建公办幼儿园3所，到2030年，全县学前三年毛入园率达到97%。（责任单位：县教育局、县财政局）',
      );
      await enterForNumber(page);
      await shoot('tour-2-write');
      // The slip of the hand: 四 becomes 五.
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Backspace');
      await page.keyboard.insertText('五');
      await page.keyboard.press('End');
      await page.keyboard.insertText('均衡义务教育。优化学校布局，改造寄宿制学校5所。');
      await enterForNumber(page);
      await page.keyboard.insertText('办好职业教育。建设县职业教育中心实训基地1个。（责任单位：县教育局、县人力资源社会保障局）');
      for (const rule of ['numbering/gap', 'unit/missing', 'target/reference']) await problem(page, rule);
      await shoot('tour-3-findings');

      await goToProblem(page, 'numbering/gap');
      const number = await lightBulb(page, '（四）');
      await shoot('tour-4-number');
      await take(page, number);
      await lineWith(page, '（四）均衡义务教育').waitFor();
      await solved(page, '“（三）”之后');

      await goToProblem(page, 'unit/missing');
      const unit = await lightBulb(page, '责任单位');
      await shoot('tour-5-unit');
      await take(page, unit);
      await solved(page, 'unit/missing');

      await goToProblem(page, 'target/reference');
      const value = await lightBulb(page, '98%');
      await shoot('tour-6-target');
      await take(page, value);
      await solved(page, 'target/reference');
      await page.keyboard.press('Control+S');
      await until('the plan on the disk', () => read().includes('办好职业教育'));
      holds(read(), '（四）均衡义务教育');

      await runCommand(page, '查看任务分工表');
      await webview(page).getByRole('button', { name: '办好职业教育' }).waitFor();
      await shoot('tour-7-tasks');
      await runCommand(page, '查看指标对照表');
      await webview(page).locator('tr', { hasText: '学前三年毛入园率' }).first().waitFor();
      await shoot('tour-8-indicators');
      await runCommand(page, '校核文件夹…');
      await page.locator('.notification-list-item', { hasText: '份文稿' }).first().waitFor();
      await page.locator('.notification-list-item', { hasText: '正在校核' }).waitFor({ state: 'detached' });
      await shoot('tour-9-folder');
    },
  },
];
