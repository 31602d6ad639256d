import type { IndicatorRow } from '../../../server/src/lsp/messages.ts';
import type { Words } from './messages.ts';
import { type Element, h } from './tree.ts';

/** The drawing's own units; the page scales it. */
const WIDTH = 160;
const HEIGHT = 18;

/**
 * A bar from the base to the draft's value, with a tick for each reference. Percentages share one scale of 0 to
 * 100; other indicators are scaled to their own greatest value, so bars compare within a row, not across rows.
 */
export function bar(row: IndicatorRow, words: Words): Element {
  const values = [row.base?.value, row.draft?.value, ...row.references.map((it) => it.value)].filter((it) => it !== undefined);
  if (values.length === 0 || (row.draft === null && row.references.length === 0)) return h('span', {}, '');
  const top = isShare(row, values) ? 100 : Math.max(...values.map(Math.abs)) * 1.05 || 1;
  const at = (value: number): number => Math.round((Math.min(Math.max(value, 0), top) / top) * WIDTH);
  const from = at(row.base?.value ?? 0);
  const to = at(row.draft?.value ?? row.base?.value ?? 0);
  const box = (name: string, x: number, y: number, width: number, height: number): Element =>
    h('svg:rect', { class: name, x: String(x), y: String(y), width: String(width), height: String(height) });
  return h(
    'svg:svg',
    {
      viewBox: `0 0 ${WIDTH + 4} ${HEIGHT}`,
      width: String(WIDTH + 4),
      height: String(HEIGHT),
      role: 'img',
      'aria-label': described(row, words),
    },
    box('track', 0, 6, WIDTH, 6),
    box('value', Math.min(from, to), 4, Math.max(Math.abs(to - from), 2), 10),
    row.base === null ? '' : box('base', Math.max(from - 1, 0), 2, 2, 14),
    ...row.references.map((it) => box(`reference ${it.state}`, Math.max(at(it.value) - 1, 0), 0, 3, HEIGHT)),
  );
}

function isShare(row: IndicatorRow, values: readonly number[]): boolean {
  return (row.unit === '%' || row.unit === '％') && values.every((value) => value <= 100);
}

/** 基期 92.1% → 本文稿 95% */
function described(row: IndicatorRow, words: Words): string {
  const base = row.base === null ? [] : [`${words['base']} ${row.base.text}`];
  const draft = row.draft === null ? [] : [`${words['draft']} ${row.draft.text}`];
  const references = row.references.map((it) => `${it.set} ${it.text}`);
  return [[...base, ...draft].join(' → '), ...references].filter(Boolean).join('；');
}
