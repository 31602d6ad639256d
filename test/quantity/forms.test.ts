import { strict as assert } from 'node:assert';
import { readValueCell } from '../../server/src/core/facts/tables/value-cell.ts';
import { maskNoise } from '../../server/src/core/quantity/noise.ts';
import { readQuantities } from '../../server/src/core/quantity/quantities.ts';

/** Forms of numbers and what is read of them, bound, value and unit, each by itself in a line. */
const FORMS: readonly (readonly [string, string])[] = [
  // Figures of both widths.
  ['１２３', '= 123'],
  ['1,234.5', '= 1234.5'],
  ['１，２３４所', '= 1234 所'],
  ['.75', '= 0.75'],
  ['0.12345678', '= 0.12345678'],
  ['80﹪', '= 80 %'],
  ['80 %', '= 80 %'],
  // Chinese numerals.
  ['一万二千', '= 12000'],
  ['一万二', '= 12000'],
  ['三千零八', '= 3008'],
  ['三千八', '= 3800'],
  ['两百五', '= 250'],
  ['十二点五', '= 12.5'],
  ['零点零三', '= 0.03'],
  ['六亿零七万', '= 600070000'],
  ['十余万', '> 100000'],
  ['三十几万', '> 300000'],
  ['八百余万', '> 8000000'],
  ['三十兆瓦', '= 30 兆瓦'],
  // Figures and steps in turn; without a step of its own a figure is another number.
  ['2.6万亿', '= 2.6 万亿'],
  ['3万5千', '= 35000'],
  ['7亿2万3千1百', '= 700023100'],
  ['2千五百', '= 2500'],
  ['6万40个', '= 6 万; = 40 个'],
  // Below zero.
  ['-4.5%', '= -4.5 %'],
  ['负4.5%', '= -4.5 %'],
  ['增速为−4.5%', '= -4.5 %'],
  ['下降至-0.3‰', '= -0.3 ‰'],
  ['由-2亿元', '= -2 亿元'],
  ['4%-6%', 'range 4–6 %'],
  ['2020年-70%', '= 2020 年; = 70 %'],
  ['-70%的家庭', '= 70 %'],
  ['减负40%', '= 40 %'],
  // Shares and fractions.
  ['百分之七十', '= 70 %'],
  ['百分之 七十', '= 70 %'],
  ['百分之12.5', '= 12.5 %'],
  ['百分之百', '= 100 %'],
  ['百分百', '= 100 %'],
  ['百分之六至百分之九', 'range 6–9 %'],
  ['千分之四', '= 4 ‰'],
  ['万分之八', '= 0.0008'],
  ['五分之四', '= 0.8'],
  ['5分之4', '= 0.8'],
  ['3/4', '= 0.75'],
  ['二又四分之三', '= 2.75'],
  ['3又5分之1', '= 3.2'],
  ['六成', '= 60 %'],
  ['六成半', '= 65 %'],
  ['七成二', '= 72 %'],
  ['七成二以上', '>= 72 %'],
  ['8.5成', '= 85 %'],
  ['半成', '= 5 %'],
  ['一半以上', '>= 0.5'],
  ['近一半', '~ 0.5'],
  ['三点六个百分点', '= 3.6 个百分点'],
  // Ratios, multiples, halves.
  ['1:4', '= 0.25'],
  ['18∶1', '= 18'],
  ['4比1', '= 4'],
  ['十二比一', '= 12'],
  ['翻两番', '= 4 倍'],
  ['三个半小时', '= 3.5 个小时'],
  ['两年半', '= 2.5 年'],
  ['2.5 倍', '= 2.5 倍'],
  ['半小时以上', '>= 0.5 小时'],
  // As bills have them.
  ['叁佰贰拾', '= 320'],
  ['拾二万零三佰元', '= 120300 元'],
  // Blanks inside one numeral, never between two.
  ['两 千 六 百个', '= 2600 个'],
  ['三点 二个百分点', '= 3.2 个百分点'],
  ['百 分 之 四 十', '= 40 %'],
  ['八  个 百分 点', '= 8 个百分点'],
  ['6万 3千 2百', '= 63200'],
  ['四 分 之 三', '= 0.75'],
  ['八成 五', '= 85 %'],
  ['5万元 3万元', '= 5 万元; = 3 万元'],
  ['2.5亿 3.5亿', '= 2.5 亿; = 3.5 亿'],
  ['达到三十 一是', '= 30'],
  // Bounds.
  ['大于等于80%', '>= 80 %'],
  ['大于或等于80%', '>= 80 %'],
  ['小于等于0.5', '<= 0.5'],
  ['小于或等于三成', '<= 30 %'],
  // At the start of a line, where a heading has its number too.
  ['88.5分', '= 88.5 分'],
  ['7.5小时的睡眠', '= 7.5 小时'],
];

