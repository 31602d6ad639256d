import { lostTitles } from './lost-titles.ts';
import { type Heading, sharesCount } from '../numbering/heading.ts';
import type { MarkerStyle } from '../numbering/marker.ts';
import type { NumberingRun, RunFault } from '../numbering/run.ts';
import { LEVELS, rankOf, rewriteMarker } from '../numbering/style.ts';

/** How the items of one style are explained, and what that costs. */
export interface Explained {
  readonly cost: number;
  readonly runs: readonly NumberingRun[];
}

/** Items that were numbered in another style than their siblings, with the style and the number they count by. */
export type Moved = ReadonlyMap<number, { readonly style: MarkerStyle; readonly ordinal: number }>;

type Explain = (style: MarkerStyle, headings: readonly Heading[], styleOf: (heading: Heading) => MarkerStyle) => Explained;

/** What moving items saves must be more than one repair: a hole alone is no ground to take an item out of its own list. */
const LEAST_SAVED = 3;

/** （二） between 一是 and 三是, in one line with them. */
const SPOKEN: MarkerStyle = 'ordinal-shi';

/** Less than this between two accounts tells nothing. */
const A_REPAIR = 1;

/** So many items at fault are tried; where there are more, no explanation is better than another. */
const MOST_TRIED = 24;

/**
 * Items of another style that fill a hole of one list and break their own: （二） 3. （四） is one slip of style, not a
 * hole and a list that begins with three; nor is 四、 among （三） and （五） a second 四、 of the chapters, nor （三） between
 * 13. and 15. a second （三）: who takes the level above by oversight takes its next number too.
 */
export function findStrays(
  headings: readonly Heading[],
  explained: ReadonlyMap<MarkerStyle, Explained>,
  explain: Explain,
): Moved {
  const moved = new Map<number, { style: MarkerStyle; ordinal: number }>();
  const cost = new Map([...explained].map(([style, it]) => [style, it.cost]));
  const moveOf = (item: Heading, style: MarkerStyle, group: readonly Heading[]): Move => {
    const places = group.map(({ index, ordinal }) => [index, { style, ordinal: ordinal ?? 0 }] as const);
    const tried = new Map([...moved, ...places]);
    const counted = countedBy(headings, tried);
    const styleOf = (heading: Heading): MarkerStyle => tried.get(heading.index)?.style ?? heading.style;
    const from = explain(item.style, counted, styleOf).cost;
    const to = explain(style, counted, styleOf).cost;
    const saved = (cost.get(item.style) ?? 0) + (cost.get(style) ?? 0) - from - to;
    return { item, style, places, from, to, saved };
  };
  const bestMove = (item: Heading): Move | undefined =>
    [...LEVELS, SPOKEN]
      .filter((style) => rankOf(style) > rankOf(item.style) || opensLike(item, style, headings))
      .flatMap((style) => strayGroups(item, style, headings).map((group) => moveOf(item, style, group)))
      .find(({ saved }) => saved >= LEAST_SAVED);
  for (const item of suspects(headings, explained)) {
    if (moved.has(item.index)) continue;
    const move = bestMove(item);
    if (move === undefined) continue;
    const twin = twinBelow(item, headings);
    const other = twin === undefined ? undefined : bestMove(twin);
    const best = other !== undefined && isLikelier(other, move) ? other : move;
    for (const [index, place] of best.places) moved.set(index, place);
    cost.set(best.item.style, best.from).set(best.style, best.to);
  }
  return moved;
}

/** True where what stands right below the item stands right below others of `style` too: no （三） above 11. is a 三、 among those above （一）. */
function opensLike(item: Heading, style: MarkerStyle, headings: readonly Heading[]): boolean {
  const below = headings[item.index + 1];
  if (below === undefined || below.ordinal === 1 || rankOf(below.style) <= rankOf(item.style)) return true;
  return headings.some((it) => it.style === style && sharesCount(it, item) && headings[it.index + 1]?.style === below.style);
}

/** Items moved to the list of another style, what both lists cost then, and how much less that is than before. */
interface Move {
  readonly item: Heading;
  readonly style: MarkerStyle;
  readonly places: readonly (readonly [number, { readonly style: MarkerStyle; readonly ordinal: number }])[];
  readonly from: number;
  readonly to: number;
  readonly saved: number;
}

/** The next item of its style, where it carries the same number: the one or the other took the marker of another level. */
function twinBelow(item: Heading, headings: readonly Heading[]): Heading | undefined {
  const next = headings.slice(item.index + 1).find((it) => it.style === item.style && sharesCount(it, item));
  return next?.ordinal === item.ordinal ? next : undefined;
}

/** （二）工作目标。…… and （二）主要措施 above 1.: what moves up is the title alone, unless moving the other saves more. */
function isLikelier(a: Move, b: Move): boolean {
  if (Math.abs(a.saved - b.saved) > A_REPAIR) return a.saved > b.saved;
  return rankOf(a.style) < rankOf(a.item.style) && a.item.bare && !b.item.bare;
}

