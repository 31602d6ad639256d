import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { UnitNote } from './unit-note.ts';

/** Reads who is responsible, in the order of the draft. */
export function readUnitNotes(_document: PlanDocument, _headings: readonly Heading[]): UnitNote[] {
  return [];
}
