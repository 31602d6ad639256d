import { explain, type Explanation, type Ordinal } from '../numbering/explain.ts';
import { type Heading, sharesCount } from '../numbering/heading.ts';
import { MARKER_STYLES, type MarkerStyle } from '../numbering/marker.ts';
import type { NumberingRun, RunFault } from '../numbering/run.ts';
import { rankOf } from '../numbering/style.ts';
import { rememberEach } from '../text/remember.ts';
import { countedBy, type Explained, findStrays, type Moved, withStrays } from './strays.ts';
import { lostTitles } from './lost-titles.ts';

/** Styles that number inside a paragraph: each paragraph or parent starts anew (标准与惯例 1.4). */
const PARAGRAPH_STYLES: ReadonlySet<MarkerStyle> = new Set(['circled', 'ordinal-shi', 'ordinal-di']);

/**
 * Explains every run of siblings by its fewest causes. Whether a style counts anew under each parent or goes on across
 * parents (both are legal: 平阳 1—55, 烟台 1—33) is the draft's habit: the hypothesis with the fewest repairs over all of it.
 */
export function explainRuns(headings: readonly Heading[]): readonly NumberingRun[] {
  if (latest !== null && sameShape(latest.headings, headings)) return latest.runs;
  latest = { headings, runs: explainAll(headings) };
  return latest.runs;
}

/**
 * The last headings explained. Runs speak of items by their index alone, so that typing which leaves the numbers as
 * they are leaves their explanation as it is.
 */
let latest: { readonly headings: readonly Heading[]; readonly runs: readonly NumberingRun[] } | null = null;

