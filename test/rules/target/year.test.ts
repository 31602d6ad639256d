import { strict as assert } from 'node:assert';
import { DEFAULT_CONFIG, NO_REFERENCES, type References } from '../../../server/src/core/index.ts';
import { check } from '../../support/check.ts';

const rule = 'target/year';
const references: References = {
  ...NO_REFERENCES,
  config: {
    ...DEFAULT_CONFIG,
    plan: { ...DEFAULT_CONFIG.plan, period: [2026, 2030], issued: { year: 2026, month: 11, day: 20 } },
  },
};

describe(rule, () => {
  it('once a year, with the count', () => {
    const [finding] = check(rule, '到2025年，普惠率⟦达到90%以上⟧，巩固率达到98%。到2030年，普惠率达到95%。', references);
    assert.equal(finding?.severity, 'info');
    assert.match(finding.message.zh, /全文2处/);
  });

  for (const right of [
    '2025年，普惠率达到90%。',
    '普惠率从2020年的85%提高到2025年的90%。',
    '一、发展成效\n至2025年底，月人均养老金达2200元，比2020年增长8%。\n截至2025年底，普惠率达到90%。',
    '到2026年，普惠率达到92%；到2035年，普惠率达到99%。',
  ]) {
    it(`no error: ${right}`, () => void check(rule, right, references));
  }

  it('holds a year to the period of the plan where it has no date', () => {
    const plan = { ...DEFAULT_CONFIG.plan, period: [2026, 2030] as const };
    const undated: References = { ...NO_REFERENCES, config: { ...DEFAULT_CONFIG, plan } };
    const [finding] = check(rule, '到2020年，普惠率⟦达到90%⟧。到2025年，普惠率达到92%。', undated);
    assert.match(finding?.message.zh ?? '', /早于规划期（2026—2030年）/);
  });

  it('nothing where the date is not known', () => void check(rule, '到2020年，普惠率达到90%。'));

  it('finds years that are none', () => {
    for (const year of ['2205', '225', '20225', '2O25']) check('target/year', `到⟦${year}⟧年，毛入园率达到97%以上。`);
    check('target/year', '到2049年，建成强国。到2060年前，实现碳中和。距今2200年，历史悠久。');
  });
});
