import type { PlanDocument } from '../document/document.ts';
import type { UnitNote } from './unit-note.ts';

/** A cell with its line to itself is told from its neighbours by order alone: evidence for others, too little to be doubted itself. */
export function isCellOnLine({ form, block }: UnitNote, { blocks }: PlanDocument): boolean {
  return form === 'table' && !/[|\t<]|\S[ \u3000\u00a0]{2,}\S/.test(blocks[block]?.text ?? '');
}
