import type { TaskRow } from '../../../server/src/lsp/messages.ts';
import type { Words } from './messages.ts';
import { button, type Element, h } from './tree.ts';

/** How many tasks a unit leads, supports, or shares where the draft makes no difference. */
export interface UnitLoad {
  readonly unit: string;
  readonly lead: number;
  readonly support: number;
  readonly joint: number;
}

/** Who has how many tasks, the busiest first. */
export function unitLoads(rows: readonly TaskRow[]): UnitLoad[] {
  const loads = new Map<string, { lead: number; support: number; joint: number }>();
  for (const row of rows) {
    for (const unit of new Set(row.names)) {
      const load = loads.get(unit) ?? { lead: 0, support: 0, joint: 0 };
      load[roleIn(row, unit)] += 1;
      loads.set(unit, load);
    }
  }
  return [...loads]
    .map(([unit, { lead, support, joint }]) => ({ unit, lead, support, joint }))
    .sort((a, b) => b.lead - a.lead || b.joint - a.joint || b.support - a.support);
}

/** 任务分工: every task with its units, a count by unit, and a filter. `unit` is the one to keep, or null for all. */
export function tasksView(rows: readonly TaskRow[], unit: string | null, words: Words): Element {
  const shown = unit === null ? rows : rows.filter((row) => row.names.includes(unit));
  const missing = rows.filter((row) => row.missing).length;
  const counts = [`${rows.length} ${words['tasks']}`, missing > 0 ? `${missing} ${words['lackUnits']}` : ''].filter(Boolean);
  return h(
    'main',
    {},
    h('p', { class: 'summary', role: 'status' }, counts.join(' · ')),
    unit === null ? '' : h('p', {}, `${words['only']} ${unit} `, button(words['all'] ?? '', { unit: null }, { class: 'plain' })),
    taskTable(shown, words),
    h('h2', {}, words['byUnit'] ?? ''),
    loadTable(unitLoads(rows), unit, words),
  );
}

function taskTable(rows: readonly TaskRow[], words: Words): Element {
  const split = rows.some((row) => row.lead.length > 0);
  const heads = ['task', ...(split ? ['lead', 'support'] : ['units'])];
  const body: Element[] = [];
  let above = { chapter: '', section: '' };
  const title = (kind: 'chapter' | 'section', text: string): void => {
    if (text !== '') body.push(h('tr', { class: kind }, h('th', { colspan: String(heads.length), scope: 'rowgroup' }, text)));
  };
  for (const row of rows) {
    const elsewhere = row.chapter !== above.chapter;
    if (elsewhere) title('chapter', row.chapter);
    if (elsewhere || row.section !== above.section) title('section', row.section);
    above = row;
    body.push(taskLine(row, split, words));
  }
  return h('table', {}, headLine(heads, words), h('tbody', {}, ...body));
}

function taskLine(row: TaskRow, split: boolean, words: Words): Element {
  const task = h('td', {}, button(row.task, { reveal: row.range.start }));
  if (row.names.length === 0) {
    const said = row.missing ? (words['missing'] ?? '') : '—';
    return h('tr', row.missing ? { class: 'missing' } : {}, task, h('td', { colspan: split ? '2' : '1' }, said));
  }
  if (!split) return h('tr', {}, task, units(row.names));
  const undivided = row.lead.length === 0 && row.support.length === 0;
  return h(
    'tr',
    {},
    task,
    ...(undivided ? [h('td', { colspan: '2' }, ...units(row.names).children)] : [units(row.lead), units(row.support)]),
  );
}

function units(names: readonly string[]): Element {
  // The 、 goes with the name before it: a line does not begin with one.
  const named = names.map((name, index) => {
    const comma = index === names.length - 1 ? '' : '、';
    return h('span', { class: 'name' }, button(name, { unit: name }, { class: 'unit' }), comma);
  });
  return h('td', {}, ...named);
}

function loadTable(loads: readonly UnitLoad[], current: string | null, words: Words): Element {
  const split = loads.some((load) => load.lead > 0);
  const heads = split ? ['unit', 'lead', 'support', 'total'] : ['unit', 'total'];
  return h(
    'table',
    { class: 'loads' },
    headLine(heads, words),
    h(
      'tbody',
      {},
      ...loads.map((load) => {
        const total = load.lead + load.support + load.joint;
        const pressed = { class: 'unit', 'aria-pressed': String(load.unit === current) };
        const counts = split ? [load.lead, load.support, total] : [total];
        return h(
          'tr',
          {},
          h('td', {}, button(load.unit, { unit: load.unit }, pressed)),
          ...counts.map((n) => h('td', { class: 'number' }, String(n))),
        );
      }),
    ),
  );
}

function headLine(heads: readonly string[], words: Words): Element {
  return h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, words[head] ?? head))));
}

function roleIn(row: TaskRow, unit: string): 'lead' | 'support' | 'joint' {
  if (row.lead.includes(unit)) return 'lead';
  return row.lead.length > 0 && row.support.includes(unit) ? 'support' : 'joint';
}
