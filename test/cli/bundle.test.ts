import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inWorkspace } from '../support/terminal.ts';

const bundle = join(import.meta.dirname, '../../dist/cli.js');

describe('dist/cli.js', () => {
  before(function () {
    if (!existsSync(bundle)) this.skip();
  });
  const plancheck = (cwd: string, ...words: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [bundle, ...words], { cwd, encoding: 'utf8' });

  it('gives the same report in one thread and in two', async () => {
    const drafts = Array.from({ length: 50 }, (_, at) => [`${at}.plan`, `一、任务\n1.甲。\n${(at % 3) + 1}.乙。\n`]);
    await inWorkspace(Object.fromEntries(drafts) as Record<string, string>, async ({ folder }) => {
      const [one, two] = ['1', '2'].map((jobs) => plancheck(folder, 'check', '--format', 'json', '--jobs', jobs));
      assert.equal(one?.status, 1);
      assert.equal(two?.stdout, one.stdout);
      assert.equal(two.status, 1);
    });
  });

  it('finds its version, its rules’ pages and its workbook reader', () => {
    assert.match(String(plancheck('.', '--version').stdout), /^\d+\.\d+\.\d+\n$/);
    assert.match(String(plancheck('.', 'rules', 'config/file').stdout), /^# config\/file/);
    assert.match(String(plancheck('.', 'rules').stdout), /numbering\/gap +错误/);
  });
});
