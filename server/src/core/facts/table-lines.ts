import type { Block } from '../document/document.ts';
import { rememberEach } from '../text/remember.ts';
import { isUnitHead } from './flattened-notes.ts';
import { formOf } from './tables/find-grids.ts';
import { isYearLine } from './tables/flattened.ts';
import { isSpacedHead } from './tables/spaced.ts';

/** True for a line that may be a row of a table, a piece of one in HTML, or the head of one with a cell a line. */
export const isTableLine = rememberEach(
  (block: Block): boolean =>
    /[<|\t]|\S[ \u3000\u00a0]{2,}\S/.test(block.text) ||
    formOf(block) !== null ||
    isYearLine(block) ||
    isSpacedHead(block) ||
    isUnitHead(block),
);
