import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { looksLikePlan } from '../../client/src/looks-like-plan.ts';

const CORPUS = '../shared/corpus';

describe('looksLikePlan', () => {
  it('knows a plan by its numbering and its words', () => {
    assert.ok(looksLikePlan('青溪县发展规划\n一、指导思想\n推动发展。\n二、重点任务\n（一）办好学校\n三、保障措施\n'));
  });

  it('does not take a diary, a list or a program for one', () => {
    assert.ok(!looksLikePlan('一、买菜\n二、做饭\n三、洗碗\n'));
    assert.ok(!looksLikePlan('1. plan\n2. do\n3. check\n'));
    assert.ok(!looksLikePlan('关于规划和方案的一点想法，没有编号。'));
    assert.ok(!looksLikePlan(''));
  });

  it('takes no time over a long line', () => {
    const start = performance.now();
    looksLikePlan('一'.repeat(2_000_000));
    looksLikePlan(`规划方案${' '.repeat(2_000_000)}`);
    assert.ok(performance.now() - start < 100);
  });

  it('knows the real drafts', function () {
    if (!existsSync(CORPUS)) this.skip();
    const texts = readdirSync(CORPUS)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(`${CORPUS}/${name}`, 'utf8') }));
    const missed = texts.filter(({ text }) => text.split('\n').length > 20 && !looksLikePlan(text)).map(({ name }) => name);
    assert.deepEqual(missed, []);
  });
});
