import { strict as assert } from 'node:assert';
import { maskNoise } from '../../server/src/core/quantity/noise.ts';
import { readQuantities } from '../../server/src/core/quantity/quantities.ts';

/** A sentence and its quantities: the phrase, the bound, the value and the unit. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['覆盖率达到90%以上', ['达到90%以上 | >= 90 %']],
  ['不低于百分之八十', ['不低于百分之八十 | >= 80 %']],
  ['控制在5‰以内', ['控制在5‰以内 | <= 5 ‰']],
  ['下降到３８％以下', ['下降到３８％以下 | <= 38 %']],
  ['超过1.5万人', ['超过1.5万人 | > 1.5 万人']],
  ['近300家', ['近300家 | ~ 300 家']],
  ['8000人左右', ['8000人左右 | ~ 8000 人']],
  ['2600余个', ['2600余个 | > 2600 个']],
  ['4.2万余平方米', ['4.2万余平方米 | > 4.2 万平方米']],
  ['5—8所', ['5—8所 | range 5–8 所']],
  ['5%至8%', ['5%至8% | range 5–8 %']],
  ['10~11所', ['10~11所 | range 10–11 所']],
  ['每年下降1个百分点', ['下降1个百分点 | = 1 个百分点 down']],
  ['年均增长10%左右', ['增长10%左右 | ~ 10 % up']],
  ['增加到20所', ['增加到20所 | = 20 所']],
  ['增加了20所', ['增加了20所 | = 20 所 up']],
  ['达到5.2:1', ['达到5.2:1 | = 5.2 -']],
  ['翻一番', ['翻一番 | = 2 倍']],
  ['三成左右', ['三成左右 | ~ 30 %']],
  ['至少有一个教室', ['至少有一个 | >= 1 个']],
  ['提升到30G', ['提升到30G | = 30 G']],
  ['人均支出3200元/年', ['3200元/年 | = 3200 元/年']],
  ['印发〔2021〕17号文件', []],
  ['第12次会议', []],
  ['推广“1+3+N”模式', []],
  ['推进5G网络和教育专网2.0建设', []],
  ['《中长期规划（2020—2030年）》', []],
  ['PM2.5浓度', []],
  ['16—59岁人口', []],
  ['咨询电话：0570-12345678', []],
];

describe('readQuantities', () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      const read = readQuantities(maskNoise(text)).map(({ span, op, value, value2, unit, change }) => {
        const amount = value2 === null ? String(value) : `${value}–${value2}`;
        return [text.slice(span.start, span.end), '|', op, amount, unit ?? '-', change?.direction ?? ''].join(' ').trim();
      });
      assert.deepEqual(read, expected);
    });
  }
});
