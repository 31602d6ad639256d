import { blockAt, type PlanDocument } from '../document/document.ts';
import { shift, type Span } from '../text/span.ts';
import { flattenedRows } from './flattened-notes.ts';
import type { NoteBody } from './note-body.ts';
import { type Cell, cellAt } from './tables/cells.ts';
import { findHtmlGrids } from './tables/find-html.ts';
import { type UnitColumn, unitColumns, unitsIn } from './unit-cells.ts';
import type { NoteFlaw, UnitName, UnitNote, UnitRole } from './unit-note.ts';

/**
 * Notes in the columns 牵头单位, 责任单位, 配合单位 … of Markdown, tab-separated, HTML and flattened tables, one for each
 * row that fills them, in the order of the draft. A cell left empty under another is a merged one, as is one that
 * spans rows: the note above holds for it. Linear.
 */
export function readTableNotes(document: PlanDocument): UnitNote[] {
  const notes = [...lineNotes(document), ...htmlNotes(document), ...flattenedNotes(document)];
  return notes.sort((a, b) => a.span.start - b.span.start);
}

function lineNotes(document: PlanDocument): UnitNote[] {
  const notes: UnitNote[] = [];
  let columns: readonly UnitColumn[] = [];
  for (const [block, { text }] of document.blocks.entries()) {
    if (!/[|\t]/.test(text)) {
      if (text.trim() !== '') columns = [];
      continue;
    }
    const cells = splitRow(document, block);
    const heads = unitColumns(cells);
    if (heads.length > 0 && cells.length > 1) {
      // 责任单位 | alone is a cell a line, which is read elsewhere.
      columns = cells.filter((cell) => cell.text !== '').length > 1 ? heads : [];
      continue;
    }
    const note = columns.length === 0 ? null : rowNote(document, cells, columns);
    if (note !== null) notes.push({ ...note, flaws: cellFlaws(cells, columns) });
  }
  return notes;
}

/** Doubled and trailing separators in the cells of one line; those of other tables may go on in the line below. */
function cellFlaws(cells: readonly Cell[], columns: readonly UnitColumn[]): NoteFlaw[] {
  return columns.flatMap(({ at }) => {
    const cell = cells[at];
    const flaws = cell === undefined ? [] : (unitsIn(cell.text)?.flaws ?? []);
    return flaws
      .filter(({ kind }) => kind === 'doubled' || kind === 'trailing' || kind === 'leading')
      .map((flaw) => ({ ...flaw, span: shift(flaw.span, cell?.span.start ?? 0) }));
  });
}

function htmlNotes(document: PlanDocument): UnitNote[] {
  const notes: UnitNote[] = [];
  for (const { rows } of findHtmlGrids(document)) {
    let columns: readonly UnitColumn[] = [];
    let read = 0;
    for (const row of rows) {
      const heads = unitColumns(row);
      if (heads.length > 0 && row.length > 1) {
        columns = heads;
        continue;
      }
      const own = columns.filter(({ at }) => (row[at]?.span.start ?? 0) >= read);
      const note = own.length === 0 ? null : rowNote(document, row, own, columns);
      if (note === null) continue;
      notes.push(note);
      read = note.span.end;
    }
  }
  return notes;
}

/** Of a table with a cell a line only rows in which the columns of units hold units and nothing else, two at the least. */
function flattenedNotes(document: PlanDocument): UnitNote[] {
  return flattenedRows(document).flatMap(({ rows, columns }) => {
    const notes = rows.map((row) => rowNote(document, row, columns)).filter((note) => note !== null);
    return notes.length < 2 ? [] : notes;
  });
}

/** The note of a row; null where it names no unit. `all` are the columns that decide whether the others support a lead. */
function rowNote(
  document: PlanDocument,
  cells: readonly Cell[],
  columns: readonly UnitColumn[],
  all: readonly UnitColumn[] = columns,
): UnitNote | null {
  const filled: { span: Span; role: UnitRole; body: NoteBody }[] = [];
  for (const { at, role } of columns) {
    const span = cells[at]?.span;
    // One cell across two columns is read once.
    if (span === undefined || span.start < (filled.at(-1)?.span.end ?? 0)) continue;
    const body = unitsIn(document.text.slice(span.start, span.end));
    if (body !== null) filled.push({ span, role, body });
  }
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return null;
  const has = (role: UnitRole): boolean => all.some((column) => column.role === role);
  // 责任单位 beside 牵头单位 supports, beside 配合单位 it leads.
  const responsible: UnitRole = has('lead') ? 'support' : has('support') ? 'lead' : 'joint';
  const names = filled.flatMap(({ span, role, body }) =>
    body.names.map((name): UnitName => ({
      name: name.name,
      span: shift(name.span, span.start),
      role: name.role !== 'joint' ? name.role : role === 'joint' ? responsible : role,
    })),
  );
  if (names.length === 0) return null;
  const span = { start: first.span.start, end: last.span.end };
  const of = (role: UnitRole) => names.filter((name) => name.role === role).map(({ name }) => name);
  return {
    span,
    text: document.text.slice(span.start, span.end),
    form: 'table',
    names,
    lead: of('lead'),
    support: of('support'),
    block: blockAt(document, span.start),
    heading: null,
    opensLine: false,
    ownLine: false,
    open: '',
    close: '',
    flaws: [],
  };
}

/** The cells of a Markdown or tab-separated row. */
function splitRow({ text: source, blocks, starts }: PlanDocument, block: number): Cell[] {
  const text = blocks[block]?.text ?? '';
  const start = starts[block] ?? 0;
  const separator = text.includes('|') ? '|' : '\t';
  const cells: Cell[] = [];
  let from = 0;
  for (let to = text.indexOf(separator); to !== -1; to = text.indexOf(separator, from)) {
    cells.push(cellAt(source, start + from, start + to));
    from = to + 1;
  }
  cells.push(cellAt(source, start + from, start + text.length));
  return cells;
}
