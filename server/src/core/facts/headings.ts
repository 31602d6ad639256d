import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Marker, MarkerStyle } from '../numbering/marker.ts';
import { readLineMarkers, readMarkers } from '../numbering/read-markers.ts';
import { levelOf, rankOf } from '../numbering/style.ts';
import { isBare } from './move-facts.ts';
import { type Box, countInBox, leavesBox, opensBox } from './boxes.ts';
import { type HeadingBlocks, kindOf, readHeadingBlocks } from './heading-blocks.ts';
import { type Reached, settleDoubt } from './doubtful-marker.ts';
import { isBroken, isContinuation } from './hard-wrap.ts';
import { findLostMarkers, type LostMarkers } from './lost-markers.ts';
import { titleOf } from './title.ts';
import { acceptInline, acceptOpening, CLOSED, type Sequence } from './accept-marker.ts';

/**
 * Reads the numbered items of a draft, in its order, with their tree. A marker that opens a line is an item unless the
 * line belongs to a list of annexes or a table of contents; one inside a line is an item where it goes on with a run.
 */
export function readHeadings(document: PlanDocument): Heading[] {
  const blocks = readHeadingBlocks(document);
  const items = readItems(document, blocks, NONE_LOST);
  // Where lines were broken at a fixed width a numeral that opens one is as likely a piece of the sentence before.
  const lost = isBroken(document) ? NONE_LOST : findLostMarkers(document, items);
  const all = lost.size === 0 ? items : readItems(document, blocks, lost);
  return all.map((heading, at) => finish(heading, all[at + 1], document));
}

const NONE_LOST: LostMarkers = new Map();

/** The items in the order of the draft. `lost` holds markers that only a hole in their list gave away. */
function readItems(document: PlanDocument, { scope, list }: HeadingBlocks, lost: LostMarkers): readonly Draft[] {
  const headings: Draft[] = [];
  const stack: Draft[] = [];
  const last = new Map<MarkerStyle, Sequence>();
  let box: Box<Draft> | null = null;
  let boxes = 0;
  const broken = isBroken(document);
  let titled: number | null = null; // the block of a 专栏's or a table's title above, with no item since
  document.blocks.forEach((block, index) => {
    if (kindOf(block) === 'box title') {
      leaveBox();
      titled = index;
    }
    const found = lost.get(index);
    const markers = found === undefined ? readLineMarkers(block) : withLost(readLineMarkers(block), found);
    if (markers.length === 0 || list.has(index)) return;
    if (scope[index] !== (headings.at(-1)?.scope ?? 0)) {
      stack.length = 0;
      last.clear();
      box = null;
      titled = null;
    }
    const next = document.blocks[index + 1] ?? block;
    const inline = acceptInline(block.text, markers, last, readMarkers(next)[0]);
    for (const read of markers) {
      const marker = read.doubt === undefined ? read : settleDoubt(read, reachedIn(last, headings), document, index);
      if (marker === null) continue;
      if (found?.includes(marker) === true) {
        push(marker, index);
        continue;
      }
      const wanted = marker.opensLine
        ? acceptOpening(marker, last, { broken, continues: () => isContinuation(document, index) })
        : inline.has(marker);
      if (wanted) push(marker.flaws.includes('empty') ? resolveEmpty(marker, document, index, last) : marker, index);
    }
  });

  function leaveBox(): void {
    if (box === null) return;
    stack.splice(0, stack.length, ...box.stack);
    last.clear();
    for (const [style, sequence] of box.last) last.set(style, sequence);
    box = null;
  }

  function push(marker: Marker, index: number): void {
    if (marker.opensLine) {
      if (box !== null && leavesBox(marker, box)) leaveBox();
      if (titled !== null && opensBox(marker, stack, index === titled + 1))
        box = { number: (boxes += 1), stack: [...stack], last: new Map(last), own: new Map() };
      titled = null;
      if (box !== null) countInBox(marker, box);
    }
    // 一是…；二是… in one paragraph are siblings, whether or not the first opens the line.
    const companion = stack.find((open) => open.block === index && open.marker.style === marker.style);
    const rank = companion?.rank ?? itemRank(marker);
    const around = box?.stack.length ?? 0;
    while (stack.length > around && (stack.at(-1)?.rank ?? 0) >= rank) stack.pop();
    const parent = stack.at(-1);
    const start = document.starts[index] ?? 0;
    const heading: Draft = {
      marker,
      block: index,
      rank,
      level: levelOf(marker.style, parent?.level ?? 0),
      parent: parent?.index ?? null,
      index: headings.length,
      scope: scope[index] ?? 0,
      box: box?.number ?? 0,
      start: start + marker.span.start,
      textStart: start,
    };
    headings.push(heading);
    stack.push(heading);
    last.set(marker.style, { ordinal: marker.ordinal ?? (last.get(marker.style)?.ordinal ?? 0) + 1, parent: heading.parent });
    // A higher heading closes the runs below it, but what they counted to is kept: they may go on.
    for (const [style, sequence] of last)
      if (sequence.parent !== CLOSED && rankOf(style) > rank) last.set(style, { ...sequence, parent: CLOSED });
  }

  return headings;
}

