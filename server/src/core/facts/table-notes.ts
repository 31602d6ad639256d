import { blockAt, type PlanDocument } from '../document/document.ts';
import { shift, type Span } from '../text/span.ts';
import { flattenedRows } from './flattened-notes.ts';
import type { NoteBody } from './note-body.ts';
import { findHollow } from './hollow-cells.ts';
import { joinedTables } from './line-tables.ts';
import type { Cell } from './tables/cells.ts';
import { findHtmlGrids } from './tables/find-html.ts';
import { type UnitColumn, unitColumns, unitsIn } from './unit-cells.ts';
import type { NoteFlaw, UnitName, UnitNote, UnitRole } from './unit-note.ts';

/**
 * Notes in the columns 牵头单位, 责任单位, 配合单位 … of Markdown, tab-separated, HTML and flattened tables, one for each
 * row that fills them, in the order of the draft. A cell left empty under another is a merged one, as is one that
 * spans rows: the note above holds for it. Linear.
 */
export function readTableNotes(document: PlanDocument): UnitNote[] {
  const notes = [
    ...joinedTables(document).flatMap(({ rows, columns }) => notesOf(document, rows, columns)),
    ...htmlNotes(document),
    ...flattenedNotes(document),
  ];
  return notes.sort((a, b) => a.span.start - b.span.start);
}

/** Doubled and trailing separators in the cells of a row. */
function cellFlaws({ text }: PlanDocument, cells: readonly Cell[], columns: readonly UnitColumn[]): NoteFlaw[] {
  return columns.flatMap(({ at }) => {
    const span = cells[at]?.span;
    const flaws = span === undefined ? [] : (unitsIn(text.slice(span.start, span.end))?.flaws ?? []);
    return flaws
      .filter(({ kind }) => kind === 'doubled' || kind === 'trailing' || kind === 'leading')
      .map((flaw) => ({ ...flaw, span: shift(flaw.span, span?.start ?? 0) }));
  });
}

function htmlNotes(document: PlanDocument): UnitNote[] {
  const notes: UnitNote[] = [];
  for (const { rows } of findHtmlGrids(document)) {
    let columns: readonly UnitColumn[] = [];
    let body: (readonly Cell[])[] = [];
    for (const row of rows) {
      const heads = unitColumns(row);
      if (heads.length === 0 || row.length < 2) {
        body.push(row);
        continue;
      }
      notes.push(...notesOf(document, body, columns));
      [columns, body] = [heads, []];
    }
    notes.push(...notesOf(document, body, columns));
  }
  return notes;
}

/** The notes of the rows under one head. A cell that spans rows is read once, with the first of them. */
function notesOf(document: PlanDocument, rows: readonly (readonly Cell[])[], columns: readonly UnitColumn[]): UnitNote[] {
  if (columns.length === 0) return [];
  const hollow = findHollow(rows, columns);
  let read = 0;
  return rows.flatMap((row, index) => {
    const own = columns.filter(({ at }) => (row[at]?.span.start ?? 0) >= read);
    const note = own.length === 0 ? null : rowNote(document, row, own, columns);
    const empty = hollow
      .filter((it) => it.row === index)
      .map(({ cell }): NoteFlaw => ({ kind: 'empty', span: between(cell, document) }));
    const [first] = empty;
    if (note === null) return first === undefined ? [] : [{ ...noteAt(document, first.span, []), flaws: empty }];
    read = note.span.end;
    // An empty cell on either side belongs to the note of its row.
    const span = {
      start: Math.min(note.span.start, ...empty.map((flaw) => flaw.span.start)),
      end: Math.max(note.span.end, ...empty.map((flaw) => flaw.span.end)),
    };
    return { ...noteAt(document, span, note.names), flaws: [...empty, ...cellFlaws(document, row, own)] };
  });
}

/** An empty cell with what parts it from its neighbours, so that it can be seen; blanks are seen by themselves. */
function between({ span }: Cell, { text }: PlanDocument): Span {
  const by = /[|\t<>]/.test(text[span.end] ?? '|') ? 1 : 0;
  return { start: span.start - by, end: Math.min(span.end + by, text.length) };
}

/** Of a table with a cell a line only rows in which the columns of units hold units and nothing else, two at the least. */
function flattenedNotes(document: PlanDocument): UnitNote[] {
  return flattenedRows(document).flatMap(({ rows, columns }) => {
    const notes = rows.flatMap((row) => {
      const note = rowNote(document, row, columns);
      return note === null ? [] : [{ ...note, flaws: cellFlaws(document, row, columns) }];
    });
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
  return noteAt(document, { start: first.span.start, end: last.span.end }, names);
}

function noteAt(document: PlanDocument, span: Span, names: readonly UnitName[]): UnitNote {
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
