import { strict as assert } from 'node:assert';
import { inWorkspace } from '../support/terminal.ts';

const FAULTY = '一、主要任务\n1.扩大资源。\n2.提高质量。\n4.加强队伍。\n';
const COUNT = /"error": (\d+)/;

describe('plancheck check --baseline', () => {
  it('writes what is found beside plancheck.yaml, and it is quiet from then on', async () => {
    await inWorkspace({ 'plancheck.yaml': '', '规划/甲.plan': FAULTY }, async ({ plancheck, read }) => {
      const { status, err } = await plancheck('check', '规划', '--baseline');
      assert.equal(status, 0);
      assert.match(err, /1 处已记入 \.plancheck\/ignored\.yaml/);
      assert.match(read('.plancheck/ignored.yaml'), /rule: "numbering\/gap"\n {4}path: "规划\/甲\.plan"[^]*when: "2026-11-22"/);
      assert.equal((await plancheck('check', '规划')).status, 0);
      assert.equal((await plancheck('check', '规划', '--no-config')).status, 1);
      await plancheck('check', '规划', '--baseline');
      assert.equal(read('.plancheck/ignored.yaml').match(/rule:/g)?.length, 1);
    });
  });

  it('speaks again when the paragraph changes', async () => {
    await inWorkspace({ 'plancheck.yaml': '', 'a.plan': FAULTY }, async ({ plancheck, folder }) => {
      await plancheck('check', '--baseline');
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${folder}/a.plan`, FAULTY.replace('1.扩大', '1.继续扩大'));
      assert.equal(COUNT.exec((await plancheck('check', '--format', 'json')).out)?.[1], '0');
      writeFileSync(`${folder}/a.plan`, FAULTY.replace('加强队伍', '加强教师队伍'));
      assert.equal(COUNT.exec((await plancheck('check', '--format', 'json')).out)?.[1], '1');
    });
  });

  it('works without plancheck.yaml, from the folder it stands in', async () => {
    await inWorkspace({ 'sub/a.plan': FAULTY }, async ({ plancheck }) => {
      await plancheck('check', 'sub', '--baseline');
      assert.equal((await plancheck('check', 'sub/a.plan')).status, 0);
    });
  });
});