/** The markers of a block with those found in it later, in their order, without what they overlap. */
function withLost(markers: readonly Marker[], lost: readonly Marker[]): readonly Marker[] {
  const others = markers.filter(({ span }) => !lost.some((it) => it.span.start < span.end && span.start < it.span.end));
  return [...others, ...lost].sort((a, b) => a.span.start - b.span.start);
}

function reachedIn(last: ReadonlyMap<MarkerStyle, Sequence>, headings: readonly Draft[]): Reached {
  const decimal = last.has('decimal') ? headings.findLast(({ marker }) => marker.style === 'decimal') : undefined;
  return { arabic: last.get('arabic-dot')?.ordinal, decimal: decimal?.marker.text };
}

/** A heading before its end is known. */
interface Draft {
  readonly marker: Marker;
  readonly block: number;
  readonly rank: number;
  readonly level: number;
  readonly parent: number | null;
  readonly index: number;
  readonly scope: number;
  readonly box: number;
  readonly start: number;
  readonly textStart: number;
}

/** A 一是 that opens its line stands beside the dashes, above those inside a line; 1.1.1 stands below 1.1. */
function itemRank(marker: Marker): number {
  if (marker.style === 'decimal') return rankOf('decimal') + (marker.text.split('.').length - 2) / 10;
  const opensLine = marker.opensLine && (marker.style === 'ordinal-shi' || marker.style === 'ordinal-di');
  return opensLine ? rankOf('dash') : rankOf(marker.style);
}

/**
 * （） shows its brackets only. It is a （二） where a list 1. begins below it or the next （三） would leave a hole,
 * a （2） where it stands in a list of （1）.
 */
function resolveEmpty(marker: Marker, document: PlanDocument, index: number, last: ReadonlyMap<MarkerStyle, Sequence>): Marker {
  if (marker.style !== 'paren-arabic') return marker;
  const cjk: Marker = { ...marker, style: 'paren-cjk' };
  const inList = last.has('paren-arabic') && last.get('paren-arabic')?.parent !== CLOSED;
  const counted = last.get('paren-cjk');
  if (opensList(readMarkers(document.blocks[index] ?? { text: '' })[1])) return cjk;
  let first = true;
  for (let at = index + 1; at < document.blocks.length; at += 1) {
    const next = readMarkers(document.blocks[at] ?? { text: '' })[0];
    if (next?.opensLine !== true) continue;
    if (first && opensList(next)) return cjk;
    if (first && (next.style === 'paren-arabic' || (inList && next.style !== 'arabic-dot'))) return marker;
    if (next.style === 'cjk-dun') break;
    if (next.style === 'paren-cjk') return next.ordinal === 2 || next.ordinal === (counted?.ordinal ?? 0) + 2 ? cjk : marker;
    first = false;
  }
  return counted === undefined || inList ? marker : cjk;
}

/** True for the 1. below a （一）; no （1） has one. */
function opensList(marker: Marker | undefined): boolean {
  return marker?.style === 'arabic-dot' && marker.ordinal === 1;
}

function finish(heading: Draft, next: Draft | undefined, document: PlanDocument): Heading {
  const { marker, textStart } = heading;
  const block = document.blocks[heading.block] ?? { text: '' };
  const end = next?.start ?? document.text.length;
  const { title, start, stop, hasBody } = titleOf(block, marker.span.end, Math.min(end - textStart, block.text.length));
  const titleStart = textStart + start;
  return {
    index: heading.index,
    block: heading.block,
    span: { start: heading.start, end: textStart + marker.span.end },
    marker: marker.text,
    style: marker.style,
    level: heading.level,
    ordinal: marker.ordinal,
    title,
    titleSpan: { start: titleStart, end: titleStart + title.length },
    stop,
    hasBody,
    bare: isBare(hasBody, titleStart + title.length, end),
    inline: !marker.opensLine,
    flaws: marker.flaws,
    parent: heading.parent,
    extent: { start: heading.start, end },
    scope: heading.scope,
    box: heading.box,
  };
}
