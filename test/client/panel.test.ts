import { strict as assert } from 'node:assert';
import { indicatorsView } from '../../client/src/panel/indicators-view.ts';
import type { Words } from '../../client/src/panel/messages.ts';
import { tasksView, unitLoads } from '../../client/src/panel/tasks-view.ts';
import { type Element, textOf } from '../../client/src/panel/tree.ts';
import type { IndicatorRow, TaskRow } from '../../server/src/lsp/messages.ts';

/** Every word is its own key, so that a test sees which one was asked for. */
const words: Words = new Proxy({}, { get: (_, name) => (name === 'year' ? '{0}年' : String(name)) });

const at = (line: number): TaskRow['range'] => ({ start: { line, character: 0 }, end: { line, character: 4 } });

const rows: readonly TaskRow[] = [
  task('1.办学校', 3, ['县教育局'], ['县财政局', '县发展改革局']),
  task('2.修道路', 4, ['县交通运输局'], ['县财政局']),
  { ...task('3.种树', 5, [], []), missing: true },
];

describe('task panel', () => {
  it('counts who has how many, leaders first', () => {
    assert.deepEqual(
      unitLoads(rows).map(({ unit, lead, support }) => `${unit} ${lead}/${support}`),
      ['县教育局 1/0', '县交通运输局 1/0', '县财政局 0/2', '县发展改革局 0/1'],
    );
  });

  it('counts a unit once a task, and makes nobody lead where the draft makes no difference', () => {
    const joint = { ...task('1.办学校', 3, [], []), names: ['县教育局', '县财政局', '县教育局'] };
    assert.deepEqual(unitLoads([joint])[0], { unit: '县教育局', lead: 0, support: 0, joint: 1 });
  });

  it('says what lacks a unit, and jumps to it', () => {
    const view = tasksView(rows, null, words);
    assert.match(textOf(view), /3 tasks · 1 lackUnits/);
    assert.match(textOf(find(view, (it) => it.attributes['class'] === 'missing')), /3\.种树missing/);
    assert.deepEqual(find(view, (it) => textOf(it) === '3.种树' && it.tag === 'button').action, {
      reveal: { line: 5, character: 0 },
    });
  });

  it('names the chapter and the section once each', () => {
    assert.match(textOf(tasksView(rows, null, words)), /一、重点任务（一）打基础1\.办学校/);
    assert.equal(textOf(tasksView(rows, null, words)).split('（一）打基础').length, 2);
  });

  it('keeps the rows of one unit', () => {
    const text = textOf(tasksView(rows, '县交通运输局', words));
    assert.match(text, /2\.修道路/);
    assert.doesNotMatch(text, /1\.办学校/);
  });
});

const row: IndicatorRow = {
  indicator: '普惠性幼儿园覆盖率',
  scope: '全县',
  year: 2030,
  unit: '%',
  attribute: '约束性',
  direction: 'up',
  base: { year: 2025, value: 90, text: '90%' },
  draft: { value: 93, text: '93%', range: at(7) },
  references: [{ set: '市规划', level: '市', text: '≥95%', value: 95, state: 'weaker', uri: 'file:///set.yaml', range: at(2) }],
  state: 'weaker',
};

describe('indicator panel', () => {
  const view = indicatorsView([row, { ...row, draft: null, references: [], state: 'not-stated' }], words);

  it('shows the base, the draft, the reference and the state', () => {
    assert.match(textOf(view), /普惠性幼儿园覆盖率全县 · 2030年 · 约束性90%202593%≥95% 市▼ weaker/);
    assert.match(textOf(view), /2 indicators · 1 withReference · 1 off/);
  });

  it('names the sets below', () => assert.match(textOf(view), /市：市规划$/));

  it('jumps to the draft and to the reference', () => {
    assert.deepEqual(find(view, (it) => textOf(it) === '93%' && it.tag === 'button').action, {
      reveal: { line: 7, character: 0 },
    });
    assert.deepEqual(find(view, (it) => textOf(it) === '≥95%' && it.tag === 'button').action, {
      reveal: { line: 2, character: 0, uri: 'file:///set.yaml' },
    });
  });

  it('draws the bar from the base to the draft and says it in words', () => {
    const svg = find(view, (it) => it.tag === 'svg:svg');
    assert.equal(svg.attributes['aria-label'], 'base 90% → draft 93%；市规划 ≥95%');
    const x = (name: string): number => Number(find(svg, (it) => it.attributes['class'] === name).attributes['x']);
    assert.ok(x('base') < x('value') && x('value') < x('reference weaker'));
  });
});

function task(title: string, line: number, lead: readonly string[], support: readonly string[]): TaskRow {
  return {
    chapter: '一、重点任务',
    section: '（一）打基础',
    task: title,
    lead,
    support,
    names: [...lead, ...support],
    range: at(line),
    noteRange: null,
    missing: false,
  };
}

function find(element: Element, wanted: (element: Element) => boolean): Element {
  const found = search(element, wanted);
  assert.ok(found, 'no such element');
  return found;
}

function search(element: Element, wanted: (element: Element) => boolean): Element | undefined {
  if (wanted(element)) return element;
  for (const child of element.children) {
    const found = typeof child === 'string' ? undefined : search(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
