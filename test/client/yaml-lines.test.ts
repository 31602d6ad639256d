import { strict as assert } from 'node:assert';
import { parse } from 'yaml';
import { addToFiles, switchOffRule } from '../../client/src/yaml-lines.ts';

const files = (yaml: string | null): unknown => (parse(yaml ?? '') as { files: unknown }).files;
const rules = (yaml: string | null): unknown => (parse(yaml ?? '') as { rules: unknown }).rules;

describe('addToFiles', () => {
  it('begins a file', () => assert.equal(addToFiles('', '规划/草案.txt'), 'files: [规划/草案.txt]\n'));

  it('keeps what stands there', () => {
    assert.equal(addToFiles('# 说明\nplan: {level: 县}\n', 'a.txt'), '# 说明\nplan: {level: 县}\nfiles: [a.txt]\n');
  });

  it('adds to a list on one line', () => {
    assert.equal(addToFiles('files: [a.txt] # 草案\n', 'b.txt'), 'files: [a.txt, b.txt] # 草案\n');
    assert.equal(addToFiles('files: []\n', 'b.txt'), 'files: [b.txt]\n');
  });

  it('adds to a list over several lines', () => {
    const yaml = addToFiles('files:\n  - "规划/**/*.txt"\nrules: {}\n', 'b.txt');
    assert.deepEqual(files(yaml), ['b.txt', '规划/**/*.txt']);
    assert.deepEqual(files(addToFiles('files:\n- a.txt\n', 'b.txt')), ['b.txt', 'a.txt']);
  });

  it('quotes a path that YAML would misread', () => {
    assert.deepEqual(files(addToFiles('', '“十五五” 规划: 稿#2.txt')), ['“十五五” 规划: 稿#2.txt']);
  });

  it('leaves a shape it does not know to its author', () => assert.equal(addToFiles('files: a.txt\n', 'b.txt'), null));
});

describe('switchOffRule', () => {
  it('begins the rules', () => assert.deepEqual(rules(switchOffRule('', 'unit/missing')), { 'unit/missing': 'off' }));

  it('adds to rules on one line', () => {
    assert.deepEqual(rules(switchOffRule('rules: {unit/level: warning}\n', 'unit/missing')), {
      'unit/level': 'warning',
      'unit/missing': 'off',
    });
    assert.deepEqual(rules(switchOffRule('rules: {}\n', 'unit/missing')), { 'unit/missing': 'off' });
  });

  it('replaces what stood for the rule', () => {
    assert.equal(switchOffRule('rules: {unit/level: warning}\n', 'unit/level'), 'rules: {unit/level: off}\n');
    assert.equal(
      switchOffRule('rules:\n  unit/level: warning # 请核\nfiles: []\n', 'unit/level'),
      'rules:\n  unit/level: off # 请核\nfiles: []\n',
    );
  });

  it('adds to rules over several lines', () => {
    assert.deepEqual(rules(switchOffRule('rules:\n    unit/level: warning\n', 'unit/missing')), {
      'unit/missing': 'off',
      'unit/level': 'warning',
    });
    assert.deepEqual(rules(switchOffRule('rules:\n', 'unit/missing')), { 'unit/missing': 'off' });
  });
});
