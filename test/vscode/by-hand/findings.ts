import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gapped, project } from '../drafts.ts';
import { holds, same } from '../suite/expect.ts';
import { until } from '../tally.ts';
import {
  answer,
  appears,
  goToProblem,
  lightBulb,
  lineWith,
  openFile,
  problem,
  runCommand,
  solved,
  take,
  webview,
} from '../workbench.ts';
import { both, chinese, type Scene } from './scene.ts';

const draft = '实施方案.plan.txt';
const files = { ...project, [draft]: gapped };
const read = (folder: string, name = draft) => readFileSync(join(folder, name), 'utf8');

/** A finding as it is met: underlined, listed, explained, fixed, or set aside with a reason. */
export const findings: readonly Scene[] = [
  {
    name: 'squiggles, Problems and the status bar in the example',
    locales: both,
    files: 'examples',
    async run({ page, locale, shoot }) {
      await openFile(page, '十五五');
      const row = await problem(page, 'numbering/gap');
      holds(await row.innerText(), '4.');
      const status = page.locator('.statusbar-item', { hasText: locale === 'en' ? /\d+ items read/ : /已读 ?\d+ ?条/ });
      await status.waitFor();
      await goToProblem(page, 'numbering/gap');
      await page.locator('.squiggly-error').first().waitFor();
      await shoot('example');
    },
  },
  {
    name: 'hover over a squiggle',
    locales: both,
    files,
    async run({ page, locale, shoot }) {
      await openFile(page, draft);
      await page.locator('.squiggly-error').first().waitFor();
      await lineWith(page, '改建高中')
        .getByText('5.', { exact: false })
        .first()
        .hover({ position: { x: 4, y: 10 } });
      const hover = page.locator('.monaco-hover:visible', { hasText: 'numbering/gap' }).first();
      await hover.waitFor();
      holds(await hover.innerText(), locale === 'en' ? '3.' : '应接“3.”');
      await shoot('hover');
    },
  },
  {
    name: 'hover over a target held against the level above',
    locales: chinese,
    files: 'examples',
    async run({ page, shoot }) {
      await openFile(page, '十五五');
      await goToProblem(page, 'target/reference');
      await page.locator('.editor-instance .squiggly-error').first().waitFor();
      await lineWith(page, '普惠性幼儿园覆盖率').getByText('94').first().hover();
      const hover = page.locator('.monaco-hover:visible', { hasText: 'target/reference' }).first();
      await hover.waitFor();
      holds(await hover.innerText(), '95%');
      await shoot('hover-target');
    },
  },
  {
    name: 'a quick fix puts the number right, and the disk only on save',
    locales: both,
    files,
    async run({ page, folder, shoot }) {
      await openFile(page, draft);
      await goToProblem(page, 'numbering/gap');
      const fix = await lightBulb(page, '3.');
      await shoot('light-bulb');
      await take(page, fix);
      await lineWith(page, '3. 改建高中').waitFor();
      await solved(page, 'numbering/gap');
      same(read(folder), gapped, 'the disk before the save');
      await page.keyboard.press('Control+S');
      await until('the fix on the disk', () => read(folder).includes('3. 改建高中'));
    },
  },
  {
    name: 'fix all leaves numbers alone',
    locales: chinese,
    files: { ...project, [draft]: gapped.replace('县教育局、县委编办）', '县教育局、县委编办、）') },
    async run({ page, folder }) {
      await openFile(page, draft);
      await problem(page, 'unit/separator');
      await lineWith(page, '配齐教师').click();
      // On a busy machine the first click on the palette may come to nothing.
      await until('every safe fix', async () => {
        await runCommand(page, '修正全部可稳妥修正之处');
        return appears(lineWith(page, '县委编办）'), 8000);
      });
      await page.keyboard.press('Control+S');
      await until('the fix on the disk', () => read(folder).includes('县委编办）'));
      holds(read(folder), '5. 改建高中');
    },
  },
  {
    name: 'a finding is ignored with a reason, beside the draft and not in it',
    locales: both,
    files,
    async run({ page, folder, locale, shoot }) {
      await openFile(page, draft);
      await goToProblem(page, 'numbering/gap');
      await take(page, await lightBulb(page, locale === 'en' ? 'Ignore this finding' : '忽略此条'));
      await page.locator('.quick-input-widget input[type="text"]').waitFor({ state: 'visible' });
      await shoot('ignore');
      await answer(page, '第3、4条并入下一稿');
      await solved(page, 'numbering/gap');
      const kept = await until('the reason on the disk', () => {
        try {
          return read(folder, '.plancheck/ignored.yaml');
        } catch {
          return '';
        }
      });
      holds(kept, '第3、4条并入下一稿');
      same(read(folder), gapped, 'the draft');
    },
  },
  {
    name: 'the page of a rule opens inside the editor',
    locales: chinese,
    files,
    async run({ page, shoot }) {
      await openFile(page, draft);
      const row = await problem(page, 'numbering/gap');
      await row
        .locator('.code-link, a')
        .filter({ hasText: 'numbering/gap' })
        .click({ modifiers: ['Control'] });
      await page.locator('.tab.active', { hasText: 'gap' }).waitFor();
      await webview(page).getByText('说明').first().waitFor();
      await shoot('rule-page');
    },
  },
];
