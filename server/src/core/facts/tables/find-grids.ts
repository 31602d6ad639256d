import type { Block, PlanDocument } from '../../document/document.ts';
import { type Cell, cellAt, type Grid } from './cells.ts';
import { rememberEach } from '../../text/remember.ts';
import { matches } from '../../text/matches.ts';

const MARKDOWN_RULE = /^[\s|:-]+$/;
const BLANK_COLUMNS = /\S(?: {2,}|\u3000{2,}|\u00a0{2,})\S/;

type Form = 'markdown' | 'tab' | 'blank';

/** Tables with a row a line: Markdown, tab separated, or with columns apart by blanks. */
export function findLineGrids(document: PlanDocument): Grid[] {
  const grids: Grid[] = [];
  let rows: Cell[][] = [];
  let form: Form | null = null;
  let first = 0;
  let last = 0;
  const close = (): void => {
    if (rows.length >= 2) grids.push(gridOf(rows, first, last));
    rows = [];
    form = null;
  };
  for (const [index, block] of document.blocks.entries()) {
    const { text } = block;
    const here = formOf(block);
    if (here === null && form === null) continue;
    if (here === null || (form !== null && here !== form)) {
      if (text.trim() !== '' || form === null) close();
      if (here === null) continue;
    }
    if (rows.length === 0) first = index;
    form = here;
    last = index;
    if (here === 'markdown' && MARKDOWN_RULE.test(text)) continue;
    rows.push(split(document, index, here));
  }
  close();
  return grids;
}

/** How a line is cut into columns, by its own text alone; remembered for the block. */
export const formOf = rememberEach(({ text }: Block): Form | null => readForm(text));

function readForm(text: string): Form | null {
  if (text.length > 400) return null;
  if (text.includes('|') && text.split('|').length >= 3) return 'markdown';
  if (text.includes('\t') && text.trim().split(/\t+/).length >= 2) return 'tab';
  if (
    BLANK_COLUMNS.test(text) &&
    !/[。；;]$/.test(text.trimEnd()) &&
    text.trim().split(/ {2,}|\u3000{2,}|\u00a0{2,}/).length >= 3
  )
    return 'blank';
  return null;
}

function split(document: PlanDocument, index: number, form: Form): Cell[] {
  const text = document.blocks[index]?.text ?? '';
  const start = document.starts[index] ?? 0;
  const pattern = form === 'markdown' ? /\|/g : form === 'tab' ? /\t/g : / {2,}|\u3000{2,}|\u00a0{2,}/g;
  const cells: Cell[] = [];
  let from = text.length - text.trimStart().length;
  let to = text.trimEnd().length;
  if (form === 'markdown') {
    if (text[from] === '|') from += 1;
    if (text[to - 1] === '|') to -= 1;
  }
  for (const match of matches(pattern, text.slice(0, to))) {
    if (match.index < from) continue;
    cells.push(cellAt(document.text, start + from, start + match.index));
    from = match.index + match[0].length;
  }
  cells.push(cellAt(document.text, start + from, start + to));
  return cells;
}

function gridOf(rows: Cell[][], firstBlock: number, lastBlock: number): Grid {
  const start = rows[0]?.[0]?.span.start ?? 0;
  const end = rows.at(-1)?.at(-1)?.span.end ?? start;
  return { rows, span: { start, end }, firstBlock, lastBlock };
}
