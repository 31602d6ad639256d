import { strict as assert } from 'node:assert';
import { readIndicatorTable } from '../../server/src/core/reference/indicator-table.ts';
import { readCellValue } from '../../server/src/core/reference/target-cell.ts';
import { problemsIn } from '../support/problems.ts';

const read = (text: string): ReturnType<typeof readIndicatorTable> => readIndicatorTable({ path: 'set.csv', text });
const HEADER = '指标,别名,单位,方向,属性,范围,2020年基期,2025年,2030年\n';

describe('indicator set in CSV', () => {
  it('reads the head lines, the header and the rows', () => {
    const text = `# name: 某省主要指标，试行\n# level: 省\n# compare: equal\n# source: 某文\n${HEADER}普惠率,普惠面、覆盖面,%,up,约束性,全省,92.1,≥95,\n`;
    const { value, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual([value.name, value.level, value.compare, value.source], ['某省主要指标，试行', '省', 'equal', '某文']);
    const [indicator, ...rest] = value.indicators;
    assert.ok(indicator);
    assert.deepEqual(rest, []);
    assert.deepEqual(indicator.aliases, ['普惠面', '覆盖面']);
    assert.deepEqual([indicator.baseline?.year, indicator.baseline?.value], [2020, 92.1]);
    assert.deepEqual(
      indicator.targets.map(({ year, op, value, span }) => [year, op, value, text.slice(span.start, span.end)]),
      [[2025, '>=', 95, '≥95']],
    );
  });

  it('takes tabs, quotes, CRLF, a byte order mark and other names for a column', () => {
    const text = '\ufeff指标名称\t计量单位\t2025年\r\n"毛入园率""（三年）"""\t%\t"95%以上"\r\n';
    const { value, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.indicators.map(({ name, unit, targets }) => [name, unit, targets[0]?.op]),
      [['毛入园率"（三年）"', '%', '>=']],
    );
  });

  it('takes the unit from the cell or from the brackets behind the name where there is no column for it', () => {
    const { value } = read('指标,2025年\n入园率（%）,95\n巩固率,96%\n');
    assert.deepEqual(
      value.indicators.map(({ name, unit }) => [name, unit]),
      [
        ['入园率', '%'],
        ['巩固率', '%'],
      ],
    );
  });

  it('reads the cells of the contract and those that plans print', () => {
    const cases: [string, unknown][] = [
      ['95', ['=', 95, null]],
      ['≥95', ['>=', 95, null]],
      ['≤38', ['<=', 38, null]],
      ['5—8', ['range', 5, 8]],
      ['5%—8%', ['range', 5, 8]],
      ['＞９０', ['>', 90, null]],
      ['约30', ['~', 30, null]],
      ['95%以上', ['>=', 95, null]],
      ['1,200', ['=', 1200, null]],
      ['3.2左右', ['~', 3.2, null]],
      ['控制在5以内', ['<=', 5, null]],
      ['〔6〕', ['=', 6, null]],
      ['不低于 85', ['>=', 85, null]],
    ];
    for (const [cell, expected] of cases) {
      const read = readCellValue(cell);
      assert.deepEqual(read && [read.op, read.value, read.value2], expected, cell);
    }
    for (const cell of ['', '很多', '2—', '全覆盖', '1.2.3', '—']) assert.equal(readCellValue(cell), null, cell);
  });

  it('places what is wrong and keeps the other rows', () => {
    problemsIn(read, `${HEADER}甲,,,,,,,⟦许多⟧,\n乙,,,,,,,3,\n`, 'config/value', /许多/);
    problemsIn(read, `${HEADER}⟦,,,,,,,3,⟧\n`, 'config/value', /缺指标名称/);
    problemsIn(read, `${HEADER}甲,,,⟦upp⟧,,,,3,\n`, 'config/value');
    problemsIn(read, `${HEADER}甲,,,,⟦必须⟧,,,3,\n`, 'config/value');
    problemsIn(read, '指标,⟦单拉⟧,2025年\n甲,%,3\n', 'config/unknown', /单位/);
    problemsIn(read, '⟦名字⟧,单位,2025年\n', 'config/value', /指标/);
    problemsIn(read, `⟦# level: 地级⟧\n${HEADER}`, 'config/value', /地级/);
    problemsIn(read, `⟦# levle: 省⟧\n${HEADER}`, 'config/unknown', /level/);
    assert.equal(read(`${HEADER}甲,,,,,,,许多,\n乙,,,,,,,3,\n`).value.indicators.length, 2);
  });
});
