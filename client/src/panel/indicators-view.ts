import type { IndicatorReference, IndicatorRow, IndicatorState } from '../../../server/src/lsp/messages.ts';
import { bar } from './bar.ts';
import type { Words } from './messages.ts';
import { button, type Element, h } from './tree.ts';

/** A sign beside the word, so that the state does not hang on colour alone. */
const SIGNS: Readonly<Record<IndicatorState, string>> = {
  agree: '=',
  stronger: '▲',
  weaker: '▼',
  differ: '≠',
  'not-stated': '–',
  'not-read': '?',
};

const HEADS = ['indicator', 'base', 'draft', 'references', 'state'];

/** 指标对照: each indicator with its base, the draft's value, each reference's value, and a bar from base to target. */
export function indicatorsView(rows: readonly IndicatorRow[], words: Words): Element {
  const against = rows.filter((row) => row.references.length > 0);
  const off = against.filter((row) => row.state === 'weaker' || row.state === 'differ').length;
  const counts = [
    `${rows.length} ${words['indicators']}`,
    `${against.length} ${words['withReference']}`,
    off > 0 ? `${off} ${words['off']}` : '',
  ];
  return h(
    'main',
    {},
    h('p', { class: 'summary', role: 'status' }, counts.filter(Boolean).join(' · ')),
    h(
      'table',
      { class: 'indicators' },
      h('thead', {}, h('tr', {}, ...HEADS.map((head) => h('th', { scope: 'col' }, words[head] ?? head)))),
      h('tbody', {}, ...rows.map((row) => line(row, words))),
    ),
    h('p', { class: 'detail' }, words['legend'] ?? ''),
    against.length === 0 ? '' : h('h2', {}, words['references'] ?? ''),
    h('ul', { class: 'detail' }, ...sources(against)),
  );
}

function line(row: IndicatorRow, words: Words): Element {
  const { draft, base } = row;
  const year = row.year === null ? null : (words['year'] ?? '{0}').replace('{0}', String(row.year));
  const details = [row.scope, year, row.attribute].filter((it) => it !== null);
  return h(
    'tr',
    { class: row.state },
    h(
      'td',
      {},
      draft === null ? h('span', {}, row.indicator) : button(row.indicator, { reveal: draft.range.start }),
      h('div', { class: 'detail' }, details.join(' · ')),
    ),
    h(
      'td',
      { class: 'number' },
      base === null ? '—' : withUnit(base.text, row.unit),
      h('div', { class: 'detail' }, base?.year == null ? '' : String(base.year)),
    ),
    h('td', { class: 'number' }, draft === null ? '—' : button(withUnit(draft.text, row.unit), { reveal: draft.range.start })),
    h('td', { class: 'number' }, ...row.references.map((reference) => referenceLine(reference))),
    h('td', {}, row.references.length === 0 ? '' : stateOf(row, words), h('div', {}, bar(row, words))),
  );
}

function stateOf(row: IndicatorRow, words: Words): Element {
  const sign = h('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[row.state]);
  return h('div', { class: 'state' }, sign, ` ${words[row.state] ?? row.state}`);
}

/** A bare number of a table gets the unit of its row; 为 before a value says nothing in a table. */
function withUnit(text: string, unit: string | null): string {
  const bare = text.replace(/^为/, '');
  return unit !== null && /[\d.]$/.test(bare) ? bare + unit : bare;
}

/** The value and the level it comes from; the set's name shows on hovering, and below the table. */
function referenceLine(reference: IndicatorReference): Element {
  const { uri, range, set, level } = reference;
  const value =
    uri === null || range === null
      ? h('span', { title: set }, reference.text)
      : button(reference.text, { reveal: { ...range.start, uri } }, { title: set });
  return h('div', { class: `reference ${reference.state}` }, value, ' ', h('span', { class: 'detail' }, level ?? ''));
}

/** 市：澜州市教育事业发展“十五五”规划主要指标 */
function sources(rows: readonly IndicatorRow[]): Element[] {
  const names = rows.flatMap((row) => row.references.map(({ level, set }) => (level === null ? set : `${level}：${set}`)));
  return [...new Set(names)].map((name) => h('li', {}, name));
}
