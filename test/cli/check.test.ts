import { strict as assert } from 'node:assert';
import { symlinkSync } from 'node:fs';
import { inWorkspace } from '../support/terminal.ts';

/** A draft with one error: 3. is missing. */
const FAULTY = '一、主要任务\n1.扩大资源。\n2.提高质量。\n4.加强队伍。\n';
const SOUND = '一、主要任务\n1.扩大资源。\n2.提高质量。\n3.加强队伍。\n';
const SET = 'name: 某省指标\nindicators:\n  - {name: 甲, targets: [{year: 2025, value: 3}]}\n';

interface CheckReport {
  version: number;
  files: { path: string; findings: { rule: string; severity: string; range: { start: object; end: object }; text: string }[] }[];
  summary: { files: number; error: number; read: object };
}
const parseReport = (out: string): CheckReport => JSON.parse(out) as CheckReport;

describe('plancheck check', () => {
  it('ends with 0, 1 or 2', async () => {
    await inWorkspace({ 'good.plan': SOUND, 'bad.plan': FAULTY, 'plancheck.yaml': '' }, async ({ plancheck }) => {
      assert.equal((await plancheck('check', 'good.plan')).status, 0);
      assert.equal((await plancheck('check', 'bad.plan')).status, 1);
      assert.equal((await plancheck('check', 'bad.plan', '--fail-on', 'never')).status, 0);
      assert.equal((await plancheck('check', 'good.plan', 'nothing.plan')).status, 2);
      assert.equal((await plancheck('check', '--format', 'xml')).status, 2);
      assert.equal((await plancheck('check', '--fail-on', 'hint')).status, 2);
      assert.equal((await plancheck('check', '--jobs', '0')).status, 2);
      assert.equal((await plancheck('check', '--bogus')).status, 2);
      assert.equal((await plancheck('chek')).status, 2);
      assert.equal((await plancheck('inspect')).status, 2);
    });
  });

  it('gives the contract’s object', async () => {
    await inWorkspace({ 'bad.plan': FAULTY }, async ({ plancheck }) => {
      const { out } = await plancheck('check', './bad.plan', '--format', 'json');
      const { version, files, summary } = parseReport(out);
      assert.equal(version, 1);
      assert.deepEqual(Object.keys(summary), ['files', 'error', 'warning', 'info', 'hint', 'read']);
      assert.deepEqual(summary.read, { headings: 4, units: 0, targets: 0 });
      assert.equal(files[0]?.path, './bad.plan');
      const [finding] = files[0]?.findings ?? [];
      assert.deepEqual(Object.keys(finding ?? {}), [
        'rule',
        'severity',
        'message',
        'range',
        'text',
        'expected',
        'related',
        'fixes',
      ]);
      assert.equal(finding?.rule, 'numbering/gap');
      assert.deepEqual(finding?.range, { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } });
      assert.equal(finding?.text, '4.');
    });
  });

  it('keeps the order and the spelling of the paths, and checks each file once', async () => {
    const files = { 'b.plan': SOUND, 'a.plan': SOUND, 'sub/c.plan.md': SOUND, 'sub/d.plan.txt': SOUND, 'sub/notes.txt': SOUND };
    await inWorkspace(files, async ({ plancheck, folder }) => {
      const paths = async (...words: string[]): Promise<string[]> =>
        parseReport((await plancheck('check', '--format', 'json', ...words)).out).files.map(({ path }) => path);
      assert.deepEqual(await paths('b.plan', 'a.plan'), ['b.plan', 'a.plan']);
      assert.deepEqual(await paths('./a.plan', 'a.plan'), ['./a.plan']);
      assert.deepEqual(await paths('sub/'), ['sub/c.plan.md', 'sub/d.plan.txt']);
      assert.deepEqual(await paths('sub/notes.txt'), ['sub/notes.txt']);
      assert.deepEqual(await paths(), ['a.plan', 'b.plan', 'sub/c.plan.md', 'sub/d.plan.txt']);
      assert.deepEqual(await paths(`${folder}/a.plan`), [`${folder}/a.plan`]);
    });
  });

  it('searches a folder for files: where plancheck.yaml names them', async () => {
    const files = {
      'plancheck.yaml': 'files: ["规划/**/*.txt"]\n',
      '规划/甲.txt': SOUND,
      '规划/乙/丙.txt': SOUND,
      'x.plan': SOUND,
    };
    await inWorkspace(files, async ({ plancheck }) => {
      const { out } = await plancheck('check', '--format', 'json');
      assert.deepEqual(
        parseReport(out).files.map(({ path }) => path),
        ['规划/乙/丙.txt', '规划/甲.txt'],
      );
      const { out: inside } = await plancheck('check', '规划/乙', '--format', 'json');
      assert.deepEqual(
        parseReport(inside).files.map(({ path }) => path),
        ['规划/乙/丙.txt'],
      );
    });
  });

  it('finds plancheck.yaml upwards from each draft, and leaves it with --no-config', async () => {
    const files = {
      'one/plancheck.yaml': 'rules: {numbering/gap: off}\n',
      'one/deep/a.plan': FAULTY,
      'two/plancheck.yaml': 'rules: {numbering/gap: info}\n',
      'two/b.plan': FAULTY,
      'other.yaml': 'rules: {numbering/gap: warning}\n',
    };
    await inWorkspace(files, async ({ plancheck }) => {
      const severities = async (...words: string[]): Promise<string[][]> =>
        parseReport((await plancheck('check', 'one/deep/a.plan', 'two/b.plan', '--format', 'json', ...words)).out).files.map(
          ({ findings }) => findings.map(({ severity }) => severity),
        );
      assert.deepEqual(await severities(), [[], ['info']]);
      assert.deepEqual(await severities('--no-config'), [['error'], ['error']]);
      assert.deepEqual(await severities('--config', 'other.yaml'), [['warning'], ['warning']]);
    });
  });

  it('does not hold a draft of another folder against the plancheck.yaml it is called beside', async () => {
    const files = { 'here/plancheck.yaml': 'rules: {numbering/gap: off}\n', 'there/a.plan': FAULTY };
    await inWorkspace(files, async ({ plancheckIn }) => {
      assert.equal((await plancheckIn('here', 'check', '../there/a.plan')).status, 1);
      assert.equal((await plancheckIn('here', 'check', '../there', '--baseline')).status, 0);
      assert.equal((await plancheckIn('there', 'check', '.')).status, 0);
    });
  });

  it('takes a link into the folder itself for no draft of its own', async () => {
    await inWorkspace({ 'a.plan': SOUND }, async ({ plancheck, folder }) => {
      symlinkSync('.', `${folder}/loop`);
      const { out } = await plancheck('check', '--format', 'json');
      assert.equal(parseReport(out).files.length, 1);
    });
  });

  it('puts the problems of the configuration after the drafts, and they win with 2', async () => {
    const files = {
      'a.plan': FAULTY,
      'plancheck.yaml': 'indicators: [ref/*.yaml, none.csv]\nplan: {level: 地}\n',
      'ref/set.yaml': 'indicators: [{name: 甲, direction: upp}]\n',
    };
    await inWorkspace(files, async ({ plancheck }) => {
      const { out, status } = await plancheck('check', 'a.plan', '--format', 'json', '--fail-on', 'never');
      const report = parseReport(out);
      assert.deepEqual(
        report.files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
        [
          ['a.plan', ['numbering/gap']],
          ['plancheck.yaml', ['config/file', 'config/value']],
          ['ref/set.yaml', ['config/value']],
        ],
      );
      assert.equal(report.summary.files, 1);
      assert.equal(status, 2);
    });
  });

  it('says which file of the call cannot be read, and checks the rest', async () => {
    await inWorkspace({ 'a.plan': SOUND, 'set.yaml': SET }, async ({ plancheck }) => {
      for (const words of [['--indicators', 'no.yaml'], ['--units', 'no.yaml'], ['--config', 'no.yaml'], ['no.yaml']]) {
        const { status, err, out } = await plancheck('check', 'a.plan', ...words, '--format', 'json');
        assert.equal(status, 2, words.join(' '));
        assert.match(err, /no\.yaml/);
        assert.equal(parseReport(out).files[0]?.path, 'a.plan');
      }
      assert.equal((await plancheck('check', 'a.plan', '--indicators', 'set.yaml')).status, 0);
    });
  });

  it('reads standard input', async () => {
    await inWorkspace({}, async ({ pipe }) => {
      const { out, status } = await pipe(FAULTY, 'check', '-', '--format', 'json');
      assert.equal(parseReport(out).files[0]?.path, '-');
      assert.equal(status, 1);
    });
  });

  it('shows what is wrong with a configuration even where it leads to no draft', async () => {
    await inWorkspace({ 'a.plan': SOUND, 'plancheck.yaml': 'files: ["*.txt"]\nplan: {level: 乡}\n' }, async ({ plancheck }) => {
      const { out, status } = await plancheck('check', '.');
      assert.equal(status, 2);
      assert.match(out, /plancheck\.yaml:2:15.*config\/value/);
      assert.doesNotMatch(out, /您是否想写/);
    });
  });

  it('does not take an empty folder for a sound one', async () => {
    await inWorkspace({ 'readme.txt': '' }, async ({ plancheck }) => {
      const { status, err } = await plancheck('check', '.');
      assert.equal(status, 2);
      assert.match(err, /没有文稿/);
    });
  });

  it('says so where a Word file is given, instead of reading nothing in it', async () => {
    await inWorkspace({ '规划.docx': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'a.plan': SOUND }, async ({ plancheck }) => {
      const { status, err, out } = await plancheck('check', '规划.docx', 'a.plan', '--format', 'json');
      assert.equal(status, 2);
      assert.match(err, /规划\.docx 是Word.*另存为纯文本/);
      assert.deepEqual(
        parseReport(out).files.map(({ path }) => path),
        ['a.plan'],
      );
    });
  });

  it('speaks English where asked', async () => {
    await inWorkspace({ 'a.plan': FAULTY }, async ({ plancheck }) => {
      const { out } = await plancheck('check', 'a.plan', '--locale', 'en');
      assert.match(out, /error {2}numbering\/gap/);
      assert.match(out, /read headings 4/);
      assert.match((await plancheck('--help', '--locale', 'en')).out, /Exit status/);
    });
  });
});
