import type { Span } from '../text/span.ts';

/** A cell with its place in the file. The place covers the quotes, the text does not. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/**
 * Cuts a CSV into rows of cells (RFC 4180; a tab or a semicolon separates where the first line holds no comma).
 * Written here because a finding needs the place of each cell, which the CSV libraries do not give. A quote that
 * never closes ends at the end of its line, so that one slip does not swallow the file.
 */
export function readCsv(text: string): Cell[][] {
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at <= text.length) {
    const start = at;
    const end = text[at] === '"' ? endOfQuoted(text, at) : null;
    at = endOfPlain(text, end ?? at, separator);
    const raw = text.slice(start, at);
    const cell =
      end === null ? raw.trim() : `${raw.slice(1, end - start - 1).replaceAll('""', '"')}${raw.slice(end - start)}`.trim();
    row.push({ text: cell, span: { start, end: at } });
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function separatorOf(text: string): string {
  const header = text.split(/\r\n|\n|\r/, 30).find((line) => line.trim() !== '' && !/^\ufeff?"?#/.test(line)) ?? '';
  return [',', '\t', ';', '，'].find((it) => header.includes(it)) ?? ',';
}

/** The offset after the closing quote, or null where none closes. */
function endOfQuoted(text: string, start: number): number | null {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return null;
}

function endOfPlain(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
