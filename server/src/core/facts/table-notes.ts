import type { PlanDocument } from '../document/document.ts';
import { columnRole } from '../lexicon/note-labels.ts';
import { shift, type Span } from '../text/span.ts';
import { readNoteBody } from './note-body.ts';
import type { UnitName, UnitNote, UnitRole } from './unit-note.ts';

interface Column {
  readonly at: number;
  readonly role: UnitRole;
}

/**
 * Notes in the columns 牵头单位, 责任单位, 配合单位 … of Markdown and tab-separated tables, one for each row that fills
 * them. A cell left empty under another is a merged one: the note above holds for it. Linear.
 */
export function readTableNotes(document: PlanDocument): UnitNote[] {
  const notes: UnitNote[] = [];
  let columns: readonly Column[] = [];
  for (const [block, { text }] of document.blocks.entries()) {
    if (!/[|\t]/.test(text)) {
      if (text.trim() !== '') columns = [];
      continue;
    }
    const cells = splitRow(text);
    const heads = cells.flatMap((cell, at): Column[] => {
      const role = columnRole(text.slice(cell.start, cell.end));
      return role === null ? [] : [{ at, role }];
    });
    if (heads.length > 0 && cells.length > 1) {
      columns = heads;
      continue;
    }
    const note = columns.length === 0 ? null : rowNote(text, cells, columns);
    if (note !== null) notes.push(place(note, block, document.starts[block] ?? 0, text));
  }
  return notes;
}

interface RowNote {
  readonly span: Span;
  readonly names: readonly UnitName[];
}

function rowNote(text: string, cells: readonly Span[], columns: readonly Column[]): RowNote | null {
  const filled = columns.flatMap(({ at, role }) => {
    const cell = cells[at];
    if (cell === undefined || !/[\u4e00-\u9fff]/.test(text.slice(cell.start, cell.end))) return [];
    return [{ span: cell, role, body: readNoteBody(text, cell.start, cell.end) }];
  });
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return null;
  const led = columns.some(({ role }) => role === 'lead');
  const names = filled.flatMap(({ role, body }) =>
    body.names.map((name) => (body.verbs ? name : { ...name, role: role === 'joint' && led ? ('support' as const) : role })),
  );
  return names.length === 0 ? null : { span: { start: first.span.start, end: last.span.end }, names };
}

function place({ span, names }: RowNote, block: number, start: number, text: string): UnitNote {
  const moved = names.map(({ name, role, span: at }) => ({ name, role, span: shift(at, start) }));
  const of = (role: UnitRole) => moved.filter((name) => name.role === role).map(({ name }) => name);
  return {
    span: shift(span, start),
    text: text.slice(span.start, span.end),
    form: 'table',
    names: moved,
    lead: of('lead'),
    support: of('support'),
    block,
    heading: null,
    ownLine: false,
    open: '',
    close: '',
    flaws: [],
  };
}

/** The cells of a row without the spaces around them. */
function splitRow(text: string): Span[] {
  const bars = text.includes('|');
  const cells: Span[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && text[i] !== (bars ? '|' : '\t')) continue;
    let [start, end] = [from, i];
    while (start < end && /\s/.test(text[start] ?? '')) start += 1;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
    cells.push({ start, end });
    from = i + 1;
  }
  return cells;
}
