import { blockAt, type PlanDocument } from '../../document/document.ts';
import { rememberEach } from '../../text/remember.ts';
import { type Cell, cellAt, type Grid } from './cells.ts';
import { matches } from '../../text/matches.ts';

const TAG = /<(\/?)(table|tr|td|th)\b([^<>]{0,200})>/gi;

/**
 * HTML tables, however their rows are broken into lines. Merged cells are repeated, so that every row is whole.
 * Remembered, since targets and units both ask.
 */
export const findHtmlGrids: (document: PlanDocument) => readonly Grid[] = rememberEach((document) =>
  /<table\b/i.test(document.text) ? readGrids(document) : [],
);

function readGrids(document: PlanDocument): Grid[] {
  const source = document.text;
  const grids: Grid[] = [];
  let rows: Cell[][] = [];
  let row: Cell[] | null = null;
  let open: { start: number; across: number; down: number } | null = null;
  let start = 0;
  let hanging: { column: number; cell: Cell; rows: number }[] = [];
  const fill = (): void => {
    if (row === null) return;
    for (
      let merged = hanging.find(({ column }) => column === row?.length);
      merged !== undefined;
      merged = hanging.find(({ column }) => column === row?.length)
    ) {
      row.push(merged.cell);
      merged.rows -= 1;
      hanging = hanging.filter(({ rows: left }) => left > 0);
      if (row.length > 200) return;
    }
  };
  for (const tag of matches(TAG, source)) {
    const [whole, slash, name = '', attributes = ''] = tag;
    const kind = name.toLowerCase();
    const closes = slash === '/';
    if (open !== null && (closes || kind !== 'table')) {
      const cell = stripped(source, open.start, tag.index);
      if (row !== null) {
        fill();
        const column = row.length;
        for (let times = 0; times < open.across; times += 1) {
          if (open.down > 1) hanging.push({ column: column + times, cell, rows: open.down - 1 });
          row.push(cell);
        }
      }
      open = null;
    }
    if (kind === 'table') {
      if (closes) {
        const end = tag.index + whole.length;
        if (rows.length >= 2)
          grids.push({ rows, span: { start, end }, firstBlock: blockAt(document, start), lastBlock: blockAt(document, end - 1) });
      } else start = tag.index;
      rows = [];
      row = null;
      hanging = [];
    } else if (kind === 'tr') {
      fill();
      row = closes ? null : [];
      if (row !== null) rows.push(row);
    } else if (!closes) {
      open = { start: tag.index + whole.length, across: spanOf(attributes, 'colspan'), down: spanOf(attributes, 'rowspan') };
    }
  }
  return grids;
}

function spanOf(attributes: string, name: string): number {
  const match = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,2})`, 'i').exec(attributes);
  return match === null ? 1 : Math.min(Math.max(Number(match[1]), 1), 40);
}

/** A cell without the tags inside it; its span is that of the first stretch of text. */
function stripped(source: string, start: number, end: number): Cell {
  const inner = source.slice(start, end);
  if (!inner.includes('<')) return cellAt(source, start, end);
  const text = inner
    .replace(/<[^<>]{0,400}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .trim();
  const at = text === '' ? -1 : inner.indexOf(text);
  return at >= 0 ? { text, span: { start: start + at, end: start + at + text.length } } : { text, span: { start, end } };
}
