import type { Block, PlanDocument } from '../document/document.ts';
import type { Marker } from '../numbering/marker.ts';
import { readMarkers } from '../numbering/read-markers.ts';

/** How far the items of one style have counted when a marker is met. */
export interface Reached {
  readonly arabic: number | undefined;
  /** The last 1.1 of the draft, as it is written. */
  readonly decimal: string | undefined;
}

/**
 * What a marker in doubt is by its place, or null where it is none. 3.5G网络 is an item where 3 is due there and no
 * decimal: after 2., before 4. 1.1 is one where 1.0's kin stand beside it: 1.2, 2.1 or 1.1.1.
 */
export function settleDoubt(marker: Marker, reached: Reached, document: PlanDocument, index: number): Marker | null {
  if (marker.doubt === undefined) return marker;
  if (marker.doubt !== 'decimal') return isDue(marker, reached.arabic, document, index) ? marker : null;
  const { instead } = marker;
  // A number that its own list asks for goes before a decimal that has no kin.
  if (instead !== undefined && isDue(instead, reached.arabic, document, index) && reached.decimal === undefined) return instead;
  const before = reached.decimal !== undefined && followsDecimal(reached.decimal, marker.text);
  if (before) return marker;
  const next = nextOpening(document, index, 'decimal');
  return next !== null && followsDecimal(marker.text, next.text) ? marker : null;
}

function isDue(marker: Marker, reached: number | undefined, document: PlanDocument, index: number): boolean {
  const ordinal = marker.ordinal ?? 0;
  const counted = reached === ordinal - 1;
  if (!counted && ordinal !== 1) return false;
  const next = nextOpening(document, index, 'arabic-dot');
  const goesOn = next?.ordinal === ordinal + 1;
  // 2.5亿元 at the start of a line is a value unless items that are none stand on both its sides.
  if (marker.doubt === 'measure') return counted && goesOn && next.doubt !== 'measure';
  return goesOn || (counted && ordinal > 1 && endsSentence(document, index - 1));
}

/** 1.2 after 1.1, 1.1.1 after 1.1, 2.1 after 1.3, 2 left out: the kin of 1.1. */
function followsDecimal(before: string, after: string): boolean {
  const a = before.split('.').map(Number);
  const b = after.split('.').map(Number);
  const place = b.findIndex((part, at) => part !== a[at]);
  if (place < 0) return false;
  const step = (b[place] ?? 0) - (a[place] ?? 0);
  return step > 0 && step <= 2 && b.slice(place + 1).every((part) => part === 1);
}

/** The next marker of this style that opens a line, read as such or in doubt. */
function nextOpening({ blocks }: PlanDocument, index: number, style: Marker['style']): Marker | null {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const opening = readMarkers(blocks[at] ?? NO_BLOCK)[0];
    if (opening?.opensLine !== true) continue;
    if (opening.style === style) return opening;
    if (opening.instead?.style === style) return opening.instead;
  }
  return null;
}

function endsSentence({ blocks }: PlanDocument, from: number): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const block = blocks[at] ?? NO_BLOCK;
    if (block.text.trim() !== '') return !goesOn(block);
  }
  return true;
}

/** True for a line that ends in mid-sentence. */
export function goesOn({ text }: Block): boolean {
  return !/[。！？!?；;：:)）】〕”’"]$/.test(text.trimEnd());
}

const NO_BLOCK = { text: '' };
