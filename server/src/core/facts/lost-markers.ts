import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Marker, MarkerStyle } from '../numbering/marker.ts';
import { goesOn } from './doubtful-marker.ts';
import { isRow, readMarkers, standsAlone } from '../numbering/read-markers.ts';
import { LEVELS, rewriteMarker } from '../numbering/style.ts';

/** What is known of an item when the holes are looked for. */
interface Item {
  readonly marker: Marker;
  readonly block: number;
  readonly rank: number;
  readonly scope: number;
}

/** What a missing number would be written like. */
type Model = Pick<Marker, 'text' | 'style' | 'flaws'>;

const NO_BLOCK: Block = { text: '' };

/** Markers found where a number is missing, by their block. */
export type LostMarkers = ReadonlyMap<number, readonly Marker[]>;

/** So many numbers of one hole are looked for, in so many lines. */
const MOST_NUMBERS = 5;
const MOST_BLOCKS = 400;

/** In a draft with more holes than this, numbers say nothing. */
const MOST_HOLES = 60;

/**
 * Where a number is missing from a list, looks for it in the text between: 发展3、学前教育 glued to the end of a line without
 * a stop, 12发展 without its dot. What is found is the cause of the hole, and no renumbering would mend it.
 */
export function findLostMarkers(document: PlanDocument, items: readonly Item[]): LostMarkers {
  const lost = new Map<number, Marker[]>();
  const last = new Map<MarkerStyle, Item>();
  let holes = 0;
  for (const [at, item] of items.entries()) {
    const { marker, scope } = item;
    if (!LEVELS.has(marker.style)) continue;
    const before = last.get(marker.style);
    const previous = before?.scope === scope ? before : undefined;
    last.set(marker.style, item);
    if (marker.ordinal === null || !marker.opensLine) continue;
    const reached = previous?.marker.ordinal ?? 0;
    if (marker.ordinal === reached + 1 || marker.ordinal === 1) continue;
    holes += 1;
    if (holes > MOST_HOLES) break;
    const goesOn = previous !== undefined && reached < marker.ordinal;
    const above = goesOn ? previous : items.slice(0, at).findLast((it) => it.scope !== scope || it.rank < item.rank);
    // Without a higher item between them the two carry one number, and nothing is missing.
    if (!goesOn && previous !== undefined && (above === undefined || above.block < previous.block)) continue;
    const from = above?.scope === scope ? above.block : 0;
    for (const found of search(document, item, goesOn ? reached : 0, from)) {
      lost.set(found.block, [...(lost.get(found.block) ?? []), found.marker]);
    }
  }
  for (const { block, marker } of lostAtEnd(document, items)) if (!lost.has(block)) lost.set(block, [marker]);
  return lost;
}

/** How far behind the last item of a list its next one is looked for, in lines. */
const NEAR_BLOCKS = 24;

/**
 * The last item of a list leaves no hole where it loses its dot (…。 3完善制度): it is looked for behind the item that is
 * the last now, at the start of a line after a whole sentence or a title, before the next item of its level or above.
 */
function* lostAtEnd(document: PlanDocument, items: readonly Item[]): Iterable<{ block: number; marker: Marker }> {
  const noted = new Set(items.map(({ block }) => block));
  let next: Item | undefined;
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.marker.style !== 'arabic-dot') continue;
    const reached = item.marker.ordinal;
    const after = next?.scope === item.scope ? next : undefined;
    next = item;
    if (reached === null || !item.marker.opensLine || (after?.marker.ordinal ?? 0) > reached) continue;
    let end = at + 1;
    while (items[end]?.scope === item.scope && (items[end]?.rank ?? 0) > item.rank) end += 1;
    const last = Math.min(items[end]?.block ?? document.blocks.length, item.block + NEAR_BLOCKS, document.blocks.length);
    for (let block = item.block + 1; block < last; block += 1) {
      const line = document.blocks[block] ?? NO_BLOCK;
      if (noted.has(block) || !BARE_LINE.test(line.text)) continue;
      const marker = lostIn(line, item.marker, reached + 1, Infinity);
      if (marker?.opensLine !== true || !beginsAnew(document, block, noted)) continue;
      yield { block, marker };
      break;
    }
  }
}

/** A number and words, at the start of a line, and none that the number counts: 3支队伍, 5至8所. */
const BARE_LINE =
  /^[\s\u3000]{0,8}\d{1,3}[\s\u3000]?(?!支(?!持|撑)|组(?!织|建|团)|队(?!伍)|双(?!减|高|一流)|[至到](?!20)|[门册笔副轮段本则比])[“《\u3400-\u9fff]/;

/** True where the line below begins with a bare number, which is an item or none by how this line is written. */
export function standsAboveBare({ blocks }: PlanDocument, block: number): boolean {
  let next = block + 1;
  while (blocks[next]?.text.trim() === '') next += 1;
  return BARE_LINE.test(blocks[next]?.text ?? '');
}

