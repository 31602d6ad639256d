import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Convention } from './convention.ts';
import type { DraftFacts } from './draft-facts.ts';
import { moveNotes } from './move-facts.ts';
import type { FoundNote } from './note-form.ts';
import { firstOfLine, ofLine } from './of-line.ts';
import type { Typing } from './typing.ts';
import type { UnitNote, UnitRole } from './unit-note.ts';
import { noteAt, readBlockNotes } from './unit-notes.ts';

/**
 * The notes of a draft after typing that kept the items, in a line of no table, where nothing but the names in the
 * line's own notes can have changed: each stands where it stood and is written as it was. Null for any other typing.
 */
export function rereadNotes(
  { notes }: DraftFacts,
  document: PlanDocument,
  headings: readonly Heading[],
  typing: Typing,
): UnitNote[] | null {
  const { block, old, fresh } = typing;
  const [was, is] = [readBlockNotes(old), readBlockNotes(fresh)];
  if (was.convention !== null || is.convention !== null || was.notes.length !== is.notes.length) return null;
  const first = firstOfLine(notes, block);
  const own = ofLine(notes, block);
  if (own.length === 0 || own.length !== is.notes.length || reachesInto(notes[first - 1], document.starts[block] ?? 0))
    return null;
  const convention = conventionAbove(document, block);
  const again: UnitNote[] = [];
  for (const [at, found] of is.notes.entries()) {
    const [note, before] = [own[at], was.notes[at]];
    if (note === undefined || before === undefined || !isWhole(before) || !isWhole(found)) return null;
    const next = headings[note.heading === null ? 0 : note.heading + 1]?.span.start ?? Infinity;
    const read = noteAt(document, block, found, { heading: note.heading ?? -1, before: next, convention });
    if (!differInNames(note, read) || (note.ownLine && standsBeside(note, notes, first + at))) return null;
    again.push(read);
  }
  return [...notes.slice(0, first), ...again, ...moveNotes(notes.slice(first + again.length), typing)];
}

/** True where the note above goes on in the line that starts at `start`, or may once its bracket is closed there. */
export function reachesInto(above: UnitNote | undefined, start: number): boolean {
  if (above === undefined || above.form === 'table') return false;
  return above.span.end > start || (above.open !== '' && above.close === '');
}

/** True where a note of the same item stands next to one: the lines 牵头单位：A and 责任单位：B are read together. */
function standsBeside({ heading }: UnitNote, notes: readonly UnitNote[], index: number): boolean {
  return [notes[index - 1], notes[index + 1]].some((it) => it?.heading === heading);
}

/** True for a note in its brackets that names units and says nothing of other notes. */
function isWhole({ body, open, close, flaws }: FoundNote): boolean {
  return (
    body.convention === null &&
    open !== '' &&
    close !== '' &&
    body.names.length > 0 &&
    flaws.every(({ kind }) => kind !== 'mixed' && kind !== 'empty')
  );
}

/** True for two notes that only their label's spelling, their names and what parts these can tell apart. */
function differInNames(a: UnitNote, b: UnitNote): boolean {
  return (
    a.form === b.form &&
    a.open === b.open &&
    a.close === b.close &&
    a.ownLine === b.ownLine &&
    !(a.ownLine && a.form === 'closing') &&
    a.opensLine === b.opensLine &&
    ROLES.every((role) => hasRole(a, role) === hasRole(b, role))
  );
}

const ROLES: readonly UnitRole[] = ['lead', 'support', 'joint'];

function hasRole({ names }: UnitNote, role: UnitRole): boolean {
  return names.some((name) => name.role === role);
}

/** What the lines above one say of who leads. */
function conventionAbove({ blocks }: PlanDocument, index: number): Convention | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const { notes, convention } = readBlockNotes(block);
    const told = notes.findLast(({ body }) => body.convention !== null)?.body.convention ?? convention;
    if (told !== null) return told;
  }
  return null;
}
