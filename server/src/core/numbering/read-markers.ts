import type { Block } from '../document/document.ts';
import type { Marker } from './marker.ts';
import { LEVELS } from './style.ts';
import { matchMarker } from './marker-grammar.ts';
import { rememberEach } from '../text/remember.ts';
import { matches } from '../text/matches.ts';
import { TAG } from '../text/tags.ts';

/** Indentation and what web pages, Markdown, quotations and HTML leave before a marker; the tags of table cells are none of it. */
const DECORATION = new RegExp(
  String.raw`^(?:[\s\u3000\u00a0\u200b\ufeff]|[#*•·▪◆■●]|>(?!\d)|-(?=\s)|[“"'「『](?=[（(一二三四五六七八九十\d第①-⑳])|${TAG})*`,
  'i',
);

/** A Markdown or tab-separated table row, its first cell empty where the one above goes on, or its others where it heads a group: its cells hold no headings. */
const TABLE_ROW =
  /^\s*\|(?:[^|]*\|){1,2}|^[^\t]+\t{3,}\s*$|^[^\t]*[^\s][\t][^\t]+\t|^\t+[^\t]*[^\s]\t+[^\t]*[^\s]\t+[^\s]|^\t+[^\t]{2,}[^\s、．.）)条章节篇]\t+[^\s]/;

/** A row without a border (硬件设施 | 文化设施 | 5.设立公共图书馆。6.…): it may be an item, but the items in its cells are none of the draft's. */
const OPEN_ROW = /^[^|]{1,200}\|[^|]*[^|\s][^|]*\|/;

/** After these a marker may stand inside a line: sentence ends, closing brackets, list punctuation, and the blank after a lost line break. */
const BEFORE_INLINE = '。！？!?；;：:，,）)】〕”’"、';

/** Characters a marker can begin with; everything else is skipped without a try. */
const MARKER_START =
  /[（(一二三四五六七八九十百0-9０-９第其首再\u2460-\u249b\u2776-\u277f\u3220-\u3229\u3251-\u325f\u32b1-\u32bf—─]/g;

/**
 * The markers a block may hold, from its own text alone: at most one that opens the line, then those inside it that
 * stand where a sentence has ended. Whether one inside a line counts is decided by the draft (`facts/headings`).
 */
export const readMarkers: (block: Block) => readonly Marker[] = rememberEach(({ text }) => scan(text));

/** True for a row of a table, by its own text alone. */
export function isRow(text: string): boolean {
  return TABLE_ROW.test(text.slice(0, 400));
}

function scan(text: string): readonly Marker[] {
  if (text.length < 2 || isRow(text)) return NONE;
  const markers: Marker[] = [];
  const start = DECORATION.exec(text)?.[0].length ?? 0;
  const opening = matchMarker(text, start, true);
  let from = start;
  if (opening !== null) {
    markers.push(opening);
    from = opening.span.end;
  }
  if (text.includes('|') && OPEN_ROW.test(text.slice(0, 400))) return markers;
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

/** From this length on a line may be a draft, or a chapter of one, that lost its line breaks. */
const LONG_LINE = 300;

/** So many markers of two levels in one line say that it lost its line breaks. */
const LEAST_MARKERS = 4;

/**
 * The markers of a line that lost its line breaks, together with those that only a word stands before: 任务（一）扩大供给1.新建.
 * Of any other line what `readMarkers` gives.
 */
export const readLineMarkers: (block: Block) => readonly Marker[] = rememberEach((block) => {
  const markers = withOutline(block.text, readMarkers(block));
  if (!hasLostBreaks(block.text, markers)) return markers;
  const all: Marker[] = [];
  let next = 0;
  for (const { index: at } of matches(MARKER_START, block.text)) {
    for (let known = markers[next]; known !== undefined && known.span.start <= at; known = markers[(next += 1)]) all.push(known);
    const before = lastVisible(block.text, at);
    if (before < (all.at(-1)?.span.end ?? 0) || BEFORE_INLINE.includes(block.text.charAt(before))) continue;
    const marker = matchMarker(block.text, at, false);
    if (marker === null || !LEVELS.has(marker.style) || !standsAlone(block.text, at, marker.span.end)) continue;
    if (marker.span.end <= (markers[next]?.span.start ?? Infinity)) all.push(marker);
  }
  all.push(...markers.slice(next));
  return all;
});

/** 篇, 章 and 节, which stand inside a line only where its breaks are lost. */
export const OUTLINE_STYLES: ReadonlySet<Marker['style']> = new Set(['part', 'chapter', 'section']);

/** 第一章 发展环境 inside a line: the blank behind it is what is left of a heading's line. Never 见第三章, 《某某法》第三章. */
const OUTLINE = /(?<![见按照据在》和至、与及])第[一二三四五六七八九十百]{1,4}[篇章节](?=[ \u3000]{1,4}[“\u3400-\u9fff\d])/g;

/** The markers with those of 篇, 章 and 节 where a long line holds several of two kinds: it is an outline that lost its line breaks. */
function withOutline(text: string, markers: readonly Marker[]): readonly Marker[] {
  if (text.length < LONG_LINE || !/第.{1,4}[篇章]/.test(text)) return markers;
  const outline = matches(OUTLINE, text)
    .filter(({ index }) => index > (markers[0]?.opensLine === true ? markers[0].span.end : 0))
    .map(({ index }) => matchMarker(text, index, true))
    .filter((marker) => marker !== null)
    .map((marker): Marker => ({ ...marker, opensLine: false }));
  if (outline.length < LEAST_MARKERS || new Set(outline.map(({ style }) => style)).size < 2) return markers;
  const others = markers.filter(({ span }) => !outline.some((it) => it.span.start < span.end && span.start < it.span.end));
  return [...others, ...outline].sort((a, b) => a.span.start - b.span.start);
}

/** True for a long line that holds several markers of more than one level of the document. */
export function hasLostBreaks(text: string, markers: readonly Marker[]): boolean {
  if (text.length < LONG_LINE || markers.length < LEAST_MARKERS) return false;
  if (markers.some(({ style, opensLine }) => !opensLine && OUTLINE_STYLES.has(style))) return true;
  const levels = markers.filter(({ style, opensLine }) => LEVELS.has(style) && !opensLine);
  return levels.length >= LEAST_MARKERS && new Set(levels.map(({ style }) => style)).size > 1;
}

/** True for a marker that ran into the word before it: no 第（二）项, 见（二）, 12.5 or 十二、, and words behind it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return NOT_PART_OF_A_PHRASE.test(text.slice(Math.max(0, start - 12), start)) && TITLE.test(text.slice(end, end + 8));
}

/** What stands before such a marker: a word, a closing bracket or stop; never 第（二）项, 见（二）, 十二、, 12.5. */
const NOT_PART_OF_A_PHRASE =
  /(?:[^第见述按照至和与及、条款附件表图栏部分一二三四五六七八九十百\d.．—－～~（(《“\s\u3000]|\d[.．]\d+)[\s\u3000]?$/;

/** A title begins with words. */
const TITLE = /^[\s\u3000]?[“《\u3400-\u9fff]{2}/;

const NONE: readonly Marker[] = [];
