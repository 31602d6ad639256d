import { isAimsTitle } from '../lexicon/section-titles.ts';
import { findLabels } from '../lexicon/note-labels.ts';
import type { Heading } from '../numbering/heading.ts';
import type { UnitNote } from './unit-note.ts';

/** A least item of the draft: one that a responsible unit could be asked for. */
export interface Task {
  readonly heading: Heading;
  /** Groups the tasks of one chapter; chapters that are tasks themselves form one group. */
  readonly chapter: number;
  /** The notes of the item itself. */
  readonly notes: readonly UnitNote[];
  /** True where the item, or one above it on its behalf, carries a note. */
  readonly noted: boolean;
  /** True for 总体要求, 指导思想 and other sections that no unit is asked for. */
  readonly aims: boolean;
}

/** Points inside a paragraph: they make no item of their own unless the draft notes them one by one. */
const POINTS = new Set(['dash', 'ordinal-shi', 'ordinal-di', 'circled']);

/**
 * The least items of a draft with the notes they carry (drafting standards 2.2). A point inside a paragraph belongs to
 * its item; a note of a parent holds for its children; where the draft closes a list of items by one note, the list is
 * one task. Linear in headings and notes.
 */
export function readTasks(headings: readonly Heading[], notes: readonly UnitNote[]): Task[] {
  const children = childrenOf(headings);
  const direct = notesOf(headings, notes);
  const isItem = itemTest(headings, children, direct);
  const own = ownNotes(headings, direct, isItem);
  const items = headings.map((heading) =>
    isItem(heading) ? (children[heading.index] ?? []).filter((child) => isItem(child)) : [],
  );
  const closed = closedByLast(headings, items, own);
  const tasks: Task[] = [];
  for (const heading of headings) {
    if (!isItem(heading) || isTitleOfNote(heading)) continue;
    const below = items[heading.index] ?? [];
    const parent = heading.parent;
    if (parent !== null && closed.has(parent)) continue;
    if (below.length > 0 && !closed.has(heading.index) && !below.every(isTitleOfNote)) continue;
    if (below.length === 0 && isBareTitle(heading, headings)) continue;
    const carried = below.length === 0 ? (own[heading.index] ?? []) : below.flatMap((child) => own[child.index] ?? []);
    tasks.push({
      heading,
      chapter: chapterOf(heading, headings, items),
      notes: carried,
      noted: carried.length > 0 || (own[heading.index] ?? []).length > 0 || isCovered(heading, headings, items, own),
      aims: isAimsTitle(heading.title),
    });
  }
  return tasks;
}

function childrenOf(headings: readonly Heading[]): (readonly Heading[])[] {
  const children: Heading[][] = headings.map(() => []);
  for (const heading of headings) if (heading.parent !== null) children[heading.parent]?.push(heading);
  return children;
}

function notesOf(headings: readonly Heading[], notes: readonly UnitNote[]): UnitNote[][] {
  const direct: UnitNote[][] = headings.map(() => []);
  for (const note of notes) if (note.heading !== null) direct[note.heading]?.push(note);
  return direct;
}

/** Points count as items where at least half of them under one parent carry notes of their own. */
function itemTest(
  headings: readonly Heading[],
  children: readonly (readonly Heading[])[],
  direct: readonly UnitNote[][],
): (heading: Heading) => boolean {
  const isPoint = (heading: Heading) => {
    const parent = heading.parent === null ? undefined : headings[heading.parent];
    return POINTS.has(heading.style) || (heading.inline && parent !== undefined && parent.block === heading.block);
  };
  const noted = new Map<number, boolean>();
  return (heading) => {
    if (!isPoint(heading)) return true;
    const key = heading.parent ?? -1;
    let counts = noted.get(key);
    if (counts === undefined) {
      const points = (
        heading.parent === null ? headings.filter((it) => it.parent === null) : (children[heading.parent] ?? [])
      ).filter(isPoint);
      const own = points.filter((point) => (direct[point.index] ?? []).length > 0).length;
      counts = own >= 2 && own * 2 >= points.length;
      noted.set(key, counts);
    }
    return counts;
  };
}

/** Notes by the item they close: those inside a point go to the item the point belongs to. */
function ownNotes(
  headings: readonly Heading[],
  direct: readonly UnitNote[][],
  isItem: (heading: Heading) => boolean,
): UnitNote[][] {
  const own: UnitNote[][] = headings.map(() => []);
  for (const heading of headings) {
    let holder: Heading | undefined = heading;
    while (holder !== undefined && holder.parent !== null && !isItem(holder)) holder = headings[holder.parent];
    own[holder?.index ?? heading.index]?.push(...(direct[heading.index] ?? []));
  }
  return own;
}

/** A title alone on its line with a lower item after it is no task, even where a damaged marker kept the tree from saying so. */
function isBareTitle({ index, block, level, hasBody, extent, titleSpan }: Heading, headings: readonly Heading[]): boolean {
  const next = headings[index + 1];
  return next !== undefined && next.block !== block && !hasBody && next.level > level && extent.end - titleSpan.end <= 3;
}

/** 3.责任单位：… as a numbered item of its own: the task is the item above. */
function isTitleOfNote(heading: Heading): boolean {
  const [label] = findLabels(heading.title.slice(0, 16));
  return label !== undefined && label.start <= 1;
}

/** Parents whose list is closed by one note after its last item, where that is how most lists of the draft are closed. */
function closedByLast(
  headings: readonly Heading[],
  items: readonly (readonly Heading[])[],
  own: readonly UnitNote[][],
): Set<number> {
  const has = (heading: Heading) => (own[heading.index] ?? []).length > 0;
  const candidates: number[] = [];
  let each = 0;
  for (const heading of headings) {
    const below = items[heading.index] ?? [];
    if (below.length < 2 || below.some((child) => (items[child.index] ?? []).length > 0)) continue;
    const noted = below.filter(has).length;
    const last = below.at(-1);
    if (noted === 1 && last !== undefined && has(last)) candidates.push(heading.index);
    else if (noted > 1) each += 1;
  }
  return new Set(candidates.length >= 2 && candidates.length > each ? candidates : []);
}

/** True where an item above carries a note and its children mostly carry none of their own. */
function isCovered(
  heading: Heading,
  headings: readonly Heading[],
  items: readonly (readonly Heading[])[],
  own: readonly UnitNote[][],
): boolean {
  for (let at = heading.parent; at !== null; at = headings[at]?.parent ?? null) {
    if ((own[at] ?? []).length === 0) continue;
    const below = items[at] ?? [];
    const noted = below.filter((child) => (own[child.index] ?? []).length > 0).length;
    if (noted * 2 < below.length) return true;
  }
  return false;
}

/** The topmost item above; items without children at the top of one document are one group. */
function chapterOf(heading: Heading, headings: readonly Heading[], items: readonly (readonly Heading[])[]): number {
  let top = heading;
  while (top.parent !== null) top = headings[top.parent] ?? { ...top, parent: null };
  return (items[top.index] ?? []).length > 0 ? top.index : -1 - top.scope;
}
