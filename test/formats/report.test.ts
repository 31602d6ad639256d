import { strict as assert } from 'node:assert';
import type { Finding } from '../../server/src/core/index.ts';
import { github } from '../../server/src/formats/github.ts';
import { pretty } from '../../server/src/formats/pretty.ts';
import { type Report, reportFile } from '../../server/src/formats/report.ts';
import { sarif } from '../../server/src/formats/sarif.ts';
import { padEnd, takeWidth, takeWidthFromEnd, textWidth } from '../../server/src/formats/width.ts';

const TEXT = '一、主要任务\n1.扩大资源，提高质量，100%达标。\n3.加强队伍。\n';
const at = TEXT.indexOf('3.');
const FINDING: Finding = {
  rule: 'numbering/gap',
  severity: 'error',
  span: { start: at, end: at + 2 },
  message: { zh: '“1.”之后为“3.”，\n100%', en: 'gap' },
  expected: '2.',
  related: [
    { span: { start: 7, end: 9 }, message: { zh: '上一条', en: 'before' } },
    { span: { start: 3, end: 4 }, message: { zh: '参照值', en: 'reference' }, path: 'ref/省.yaml' },
  ],
  fixes: () => [
    { title: { zh: '改为“2.”', en: 'to 2.' }, safe: true, edits: [{ span: { start: at, end: at + 2 }, text: '2.' }] },
  ],
};
const HINT: Finding = { ...FINDING, severity: 'hint', related: [], fixes: () => [] };

function reportOf(...findings: Finding[]): Report {
  const file = { ...reportFile('规划/甲,乙.plan', TEXT, findings), read: { headings: 3, units: 0, targets: 1 } };
  return { files: [file], texts: new Map([['ref/省.yaml', 'a\nbc\n']]) };
}
const plain = { locale: 'zh', width: 40, paint: (_: string, text: string) => text } as const;

describe('the pretty report', () => {
  it('gives place, severity, rule, message, the line with the place marked, evidence, fix and what was read', () => {
    assert.equal(
      pretty(reportOf(FINDING), plain),
      `规划/甲,乙.plan:3:1  错误  numbering/gap  “1.”之后为“3.”，
100%
    3 │ 3.加强队伍。
      │ ^^
    规划/甲,乙.plan:2:1  上一条
    ref/省.yaml:2:2  参照值
    可自动改 改为“2.”

已读 标题3 责任单位0 目标1；发现 错误1
`,
    );
  });

  it('counts hints without showing them, and does not take nothing read for nothing wrong', () => {
    assert.equal(pretty(reportOf(HINT), plain), '已读 标题3 责任单位0 目标1；发现 提示1\n');
    const empty = { files: [{ ...reportFile('a', '', []), read: { headings: 0, units: 0, targets: 0 } }], texts: new Map() };
    assert.match(pretty(empty, plain), /未发现问题\n没有读出/);
  });

  it('shows a place in a line of a million characters without measuring the line', () => {
    const file = {
      ...reportFile(
        'a',
        '目标，'.repeat(350_000),
        Array.from({ length: 40 }, (_, i) => ({ ...FINDING, span: { start: 20_000 * i, end: 20_000 * i + 2 } })),
      ),
      read: null,
    };
    const start = performance.now();
    pretty({ files: [file], texts: new Map() }, plain);
    assert.ok(performance.now() - start < 1000);
  });

  it('cuts a long line around the place, two columns for an ideograph', () => {
    const text = `${'前'.repeat(60)}目标值${'后'.repeat(60)}`;
    const file = {
      ...reportFile('a', text, [{ ...HINT, severity: 'info', message: { zh: '甲', en: '' }, span: { start: 60, end: 63 } }]),
      read: null,
    };
    const [, line = '', carets = ''] = pretty({ files: [file], texts: new Map() }, plain).split('\n');
    assert.ok(textWidth(line) <= 40, line);
    assert.match(line, /…前+目标值后+…/);
    assert.equal(textWidth(carets.slice(0, carets.indexOf('^'))), textWidth(line.slice(0, line.indexOf('目'))));
    assert.match(carets, /\^{6}$/);
  });

  it('measures and cuts by columns', () => {
    assert.equal(textWidth('a中，𠮷'), 7);
    assert.equal(takeWidth('中文字', 5), '中文');
    assert.equal(takeWidthFromEnd('a中文', 3), '文');
    assert.equal(padEnd('中', 4), '中  ');
  });
});

describe('the other reports', () => {
  it('GitHub annotations escape what would end them, and leave hints out', () => {
    assert.equal(
      github(reportOf(FINDING, HINT), 'zh'),
      '::error file=规划/甲%2C乙.plan,line=3,endLine=3,col=1,endColumn=3,title=numbering/gap::“1.”之后为“3.”，%0A100%25\n',
    );
  });

  it('SARIF 2.1.0 names its rules, places by UTF-16 columns from 1, escapes its paths', () => {
    const log = sarif(reportOf(FINDING), 'zh') as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; columnKind: string; results: Record<string, unknown>[] }[];
    };
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    assert.equal(log.version, '2.1.0');
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      ['numbering/gap'],
    );
    assert.equal(result?.['level'], 'error');
    const uri = '%E8%A7%84%E5%88%92/%E7%94%B2%2C%E4%B9%99.plan';
    const region = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 3 };
    assert.deepEqual(result['locations'], [{ physicalLocation: { artifactLocation: { uri }, region } }]);
    assert.equal((result['relatedLocations'] as object[]).length, 2);
    assert.deepEqual(result['fixes'], [
      {
        description: { text: '改为“2.”' },
        artifactChanges: [
          { artifactLocation: { uri }, replacements: [{ deletedRegion: region, insertedContent: { text: '2.' } }] },
        ],
      },
    ]);
  });
});
