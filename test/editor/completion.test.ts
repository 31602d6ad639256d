import { strict as assert } from 'node:assert';
import { type Suggestion, suggestions } from '../../server/src/core/index.ts';
import { DRAFT, referencesFrom, SET, UNITS, withCursor } from './support.ts';

const references = referencesFrom({ set: SET, units: UNITS });

/** What is offered at ¦. */
function offered(marked: string): Suggestion[] {
  const { facts, offset } = withCursor(marked, references);
  return suggestions(facts, references, offset);
}

/** The draft once a suggestion is taken. */
function taken(marked: string, label: string): string {
  const suggestion = offered(marked).find((it) => it.label === label);
  assert.ok(suggestion, `no ${label}`);
  const text = marked.replace('¦', '');
  return text.slice(0, suggestion.span.start) + suggestion.text + text.slice(suggestion.span.end);
}

describe('completion', () => {
  it('offers units in a note: the registry first, then the draft’s own, none that stands there', () => {
    const marked = DRAFT.replace('3.发展托育服务。开设托班。', '3.发展托育服务。开设托班。（责任单位：县财政局、¦');
    assert.deepEqual(
      offered(marked).map((it) => it.label),
      ['县教育局', '县民政局'],
    );
  });

  it('replaces the name begun and is found by an alias', () => {
    const marked = DRAFT.replace('（责任单位：县教育局）', '（责任单位：县教¦）');
    assert.match(taken(marked, '县教育局'), /（责任单位：县教育局）\n三、/);
    assert.equal(offered(marked)[0]?.filter, '县教育局 教育局');
  });

  it('offers no units behind a note', () => {
    assert.deepEqual(offered(DRAFT.replace('县民政局）', '县民政局）¦')), []);
  });

  it('offers the next number of each open run at the start of a line', () => {
    const marked = DRAFT.replace('开设托班。\n', '开设托班。\n¦\n');
    assert.deepEqual(
      offered(marked).map((it) => it.label),
      ['4.', '（二）', '三、'],
    );
  });

  it('offers this draft’s own note after a sentence', () => {
    const [note] = offered(DRAFT.replace('开设托班。', '开设托班。¦'));
    assert.equal(note?.text, '（责任单位：）');
    assert.equal(note?.cursor, '（责任单位：'.length);
  });

  it('offers the reference value after 达到', () => {
    const marked = DRAFT.replace('加强领导。', '到2030年，普惠性幼儿园覆盖率达到¦');
    assert.deepEqual(
      offered(marked).map((it) => it.label),
      ['95%以上'],
    );
    assert.deepEqual(
      offered(marked.replace('达到¦', '不低于¦')).map((it) => it.label),
      ['95%'],
    );
    assert.deepEqual(offered(DRAFT.replace('加强领导。', '到2028年，普惠性幼儿园覆盖率达到¦')), []);
  });

  it('offers an indicator whose first characters are there', () => {
    assert.match(taken(DRAFT.replace('加强领导。', '全县普惠性¦'), '普惠性幼儿园覆盖率'), /全县普惠性幼儿园覆盖率\n/);
    assert.deepEqual(offered(DRAFT.replace('加强领导。', '全县普¦')), []);
  });
});
