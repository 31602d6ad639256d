import type { IndicatorRow } from '../../../server/src/lsp/messages.ts';
import type { Words } from './messages.ts';
import { type Element, h } from './tree.ts';

/** The drawing's own units; the page scales it. */
const WIDTH = 120;
const HEIGHT = 16;

/** How much of the width stays free on either side of the least and the greatest value. */
const MARGIN = 0.15;

/**
 * The way from the base to the draft's value, with a tick for each reference. The scale is the row's own, from its
 * least value to its greatest: 96 → 98 against 97 must be told apart, which a scale from nought to a hundred hides.
 */
export function bar(row: IndicatorRow, words: Words): Element {
  const values = [row.base?.value, row.draft?.value, ...row.references.map((it) => it.value)].filter((it) => it !== undefined);
  if (values.length < 2) return h('span', {});
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  const at = (value: number): number => Math.round((MARGIN + ((value - least) / range) * (1 - 2 * MARGIN)) * WIDTH);
  const box = (name: string, x: number, y: number, width: number, height: number): Element =>
    h('svg:rect', { class: name, x: String(x), y: String(y), width: String(width), height: String(height) });
  const marks = row.references.map((it) => box(`reference ${it.state}`, at(it.value) - 1, 0, 3, HEIGHT));
  return h(
    'svg:svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: String(WIDTH),
      height: String(HEIGHT),
      role: 'img',
      'aria-label': described(row, words),
    },
    box('track', 0, 7, WIDTH, 2),
    ...way(row, at, box),
    ...marks,
  );
}

type Box = (name: string, x: number, y: number, width: number, height: number) => Element;

/** The base as a thin mark, the draft as a thick one, and the way between them. */
function way({ base, draft }: IndicatorRow, at: (value: number) => number, box: Box): Element[] {
  const from = base === null ? [] : [box('base', at(base.value) - 1, 3, 2, 10)];
  if (draft === null) return from;
  const to = at(draft.value);
  const start = base === null ? to : at(base.value);
  return [box('way', Math.min(start, to), 5, Math.abs(to - start), 6), ...from, box('value', to - 3, 3, 6, 10)];
}

/** 基期 92.1% → 本文稿 95%；市规划 ≥98% */
function described(row: IndicatorRow, words: Words): string {
  const base = row.base === null ? [] : [`${words['base']} ${row.base.text}`];
  const draft = row.draft === null ? [] : [`${words['draft']} ${row.draft.text}`];
  const references = row.references.map((it) => `${it.set} ${it.text}`);
  return [[...base, ...draft].join(' → '), ...references].filter(Boolean).join('；');
}