function sameShape(a: readonly Heading[], b: readonly Heading[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((heading, at) => {
    const other = b[at];
    return (
      other !== undefined &&
      heading.ordinal === other.ordinal &&
      heading.style === other.style &&
      heading.parent === other.parent &&
      sharesCount(heading, other) &&
      heading.block === other.block &&
      heading.inline === other.inline &&
      heading.marker === other.marker &&
      (heading.ordinal !== 1 || heading.title === other.title)
    );
  });
}

function explainAll(headings: readonly Heading[]): NumberingRun[] {
  const own = (heading: Heading): MarkerStyle => heading.style;
  const explained = new Map(NUMBERED.map((style) => [style, explainStyle(style, headings, own)]));
  const broken = [...explained.values()].some(({ cost }) => cost > 0);
  const moved: Moved = broken ? findStrays(headings, explained, explainStyle) : new Map();
  if (moved.size > 0) {
    const styleOf = (heading: Heading): MarkerStyle => moved.get(heading.index)?.style ?? heading.style;
    const counted = countedBy(headings, moved);
    for (const style of NUMBERED) explained.set(style, explainStyle(style, counted, styleOf));
  }
  const runs = [...explained.values()]
    .flatMap(({ runs: own }) => own)
    .map((run) => withExcerpt(withStrays(run, moved, headings), headings));
  const lost = lostTitles(runs, headings);
  return withoutEchoes(lost.length === 0 ? runs : runs.map((run) => withoutRestart(run, lost)), headings);
}

/** Below a title that is gone a list begins anew: the hole that the title left is said, and not that （一） stands where （四） should. */
function withoutRestart(run: NumberingRun, lost: readonly { readonly from: number }[]): NumberingRun {
  const faults = run.faults.filter(({ kind, at }) => kind !== 'order' || !lost.some(({ from }) => from === at));
  return faults.length === run.faults.length ? run : { ...run, faults };
}

/** Where a draft begins with 二、, a list below that goes on from （三） lost its beginning with 一、: that is said once. */
function withoutEchoes(runs: NumberingRun[], headings: readonly Heading[]): NumberingRun[] {
  const start = runs.flatMap(({ faults }) => faults).find(({ kind, at }) => kind === 'start' && opensScope(at, headings));
  const opening = headings[start?.at ?? -1];
  if (opening === undefined) return runs;
  return runs.map((run) => {
    const [first, ...others] = run.faults;
    const heading = headings[first?.at ?? -1];
    if (first?.kind !== 'start' || heading === undefined || heading.index === opening.index) return run;
    const isEcho =
      sharesCount(heading, opening) &&
      rankOf(heading.style) > rankOf(opening.style) &&
      !headings.slice(0, heading.index).some((item) => item.style === heading.style && sharesCount(item, heading));
    return isEcho ? { ...run, faults: others } : run;
  });
}

function opensScope(index: number, headings: readonly Heading[]): boolean {
  return headings[index]?.scope !== headings[index - 1]?.scope;
}

const NUMBERED = MARKER_STYLES.filter((style) => style !== 'dash' && style !== 'decimal');

/** A start that is no fault but the edge of what was taken out of a longer draft. */
function withExcerpt(run: NumberingRun, headings: readonly Heading[]): NumberingRun {
  const [first, ...others] = run.faults;
  const heading = headings[first?.at ?? -1];
  if (first?.kind !== 'start' || heading === undefined || !beginsMidway(heading, headings)) return run;
  return { ...run, faults: [{ ...first, kind: 'excerpt' }, ...others] };
}

/** From here on a draft that begins so is a part of one rather than one that lost its first items. */
const MIDWAY = 3;

/** No list that lost its first items begins so far on. */
const FAR_ON = 10;

/** True where this is the first of its style and so far on, or stands under what begins the draft midway: a part of a draft. */
function beginsMidway(heading: Heading, headings: readonly Heading[]): boolean {
  if (headings.slice(0, heading.index).some((item) => item.style === heading.style && sharesCount(item, heading))) return false;
  if ((heading.ordinal ?? 0) >= FAR_ON) return true;
  const opening = headings.find((item) => sharesCount(item, heading));
  // （八）…（九）…二、…: what was cut off took 一、 with it.
  if (opening !== undefined && rankOf(opening.style) > rankOf(heading.style) && (opening.ordinal ?? 0) >= MIDWAY) return true;
  let top = heading;
  for (let above = parentOf(top, headings); above !== undefined; above = parentOf(top, headings)) top = above;
  return (top.ordinal ?? 0) >= MIDWAY && headings[top.index - 1]?.scope !== top.scope;
}

function parentOf({ parent }: Heading, headings: readonly Heading[]): Heading | undefined {
  return parent === null ? undefined : headings[parent];
}

/** Explains all items of one style, where `styleOf` tells the style that an item should have had. */
function explainStyle(style: MarkerStyle, headings: readonly Heading[], styleOf: (heading: Heading) => MarkerStyle): Explained {
  // Each box is one stretch, so that what it lists does not part the text's own list.
  const members = headings.filter((heading) => styleOf(heading) === style).sort((a, b) => a.box - b.box);
  if (members.length === 0) return { cost: 0, runs: [] };
  const borders = members.map((member, at) => borderBefore(member, members[at - 1], headings, styleOf));
  const ranks = [...new Set(borders.filter((rank) => rank > NEW_SCOPE && rank < rankOf(style)))].sort((a, b) => b - a);
  const usual = usualDistance(headings);
  let best: { explanation: Explanation; habit: NumberingRun['habit'] } | undefined;
  for (const [tried, threshold] of [...ranks, NEW_SCOPE].entries()) {
    const explanation = explain(
      members.map((member, at) => ({
        ...ordinalOf(member, borders[at] ?? NO_BORDER, threshold),
        again: isSaidAgain(member, members[at - 1]),
        // Two paragraphs may each have a list of their own inside.
        close: !member.inline && members[at - 1]?.inline === false && linesAbove(member, headings) <= usual,
      })),
    );
    if (best === undefined || explanation.cost < best.explanation.cost)
      best = { explanation, habit: tried === 0 ? 'restart' : 'continue' };
    if (explanation.cost === 0 || PARAGRAPH_STYLES.has(style)) break;
  }
  if (best === undefined) return { cost: 0, runs: [] };
  return { cost: best.explanation.cost, runs: split(members, best.explanation, best.habit) };
}

const NEW_SCOPE = -1;
const NO_BORDER = 100;

/** The highest rank that stands between two members of a style: below it the count may start anew. */
function borderBefore(
  member: Heading,
  previous: Heading | undefined,
  headings: readonly Heading[],
  styleOf: (heading: Heading) => MarkerStyle,
): number {
  if (previous === undefined || !sharesCount(previous, member)) return NEW_SCOPE;
  let rank = NO_BORDER;
  for (let at = previous.index + 1; at < member.index; at += 1) {
    const between = headings[at];
    if (between !== undefined && between.style !== 'dash' && between.box === member.box)
      rank = Math.min(rank, rankOf(styleOf(between)));
  }
  const own = rankOf(styleOf(member));
  if (rank < own) return rank;
  return PARAGRAPH_STYLES.has(member.style) && previous.block !== member.block ? own : NO_BORDER;
}

/** How many lines below the item before it an item stands. */
function linesAbove({ block, index }: Heading, headings: readonly Heading[]): number {
  return block - (headings[index - 1]?.block ?? -Infinity);
}

/** How many lines below the item before them most items of a draft stand: one, or two where blank lines part them. */
const usualDistance = rememberEach((headings: readonly Heading[]): number => {
  const counts = [0, 0, 0];
  for (const heading of headings) {
    const lines = linesAbove(heading, headings);
    if (lines === 1 || lines === 2) counts[lines] = (counts[lines] ?? 0) + 1;
  }
  return (counts[2] ?? 0) > (counts[1] ?? 0) ? 2 : 1;
});

/** True for a line that says again what the line before it says, number and title: no list begins so. */
function isSaidAgain(member: Heading, previous: Heading | undefined): boolean {
  return (
    previous !== undefined &&
    member.block - previous.block === 1 &&
    member.title.length > 1 &&
    member.title === previous.title &&
    member.marker === previous.marker
  );
}

/** The member as the explanation sees it, under the hypothesis that the count starts anew at ranks up to `threshold`. */
function ordinalOf(member: Heading, border: number, threshold: number): Ordinal {
  const before = border <= threshold ? 'restart' : border < NO_BORDER ? 'may-restart' : 'sibling';
  return { value: member.ordinal, before };
}

/** Cuts an explained sequence where a new count begins, so that each run is one list. */
function split(members: readonly Heading[], explanation: Explanation, habit: NumberingRun['habit']): NumberingRun[] {
  const starts = [...new Set([0, ...explanation.restarts])].sort((a, b) => a - b);
  const indexOf = (at: number): number => members[at]?.index ?? 0;
  let nextFault = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? members.length;
    const faults: RunFault[] = [];
    for (
      let fault = explanation.faults[nextFault];
      fault !== undefined && fault.at < end;
      fault = explanation.faults[(nextFault += 1)]
    ) {
      faults.push({ ...fault, at: indexOf(fault.at), evidence: fault.evidence === null ? null : indexOf(fault.evidence) });
    }
    const explained = faults.length <= MOST_FAULTS || faults.length * 3 <= end - start;
    return {
      members: members.slice(start, end).map((member) => member.index),
      expected: explanation.expected.slice(start, end),
      faults: explained ? faults : faults.slice(0, 1),
      explained,
      habit,
    };
  });
}

/** A run with more faults than this, and more than one item in three at fault, is not explained but merely restated. */
const MOST_FAULTS = 6;
