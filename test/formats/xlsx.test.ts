import { strict as assert } from 'node:assert';
import { readIndicatorTable } from '../../server/src/core/reference/indicator-table.ts';
import { workbookToCsv } from '../../server/src/formats/xlsx.ts';
import { workbook } from '../support/workbook.ts';

const HEADER = ['指标', '单位', '方向', '2025年基期', '2030年'];

describe('indicator set in a workbook', () => {
  it('is the same as in CSV, its notes in the sheet “说明”', async () => {
    const bytes = workbook({
      说明: [['name', '某省主要指标，试行'], ['level: 省'], ['compare', 'equal'], ['']],
      指标: [HEADER, ['普惠性幼儿园覆盖率', '%', 'up', 92.1, '≥95'], ['近视率', '%', 'down', '', 0.1 + 0.2]],
    });
    const { value, problems } = readIndicatorTable({ path: 'a.xlsx', text: (await workbookToCsv(bytes)) ?? '' });
    assert.deepEqual(problems, []);
    assert.deepEqual([value.name, value.level, value.compare], ['某省主要指标，试行', '省', 'equal']);
    assert.deepEqual(
      value.indicators.map(({ name, baseline, targets }) => [name, baseline?.value ?? null, targets[0]?.op, targets[0]?.value]),
      [
        ['普惠性幼儿园覆盖率', 92.1, '>=', 95],
        ['近视率', null, '=', 0.3],
      ],
    );
  });

  it('counts a row of the sheet as a line, so that a problem is found', async () => {
    const text = await workbookToCsv(workbook({ 表: [HEADER, ['甲', '%', 'up', '', 95], ['乙', '%', 'up', '', '很多']] }));
    const [problem] = readIndicatorTable({ path: 'a.xlsx', text: text ?? '' }).problems;
    assert.equal(text?.slice(0, problem?.span.start).split('\n').length, 3);
    assert.equal(text?.slice(problem?.span.start, problem?.span.end), '很多');
  });

  it('is null where the bytes are no workbook', async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('指标,2030年\n'), workbook({}).slice(0, 40)]) {
      assert.equal(await workbookToCsv(bytes), null);
    }
  });
});
