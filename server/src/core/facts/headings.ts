import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';

/** Reads the numbered items, in the order of the draft, with their tree. */
export function readHeadings(_document: PlanDocument): Heading[] {
  return [];
}
