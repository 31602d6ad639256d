import { strict as assert } from 'node:assert';
import { readConfig } from '../../server/src/core/reference/config.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/reference/references.ts';
import { problemsIn } from '../support/problems.ts';

describe('plancheck.yaml', () => {
  it('is all defaults where it is empty or only comments', () => {
    for (const text of ['', '# nothing yet\n', '\ufeff', '---\n', 'plan:\nrules:\n']) {
      assert.deepEqual(readConfig(text).value, DEFAULT_CONFIG, JSON.stringify(text));
      assert.deepEqual(readConfig(text).problems, []);
    }
  });

  it('reads every key of the contract', () => {
    const { value, problems } = readConfig(`files: ["规划/**/*.txt"]
plan:   {level: 市, region: 某某市, period: [2021, 2025], issued: 2021-11-11}
units:  {required: always, registry: [units.yaml]}
indicators: [reference/*.yaml, reference/指标.csv]
rules:  {numbering/style: off, unit/variant: warning}
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(value, {
      files: ['规划/**/*.txt'],
      plan: { level: '市', region: '某某市', period: [2021, 2025], issued: { year: 2021, month: 11, day: 11 } },
      units: { required: 'always', registry: ['units.yaml'] },
      indicators: ['reference/*.yaml', 'reference/指标.csv'],
      rules: { 'numbering/style': 'off', 'unit/variant': 'warning' },
    });
  });

  it('takes the other ways a date, a period and a list of one are written', () => {
    const { value, problems } = readConfig('files: a.txt\nplan: {issued: 2021年11月, period: 2021—2025}\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(value.files, ['a.txt']);
    assert.deepEqual(value.plan.issued, { year: 2021, month: 11, day: null });
    assert.deepEqual(value.plan.period, [2021, 2025]);
  });

  it('takes aliases, and no chain of them', () => {
    const { value } = readConfig('files: &all [a.txt]\nindicators: *all\n');
    assert.deepEqual(value.indicators, ['a.txt']);
    problemsIn(readConfig, 'files: ⟦*none⟧\n', 'config/value');
  });

  it('places what is wrong, says what was probably meant, and keeps the rest', () => {
    problemsIn(readConfig, '⟦fils⟧: [a]\nplan: {level: 市}\n', 'config/unknown', /您是否想写“files”/);
    problemsIn(readConfig, 'rules: {⟦numbering/sytle⟧: off}', 'config/unknown', /numbering\/style/);
    problemsIn(readConfig, 'rules: {unit/variant: ⟦warn⟧}', 'config/value', /warning/);
    problemsIn(readConfig, 'plan: {level: ⟦地级市⟧}', 'config/value', /国家、省、市、县/);
    problemsIn(readConfig, 'plan: {period: [⟦2025, 2021⟧]}', 'config/value');
    problemsIn(readConfig, 'plan: {issued: ⟦去年⟧}', 'config/value');
    problemsIn(readConfig, 'plan: {issued: ⟦2021-13⟧}', 'config/value');
    problemsIn(readConfig, 'units: ⟦[a, b]⟧', 'config/value');
    problemsIn(readConfig, 'units: {required: ⟦sometimes⟧}', 'config/value');
    problemsIn(readConfig, 'files: [⟦{a: 1}⟧]', 'config/value');
    problemsIn(readConfig, '⟦- a⟧', 'config/value');
    assert.equal(readConfig('fils: [a]\nplan: {level: 市}\n').value.plan.level, '市');
  });

  it('places a slip of YAML and still reads the lines around it', () => {
    problemsIn(readConfig, 'files: [a\n⟦p⟧lan: {level: 市}\n', 'config/syntax', /缩进/);
    problemsIn(readConfig, 'plan:\n⟦\t⟧level: 市\n', 'config/syntax', /制表符/);
    problemsIn(readConfig, 'files: [a]\n⟦f⟧iles: [b]\n', 'config/syntax', /两次/);
    assert.deepEqual(readConfig('files: [a]\nfiles: [b]\nplan: {level: 县}\n').value.plan.level, '县');
  });
});
