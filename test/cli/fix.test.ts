import { strict as assert } from 'node:assert';
import { unifiedDiff } from '../../server/src/formats/diff.ts';
import { inWorkspace } from '../support/terminal.ts';

const BEFORE = '一、主要任务\n（一）扩大资源。\n（二提高质量。\n（三）加强队伍。\n';
const AFTER = BEFORE.replace('（二', '（二）');

describe('plancheck fix', () => {
  it('applies the safe fixes, and twice equals once', async () => {
    await inWorkspace({ 'a.plan': BEFORE }, async ({ plancheck, read }) => {
      assert.match((await plancheck('fix', 'a.plan')).out, /a\.plan：改 1 处/);
      assert.equal(read('a.plan'), AFTER);
      assert.match((await plancheck('fix', 'a.plan')).out, /改 0 处/);
      assert.equal(read('a.plan'), AFTER);
    });
  });

  it('shows the difference and writes nothing with --dry-run', async () => {
    await inWorkspace({ 'a.plan': BEFORE }, async ({ plancheck, read }) => {
      const { out, status } = await plancheck('fix', '--dry-run', 'a.plan');
      assert.match(out, /^--- a\.plan\n\+\+\+ a\.plan\n@@ -1,4 \+1,4 @@\n/);
      assert.match(out, /\n-（二提高质量。\n\+（二）提高质量。\n/);
      assert.equal(status, 0);
      assert.equal(read('a.plan'), BEFORE);
    });
  });

  it('turns standard input into standard output', async () => {
    await inWorkspace({}, async ({ pipe }) => assert.equal((await pipe(BEFORE, 'fix', '-')).out, AFTER));
  });

  it('is what check --fix does before it reports', async () => {
    await inWorkspace({ 'a.plan': BEFORE }, async ({ plancheck, read }) => {
      assert.equal((await plancheck('check', '--fix', 'a.plan')).status, 0);
      assert.equal(read('a.plan'), AFTER);
    });
  });
});

describe('unified diff', () => {
  it('is empty for equal texts and says where a last line break is missing', () => {
    assert.equal(unifiedDiff('a', 'x\n', 'x\n'), '');
    assert.equal(unifiedDiff('a', 'x', 'x\n'), '--- a\n+++ a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n');
  });

  it('keeps three lines around each change and parts what is far apart', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${at + 1}\n`);
    const changed = lines.map((line, at) => (at === 4 || at === 24 ? `*${line}` : line)).join('');
    const diff = unifiedDiff('a', lines.join(''), changed);
    assert.deepEqual(diff.match(/@@.*@@/g), ['@@ -2,7 +2,7 @@', '@@ -22,7 +22,7 @@']);
  });

  it('inserts and deletes', () => {
    assert.match(unifiedDiff('a', '1\n2\n3\n', '1\n3\n'), /@@ -1,3 \+1,2 @@\n 1\n-2\n 3\n/);
    assert.match(unifiedDiff('a', '', '1\n'), /@@ -0,0 \+1,1 @@\n\+1\n/);
  });
});
