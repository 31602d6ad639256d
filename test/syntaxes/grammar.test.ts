import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

interface Pattern {
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly name?: string;
  readonly patterns?: readonly Pattern[];
}

const { repository } = JSON.parse(readFileSync('syntaxes/plan-draft.tmLanguage.json', 'utf8')) as {
  repository: Readonly<Record<string, Pattern>>;
};

/** What a rule of the grammar colours in a line: scope (its last word but the language's) and text. */
function coloured(rule: string, line: string): string[] {
  const { match = '', captures = {} } = repository[rule] ?? {};
  return [...line.matchAll(new RegExp(match, 'g'))].flatMap((found) =>
    Object.entries(captures).flatMap(([group, { name }]) =>
      found[Number(group)] ? [`${name.replace('.plan-draft', '')} ${found[Number(group)] ?? ''}`] : [],
    ),
  );
}

describe('grammar', () => {
  it('reads the markers that open a line', () => {
    assert.deepEqual(coloured('chapter', '一、总体要求'), ['markup.heading.marker 一、', 'markup.heading.1 总体要求']);
    assert.deepEqual(coloured('section', '　　（二）基本原则。坚持创新。'), [
      'markup.heading.marker （二）',
      'markup.heading.2 基本原则',
    ]);
    assert.deepEqual(coloured('outline', '第一章　总则'), ['markup.heading.marker 第一章', 'markup.heading.1 　总则']);
    assert.deepEqual(coloured('item', '12.建设学校'), ['markup.heading.marker 12.']);
    assert.deepEqual(coloured('item', '（3）建设学校'), ['markup.heading.marker （3）']);
    assert.deepEqual(coloured('dash', '——坚持创新'), ['markup.heading.marker ——']);
  });

  it('takes no decimal, ratio or year for a marker', () => {
    for (const line of ['1.07万人', '5.2:1', '2030年，全县', '95%以上']) assert.deepEqual(coloured('item', line), [], line);
  });

  it('reads values with their bounds and units', () => {
    assert.deepEqual(coloured('number', '达到95%以上'), [
      'keyword.operator.bound 达到',
      'constant.numeric 95',
      'constant.numeric.unit %',
      'keyword.operator.bound 以上',
    ]);
    assert.deepEqual(coloured('number', '建成5—8所'), ['constant.numeric 5—8', 'constant.numeric.unit 所']);
    assert.deepEqual(coloured('number', '下降1.5个百分点左右'), [
      'constant.numeric 1.5',
      'constant.numeric.unit 个百分点',
      'keyword.operator.bound 左右',
    ]);
  });

  it('has patterns that end in time on a long line', () => {
    const lines = [
      '一'.repeat(50_000),
      '1'.repeat(50_000),
      `（${'责任单位、'.repeat(10_000)}`,
      ' '.repeat(50_000),
      '“十'.repeat(20_000),
    ];
    const patterns = (pattern: Pattern): string[] => [
      ...[pattern.match, pattern.begin, pattern.end].filter((it) => it !== undefined),
      ...(pattern.patterns ?? []).flatMap(patterns),
    ];
    const start = performance.now();
    for (const source of Object.values(repository).flatMap(patterns)) {
      for (const line of lines) line.match(new RegExp(source, 'g'));
    }
    assert.ok(performance.now() - start < 5000);
  });
});
