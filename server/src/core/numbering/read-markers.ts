import type { Block } from '../document/document.ts';
import type { Marker } from './marker.ts';
import { matchMarker } from './marker-grammar.ts';
import { rememberEach } from '../text/remember.ts';

/** Indentation and what web pages, Markdown and quotations leave before a marker. */
const DECORATION = /^(?:[\s\u3000\u00a0\u200b\ufeff]|[#>*•·▪◆■●]|-(?=\s)|[“"'「『](?=[（(一二三四五六七八九十\d第①-⑳]))*/;

/** A Markdown or tab-separated table row: its cells hold no headings. */
const TABLE_ROW = /^\s*\|(?:[^|]*\|){2}|^[^\t]*[^\s][\t][^\t]+\t/;

/** After these a marker may stand inside a line: sentence ends, closing brackets, list punctuation, and the blank after a lost line break. */
const BEFORE_INLINE = '。！？!?；;：:，,）)】〕”’"、';

/** Characters a marker can begin with; everything else is skipped without a try. */
const MARKER_START =
  /[（(一二三四五六七八九十百0-9０-９第其\u2460-\u249b\u2776-\u277f\u3220-\u3229\u3251-\u325f\u32b1-\u32bf—─]/g;

/**
 * The markers a block may hold, from its own text alone: at most one that opens the line, then those inside it that
 * stand where a sentence has ended. Whether one inside a line counts is decided by the draft (`facts/headings`).
 */
export const readMarkers: (block: Block) => readonly Marker[] = rememberEach(({ text }) => scan(text));

function scan(text: string): readonly Marker[] {
  if (text.length < 2 || TABLE_ROW.test(text.slice(0, 400))) return NONE;
  const markers: Marker[] = [];
  const start = DECORATION.exec(text)?.[0].length ?? 0;
  const opening = matchMarker(text, start, true);
  let from = start;
  if (opening !== null) {
    markers.push(opening);
    from = opening.span.end;
  }
  MARKER_START.lastIndex = Math.max(from, start + 1);
  if (opening !== null) MARKER_START.lastIndex = from;
  for (let match = MARKER_START.exec(text); match !== null; match = MARKER_START.exec(text)) {
    const at = match.index;
    const before = lastVisible(text, at);
    if (before === at - 1 && before !== from - 1 && !BEFORE_INLINE.includes(text.charAt(before))) continue;
    const marker = matchMarker(text, at, false);
    if (marker === null) continue;
    markers.push(marker);
    MARKER_START.lastIndex = marker.span.end;
    from = marker.span.end;
  }
  return markers;
}

/** Index of the last character before `at` that is no blank; -1 where there is none. */
function lastVisible(text: string, at: number): number {
  let index = at - 1;
  while (index >= 0 && /[\s\u3000\u00a0]/.test(text.charAt(index))) index -= 1;
  return index;
}

const NONE: readonly Marker[] = [];
