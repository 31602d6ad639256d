import type { Marker, MarkerFlaw, MarkerStyle } from '../numbering/marker.ts';
import { LEVELS } from '../numbering/style.ts';
import { hasLostBreaks, OUTLINE_STYLES } from '../numbering/read-markers.ts';
import { rememberEach } from '../text/remember.ts';

/** Stands for the parent of a run that a higher heading has closed. */
export const CLOSED = -1;

/** How far a style has counted in the scope read so far; `parent` is CLOSED once a higher heading has closed the run. */
export interface Sequence {
  readonly ordinal: number;
  readonly parent: number | null;
}

const STRICT = '。！？!?)）】〕';
const LIST = `${STRICT}；;：:”"`;

/** Styles that enumerate inside a sentence; they count only in company. */
const SENTENCE_STYLES: ReadonlySet<MarkerStyle> = new Set(['ordinal-shi', 'ordinal-di']);

const PAREN_STYLES: ReadonlySet<MarkerStyle> = new Set(['paren-cjk', 'paren-arabic']);

/** A line with so many markers has lost its line breaks. */
const LOST = 8;

/** How the draft's lines were broken, and whether this one goes on with a sentence. */
export interface Wrapping {
  readonly broken: boolean;
  readonly continues: () => boolean;
}

/**
 * A marker that opens its line counts, unless it is so damaged that only its place in a run makes it one. In a draft that
 * was broken at a fixed width it counts where it is whole, in mid-sentence only where it begins a run or goes on with it.
 */
export function acceptOpening(
  marker: Marker,
  last: ReadonlyMap<MarkerStyle, Sequence>,
  { broken, continues }: Wrapping,
): boolean {
  const before = last.get(marker.style);
  const begins = marker.ordinal === 1 && LEVELS.has(marker.style);
  const due = marker.flaws.length === 0 && (begins || marker.ordinal === (before?.ordinal ?? 0) + 1);
  if (!due && continues()) return false;
  if (broken && marker.flaws.some((flaw) => DAMAGE.has(flaw) || (flaw === 'comma-stop' && marker.style === 'cjk-dun')))
    return false;
  if (marker.flaws.includes('empty')) return marker.style === 'paren-arabic' ? true : before !== undefined;
  const ordinal = marker.ordinal ?? 0;
  const reached = before?.ordinal ?? 0;
  // O3、颗粒物, 1I、: a look-alike of another number than the one due is none.
  if (marker.flaws.includes('letter')) return ordinal === reached + 1 || ordinal === 1;
  if (!marker.flaws.includes('close')) return true;
  // In a list of 1） that is open a number may be missing.
  const open = before !== undefined && before.parent !== CLOSED;
  return ordinal === reached + 1 || ordinal === 1 || (open && ordinal >= reached && ordinal <= reached + NEXT);
}

/** What a torn sentence shows as well as a torn marker does. */
const DAMAGE: ReadonlySet<MarkerFlaw> = new Set(['empty', 'open', 'close']);

/** So far on a number may stand that goes on with an open list. */
const NEXT = 4;

/**
 * The markers inside a line that count. Levels of a document (（一） 1.) go on with their run after a sentence end;
 * enumerations (一是, ①, （1）…；（2）…) count where the line holds two or more that follow each other.
 */
