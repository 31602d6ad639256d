import { columnRole } from '../lexicon/note-labels.ts';
import { type NoteBody, readNoteBody } from './note-body.ts';
import type { UnitRole } from './unit-note.ts';

/** A column that holds units: its place in the row and the role its label gives. */
export interface UnitColumn {
  readonly at: number;
  readonly role: UnitRole;
}

/** A heading of a group of rows: 一、学位, （二）校舍. */
export const GROUP_TITLE = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

const LONGEST_HEAD = 24;

/** The columns of a head row that hold units; empty for every other row. */
export function unitColumns(row: readonly { readonly text: string }[]): UnitColumn[] {
  return row.flatMap(({ text }, at): UnitColumn[] => {
    const role = text.length > LONGEST_HEAD ? null : columnRole(text);
    return role === null ? [] : [{ at, role }];
  });
}

/** Cells recur from one keystroke to the next, so what they hold is kept; the cap holds for a server that runs for weeks. */
const READ = new Map<string, NoteBody | null>();
const KEPT = 2048;

/** What a cell says that is left empty on purpose. */
const NOBODY = /^\s*(?:暂?无|略|待定)\s*$/;

/** What a cell says, tags inside it taken for blanks; null where it holds no words. Offsets count from the cell's start. */
export function unitsIn(cell: string): NoteBody | null {
  const known = READ.get(cell);
  if (known !== undefined) return known;
  if (READ.size >= KEPT) READ.clear();
  const text = cell.replace(/<[^<>]{0,400}>|&nbsp;/g, (tag) => ' '.repeat(tag.length));
  const body = /[\u4e00-\u9fff]/.test(text) && !NOBODY.test(text) ? readNoteBody(text, 0, text.length) : null;
  READ.set(cell, body);
  return body;
}