/** True where the line before ends its sentence or is the bare title of an item, so that this one does not go on with it. */
function beginsAnew({ blocks }: PlanDocument, block: number, noted: ReadonlySet<number>): boolean {
  for (let at = block - 1; at >= 0; at -= 1) {
    const line = blocks[at] ?? NO_BLOCK;
    if (line.text.trim() !== '') return !goesOn(line) || (noted.has(at) && !/[，,；;。]/.test(line.text));
  }
  return true;
}

/**
 * True where the line `block` may hold, as one of these texts, the number that a list below it lacks, or the next one of
 * a list above it: then every word of it counts. `headings` are those of the draft. An item that is glued on was read as
 * such or found in a hole; both are thought of.
 */
export function mayFillHole(headings: readonly Heading[], block: number, lines: readonly Block[]): boolean {
  if (lines.some(({ text }) => BARE_LINE.test(text))) return true;
  const whole = new Map<MarkerStyle, Heading>();
  const read = new Map<MarkerStyle, Heading>();
  for (const heading of headings) {
    const { style, flaws } = heading;
    if (!LEVELS.has(style)) continue;
    const befores = [whole.get(style), read.get(style)];
    read.set(style, heading);
    if (!flaws.includes('glued') && !flaws.includes('bare')) whole.set(style, heading);
    if (heading.inline || heading.block <= block || heading.block - block > MOST_BLOCKS) continue;
    if (befores.some((before) => fillsHole(heading, before, block, lines))) return true;
  }
  return false;
}

/** True where one of the lines could hold a number between an item and the one counted before it. */
function fillsHole(item: Heading, before: Heading | undefined, block: number, lines: readonly Block[]): boolean {
  const { style, ordinal, flaws, scope } = item;
  if (ordinal === null || ordinal === 1) return false;
  const counted = before?.scope === scope ? (before.ordinal ?? 0) : 0;
  const reached = counted < ordinal ? counted : 0;
  if (ordinal === reached + 1 || (reached > 0 && (before?.block ?? 0) > block)) return false;
  const model = { text: item.marker, style, flaws };
  for (let missing = ordinal - 1; missing > reached && ordinal - missing <= MOST_NUMBERS; missing -= 1) {
    if (lines.some((line) => lostIn(line, model, missing, Infinity) !== null)) return true;
  }
  return false;
}

/** The missing numbers between `reached` and the item, each where it stands last, from the item backwards. */
function search(document: PlanDocument, item: Item, reached: number, from: number): { block: number; marker: Marker }[] {
  const found: { block: number; marker: Marker }[] = [];
  let block = item.block - 1;
  let end = Infinity;
  const top = item.marker.ordinal ?? 0;
  for (let ordinal = top - 1; ordinal > reached && top - ordinal <= MOST_NUMBERS; ordinal -= 1) {
    for (; block >= from && item.block - block <= MOST_BLOCKS; block -= 1, end = Infinity) {
      const marker = lostIn(document.blocks[block] ?? NO_BLOCK, item.marker, ordinal, end);
      if (marker === null) continue;
      found.push({ block, marker });
      end = marker.span.start;
      break;
    }
  }
  return found;
}

/** The marker that would carry `ordinal`, in one line before `end`. */
function lostIn(block: Block, model: Model, ordinal: number, end: number): Marker | null {
  const { text } = block;
  if (isRow(text)) return null;
  const written = rewriteMarker(model.text, model.style, ordinal).trim();
  for (let at = text.lastIndexOf(written, end - 1); at > 0; at = text.lastIndexOf(written, at - 1)) {
    if (at >= end || !standsAlone(text, at, at + written.length)) continue;
    return lost(model, ordinal, at, written, [...model.flaws.filter((flaw) => flaw === 'comma-stop'), 'glued'], false);
  }
  const bare = written.replace(/[.．、]$/, '');
  const indent = /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
  if (bare === written || indent >= end || !text.startsWith(bare, indent)) return null;
  const opening = readMarkers(block)[0];
  if (opening?.opensLine === true || !BARE_TITLE.test(text.slice(indent + bare.length, indent + bare.length + 8))) return null;
  return lost(model, ordinal, indent, bare, ['bare'], true);
}

function lost(
  { style }: Model,
  ordinal: number,
  start: number,
  text: string,
  flaws: Marker['flaws'],
  opensLine: boolean,
): Marker {
  return { span: { start, end: start + text.length }, text, style, ordinal, opensLine, flaws };
}

/**
 * Words again, and none with which the number would be a count or a date: 12个县, 三年行动, 十分. A word that begins as a
 * measure does and is none counts: 20大力扶持, 8公益普惠.
 */
const BARE_TITLE =
  /^[\s\u3000]?(?:(?=大力|公益|公共|公平|公开|多途径|多渠道|多措并举|多元|人才|人民|人工|部署|分类|分级|分层|方便|小学|小微|平安|平台|家庭|家校|项目|成立|城乡|城市|城镇|线上|条件)|(?![个人名位户家所处座间套台辆项件次倍年月日天岁号吨亩米公平小万亿千百元级类期批条款章节篇部分是大方成点来多余几届线城五十种]))[“《\u3400-\u9fff]{2}/;