export function acceptInline(
  text: string,
  markers: readonly Marker[],
  last: ReadonlyMap<MarkerStyle, Sequence>,
  nextLine: Marker | undefined,
): ReadonlySet<Marker> {
  const accepted = new Set<Marker>();
  if (markers.length < 2 && markers[0]?.opensLine !== false) return accepted;
  const places = placesOf(markers);
  const seen = new Map<MarkerStyle, number>();
  const listed = new Map<MarkerStyle, number>(); // how many of each style the line holds so far
  const lost = markers.length >= LOST || hasLostBreaks(text, markers);
  for (const [index, marker] of markers.entries()) {
    const counted = seen.get(marker.style);
    if (!marker.opensLine && !counts(marker, index)) continue;
    accepted.add(marker);
    listed.set(marker.style, (listed.get(marker.style) ?? 0) + 1);
    if (marker.ordinal !== null) seen.set(marker.style, marker.ordinal);
    else if (counted !== undefined) seen.set(marker.style, counted);
  }
  return accepted;

  function counts(marker: Marker, index: number): boolean {
    if (OUTLINE_STYLES.has(marker.style)) return true;
    const before = characterBefore(text, marker.span.start);
    if (marker.style === 'dash') return '。！？!?'.includes(before);
    const company = hasCompany(marker, index);
    if (SENTENCE_STYLES.has(marker.style))
      return company || (nextLine?.style === marker.style && nextLine.ordinal === (marker.ordinal ?? 0) + 1);
    if (markers[index - 1]?.span.end === marker.span.start && accepted.has(markers[index - 1] as Marker)) return true;
    // O3、颗粒物, 1I、: a look-alike of another number than the one due is none.
    if (marker.flaws.includes('close') || marker.flaws.includes('letter')) return company && LIST.includes(before);
    // 一、总体要求 (一)指导思想 …。 (二)发展目标: where a blank stands for the line break, the first goes with the second.
    const opens = marker.ordinal === 1 && company && PAREN_STYLES.has(marker.style) && isBlank(text, marker.span.start - 1);
    if (!LIST.includes(before)) return opens || (lost && goesOn(marker, company));
    // （1）…；（2）…；（7）…: what stands in brackets behind two of its kind is the third, whatever its number.
    if (/[;；]/.test(before) && PAREN_STYLES.has(marker.style) && (listed.get(marker.style) ?? 0) >= 2) return true;
    if (!STRICT.includes(before)) return company;
    const reached = seen.get(marker.style) ?? last.get(marker.style)?.ordinal;
    if (lost && reached === undefined && marker.ordinal === 1 && LEVELS.has(marker.style)) return true;
    const ordinal = marker.ordinal ?? 0;
    // A long inline run (a draft that lost its line breaks) may also carry a number that is plainly wrong.
    const reach = markers.length >= LOST ? 9 : 3;
    if (reached !== undefined && ordinal > reached && ordinal <= reached + reach) return true;
    return company;
  }

  /** A blank alone stands for a lost line break where a level of the document goes on with its run or begins one. */
  function goesOn({ style, ordinal }: Marker, company: boolean): boolean {
    if (!LEVELS.has(style)) return false;
    const reached = seen.get(style) ?? last.get(style)?.ordinal ?? 0;
    return ordinal === reached + 1 || (ordinal === 1 && company);
  }

  /** True where the line holds another marker of the style that comes next before or after this one. */
  function hasCompany(marker: Marker, index: number): boolean {
    const ordinal = marker.ordinal ?? 0;
    return NEAR.some(
      (step) =>
        (places.get(`${marker.style}${ordinal - step}`)?.first ?? Infinity) < index ||
        (places.get(`${marker.style}${ordinal + step}`)?.last ?? -1) > index,
    );
  }
}

function isBlank(text: string, at: number): boolean {
  return /[\s\u3000]/.test(text[at] ?? '');
}

/** Ordinals this far apart still belong to one list: a number or two may be missing. */
const NEAR = [1, 2, 3];

/** Where in the line each ordinal of each style stands first and last. */
const placesOf = rememberEach((markers: readonly Marker[]): ReadonlyMap<string, { first: number; last: number }> => {
  const places = new Map<string, { first: number; last: number }>();
  for (const [index, { style, ordinal }] of markers.entries()) {
    if (ordinal === null) continue;
    const key = `${style}${ordinal}`;
    places.set(key, { first: places.get(key)?.first ?? index, last: index });
  }
  return places;
});

/** The character before `at` that is no blank; an empty string at the start of the line. */
export function characterBefore(text: string, at: number): string {
  let index = at - 1;
  while (index >= 0 && /[\s\u3000\u00a0]/.test(text.charAt(index))) index -= 1;
  return text.charAt(index);
}
