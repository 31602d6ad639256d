import { strict as assert } from 'node:assert';
import { inWorkspace } from '../support/terminal.ts';

const DRAFT = '一、主要任务\n（一）扩大资源。到2025年，普惠性幼儿园覆盖率达到90%以上。（责任单位：县教育局、县财政局）\n';

describe('plancheck inspect', () => {
  it('gives the contract’s object', async () => {
    await inWorkspace({ 'a.plan': DRAFT }, async ({ plancheck }) => {
      const { out, status } = await plancheck('inspect', 'a.plan', '--format', 'json');
      assert.equal(status, 0);
      const model = JSON.parse(out) as Record<string, object[]>;
      assert.deepEqual(Object.keys(model), ['version', 'path', 'headings', 'units', 'targets', 'tables']);
      assert.deepEqual(model['headings']?.[1], {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } },
        marker: '（一）',
        style: 'paren-cjk',
        level: 2,
        ordinal: 1,
        title: '扩大资源',
        inline: false,
      });
      assert.deepEqual(model['units']?.[0], {
        range: { start: { line: 1, character: 32 }, end: { line: 1, character: 48 } },
        text: '（责任单位：县教育局、县财政局）',
        lead: [],
        support: [],
        names: ['县教育局', '县财政局'],
      });
      assert.deepEqual(model['targets']?.[0], {
        range: { start: { line: 1, character: 24 }, end: { line: 1, character: 31 } },
        text: '达到90%以上',
        indicator: '普惠性幼儿园覆盖率',
        indicatorId: null,
        scope: null,
        year: 2025,
        op: '>=',
        value: 90,
        value2: null,
        unit: '%',
        kind: 'target',
      });
    });
  });

  it('names the indicator by the sets it is given', async () => {
    const set =
      'indicators: [{id: inclusive, name: 普惠性幼儿园覆盖率, unit: "%", targets: [{year: 2025, op: ">=", value: 85}]}]';
    await inWorkspace({ 'a.plan': DRAFT, 'set.yaml': set }, async ({ plancheck }) => {
      const { out } = await plancheck('inspect', 'a.plan', '--format', 'json', '--indicators', 'set.yaml');
      assert.match(out, /"indicatorId": "inclusive"/);
    });
  });

  it('has a form for readers too', async () => {
    await inWorkspace({ 'a.plan': DRAFT }, async ({ plancheck }) => {
      const { out } = await plancheck('inspect', 'a.plan');
      assert.match(out, /标题 2\n {4}1 一、主要任务\n {4}2 {3}（一）扩大资源/);
      assert.match(out, /县教育局、县财政局/);
    });
  });
});