/** The headings with the numbers that the moved ones count by. */
export function countedBy(headings: readonly Heading[], moved: Moved): readonly Heading[] {
  return headings.map((heading) => {
    const place = moved.get(heading.index);
    return place === undefined || place.ordinal === heading.ordinal ? heading : { ...heading, ordinal: place.ordinal };
  });
}

/** The items at which a run breaks, with their neighbours and with what may fill their hole: a fault shows beside its cause as often as at it. */
function suspects(headings: readonly Heading[], explained: ReadonlyMap<MarkerStyle, Explained>): readonly Heading[] {
  const found = new Set<Heading>();
  for (const style of LEVELS) {
    const faults = explained.get(style)?.runs.flatMap((run) => run.faults) ?? [];
    if (faults.length === 0) continue;
    const members = headings.filter((heading) => heading.style === style);
    for (const fault of faults) {
      const at = members.findIndex(({ index }) => index === fault.at);
      const [before, after] = [members[at - 1], members[at]];
      for (const near of [before, after, members[at + 1]]) if (near !== undefined) found.add(near);
      // What carries the missing number in another style, between the two.
      const between = before === undefined || after === undefined ? [] : headings.slice(before.index + 1, after.index);
      for (const item of between) if (LEVELS.has(item.style) && item.ordinal === fault.expected) found.add(item);
    }
  }
  return [...found].slice(0, MOST_TRIED).sort((a, b) => a.index - b.index);
}

/** The item alone and with those that count on from it, where they go on with the last item of `style` above; the item alone where its number comes again and it stands in a hole of one; else nothing. */
function strayGroups(item: Heading, style: MarkerStyle, headings: readonly Heading[]): readonly (readonly Heading[])[] {
  if (style === item.style || item.ordinal === null) return [];
  const before = headings.slice(0, item.index).findLast((it) => it.style === style && sharesCount(it, item));
  if (before?.ordinal == null || (style === SPOKEN && before.block !== item.block)) return [];
  if (before.ordinal !== item.ordinal - 1) {
    // （一） in a hole of the chapters begins what stood below the chapter that is gone.
    if (item.ordinal === 1 && rankOf(style) < rankOf(item.style)) return [];
    const below = headings.slice(item.index + 1).filter((it) => sharesCount(it, item));
    const fills = below.find((it) => it.style === style)?.ordinal === before.ordinal + 2;
    const twice = below.find((it) => it.style === item.style)?.ordinal === item.ordinal;
    return fills && twice ? [[{ ...item, ordinal: before.ordinal + 1 }]] : [];
  }
  const group = [item];
  for (const next of headings.slice(item.index + 1)) {
    if (next.scope !== item.scope || (next.style === style && next.box === item.box)) break;
    if (next.style === item.style && next.ordinal === (group.at(-1)?.ordinal ?? 0) + 1 && next.parent === item.parent)
      group.push(next);
  }
  return group.length === 1 ? [group] : [[item], group];
}

/** The items that took the marker of another level. What stands under them, and behind them, is read under a title that is none. */
export function strayItems(runs: readonly NumberingRun[]): ReadonlySet<number> {
  return new Set(runs.flatMap(({ faults }) => faults.flatMap(({ strays = [] }) => strays.map(({ heading }) => heading))));
}

/**
 * The strays with what stands around them and is read amiss as long as they carry another level's marker: the item above,
 * which seems to have nothing below it, and those that follow in the stray's own style and are below it; and what stands
 * below a title that is gone.
 */
export function aroundStrays(runs: readonly NumberingRun[], headings: readonly Heading[]): ReadonlySet<number> {
  const strays = strayItems(runs);
  const around = new Set(strays);
  for (const index of strays) {
    const stray = headings[index];
    if (stray === undefined) continue;
    if (headings[index - 1]?.style === stray.style) around.add(index - 1);
    for (const item of headings.slice(index + 1)) {
      if (rankOf(item.style) < rankOf(stray.style) || !sharesCount(item, stray)) break;
      if (item.style === stray.style) around.add(item.index);
    }
  }
  for (const { from, to } of lostTitles(runs, headings)) for (let at = from; at < to; at += 1) around.add(at);
  return around;
}

/** The run with what moved into it, said once for those that stand together. */
export function withStrays(run: NumberingRun, moved: Moved, headings: readonly Heading[]): NumberingRun {
  if (!run.members.some((member) => moved.has(member))) return run;
  const model = headings[run.members.find((member) => !moved.has(member)) ?? -1];
  if (model === undefined) return run;
  const faults: RunFault[] = [...run.faults];
  run.members.forEach((member, place) => {
    if (!moved.has(member) || moved.has(run.members[place - 1] ?? -1)) return;
    const rest = run.members.slice(place);
    const length = rest.findIndex((it) => !moved.has(it));
    const strays = rest.slice(0, length < 0 ? rest.length : length).map((heading, step) => ({
      heading,
      marker: rewriteMarker(model.marker, model.style, run.expected[place + step] ?? 1),
    }));
    faults.push({
      kind: 'style',
      at: member,
      expected: run.expected[place] ?? 1,
      evidence: run.members[place - 1] ?? null,
      strays,
    });
  });
  return { ...run, faults: faults.sort((a, b) => a.at - b.at) };
}