/** What states no number, or none that can be told. */
const NOTHING: readonly string[] = [
  '两山理念|三全育人|四川|三亚|千方百计|百千万工程|统一|统一思想|一切|一定|第三产业',
  '半岛|半导体|上半年|多半|队伍|万|百',
  '三四百所|二三十个百分点|百分之三四十|七八成|十五六所|一两百',
  '百三|一千陆|陆地|收拾',
  '3.1项目建设|3.2 学校建设|1.2 人的全面发展',
  'https://example.org/a?b=30%25',
].flatMap((row) => row.split('|'));

function read(text: string): string {
  return readQuantities(maskNoise(text))
    .map(({ op, value, value2, unit }) => {
      const amount = value2 === null ? String(Number(value.toPrecision(12))) : `${value}–${value2}`;
      return [op, amount, ...(unit === null ? [] : [unit])].join(' ');
    })
    .join('; ');
}

describe('forms of numbers', () => {
  for (const [text, expected] of FORMS) it(`${text} → ${expected}`, () => assert.equal(read(text), expected));
  for (const text of NOTHING) it(`${text} → nothing`, () => assert.equal(read(text), ''));

  it('places a number with blanks where it stands', () => {
    const text = '巩固率达到 百 分 之 九 十 以上，';
    const [read] = readQuantities(text);
    assert.equal(text.slice(read?.core.start, read?.core.end), '百 分 之 九 十');
    assert.equal(text.slice(read?.span.start, read?.span.end), '达到 百 分 之 九 十 以上');
  });
  it('steps over a word without losing the number beside it', () => {
    assert.equal(read('系统一套'), '= 1 套');
    assert.equal(read('三分之一'), '= 0.333333333333');
    assert.equal(read('队伍五百人'), '= 500 人');
  });

  it('reads a long line of figures in linear time', () => {
    for (const figures of ['三', '一二', '5万4千', '百分之', '1万', '三又', '半']) {
      const start = performance.now();
      read(figures.repeat(100_000 / figures.length));
      assert.ok(performance.now() - start < 4000, figures);
    }
  });
});

describe('readValueCell', () => {
  const CELLS: readonly (readonly [string, string | null])[] = [
    ['75', '= 75'],
    ['≥95', '>= 95'],
    ['≥95%', '>= 95 %'],
    ['大于等于95', '>= 95'],
    ['38以下', '<= 38'],
    ['5—8', 'range 5–8'],
    ['5%-8%', 'range 5–8 %'],
    ['[20]', '= 20'],
    ['-2.5%', '= -2.5 %'],
    ['负2.5%', '= -2.5 %'],
    ['百分之七十', '= 70 %'],
    ['六成五', '= 65 %'],
    ['8.5成', '= 85 %'],
    ['三个百分点', '= 3 个百分点'],
    ['18∶1', '= 18'],
    ['4比1', '= 4'],
    ['80﹪', '= 80 %'],
    ['三十余万', '> 300000'],
    ['两倍', '= 2 倍'],
    ['3/10万', '= 3 /10万'],
    ['一百二十所', '= 120 所'],
    ['五', null],
    ['二期', null],
    ['三类', null],
    ['9/10', null],
    ['2021-12-31', null],
    ['—', null],
    ['90（预期性）', null],
  ];
  for (const [text, expected] of CELLS) {
    it(`${text} → ${expected ?? 'nothing'}`, () => {
      const cell = readValueCell(text);
      const amount = cell?.value2 == null ? String(cell?.value) : `${cell.value}–${cell.value2}`;
      assert.equal(cell === null ? null : `${cell.op} ${amount} ${cell.unit ?? ''}`.trim(), expected);
    });
  }
});
