import { findLabels } from '../lexicon/note-labels.ts';
import type { Heading } from '../numbering/heading.ts';
import { rememberEach } from '../text/remember.ts';
import type { UnitNote } from './unit-note.ts';

/** The headings that are items of their own, with the notes that close each. All lists go by a heading's index. */
export interface ItemTree {
  readonly headings: readonly Heading[];
  readonly isItem: readonly boolean[];
  /** The items right under a heading. */
  readonly items: readonly (readonly Heading[])[];
  /** Notes of the item itself; those inside a point of its text included. */
  readonly own: readonly (readonly UnitNote[])[];
  /** How many notes it and everything under it carry. */
  readonly noted: readonly number[];
  /** Items beside each other, and how many of them carry notes somewhere, by `siblingKey`. */
  readonly siblings: ReadonlyMap<string, { readonly all: number; readonly noted: number }>;
}

/** Points inside a paragraph: they make no item of their own unless the draft notes them one by one. */
const POINTS = new Set(['dash', 'ordinal-shi', 'ordinal-di', 'circled']);

/** What `readItems` reads: a draft's facts, or as much of them. */
export interface Noted {
  readonly headings: readonly Heading[];
  readonly notes: readonly UnitNote[];
}

/** Tells items from points and gives every note to the item it closes. Linear in headings and notes; read once for every draft's facts. */
export const readItems: (draft: Noted) => ItemTree = rememberEach(({ headings, notes }) => {
  const direct = lists<UnitNote>(headings);
  for (const note of notes) if (note.heading !== null) put(direct, note.heading, note);
  const noted = countBelow(headings, direct);
  const isItem = markItems(headings, noted);
  const own = lists<UnitNote>(headings);
  const items = lists<Heading>(headings);
  const siblings = new Map<string, { all: number; noted: number }>();
  for (const heading of headings) {
    for (const note of direct[heading.index] ?? []) put(own, holderOf(heading, headings, isItem), note);
    if (!isItem[heading.index]) continue;
    // What a 专栏 lists is no part of the item that it stands in.
    if (heading.parent !== null && headings[heading.parent]?.box === heading.box) put(items, heading.parent, heading);
    const key = siblingKey(heading);
    const beside = siblings.get(key) ?? { all: 0, noted: 0 };
    siblings.set(key, { all: beside.all + 1, noted: beside.noted + ((noted[heading.index] ?? 0) > 0 ? 1 : 0) });
  }
  return { headings, isItem, items, own, noted, siblings };
});

/** Most headings carry nothing and share this. */
const NOTHING: readonly never[] = [];

function lists<T>(headings: readonly Heading[]): (readonly T[] | T[])[] {
  return Array.from(headings, () => NOTHING);
}

function put<T>(all: (readonly T[] | T[])[], at: number, it: T): void {
  const list = all[at];
  if (list === NOTHING) all[at] = [it];
  else (list as T[] | undefined)?.push(it);
}

function countBelow(headings: readonly Heading[], direct: readonly (readonly UnitNote[])[]): number[] {
  const noted = direct.map((notes) => notes.length);
  for (const { index, parent } of headings.toReversed()) {
    if (parent !== null) noted[parent] = (noted[parent] ?? 0) + (noted[index] ?? 0);
  }
  return noted;
}

/** Points count as items where two of them or more, and at least half of those under one parent, carry notes. A numbered label (3.责任单位：…) is never one. */
function markItems(headings: readonly Heading[], noted: readonly number[]): boolean[] {
  const isPoint = headings.map((heading) => {
    const parent = heading.parent === null ? undefined : headings[heading.parent];
    return POINTS.has(heading.style) || (heading.inline && parent?.block === heading.block);
  });
  const points = new Map<string, { all: number; noted: number }>();
  for (const heading of headings) {
    if (!isPoint[heading.index]) continue;
    const key = siblingKey(heading);
    const counts = points.get(key) ?? { all: 0, noted: 0 };
    points.set(key, { all: counts.all + 1, noted: counts.noted + ((noted[heading.index] ?? 0) > 0 ? 1 : 0) });
  }
  const labelled = new Set(headings.filter(isTitleOfNote).map(siblingKey));
  return headings.map((heading) => {
    const key = siblingKey(heading);
    if (labelled.has(key)) return false;
    const counts = isPoint[heading.index] ? points.get(key) : undefined;
    return counts === undefined || (counts.noted >= 2 && counts.noted * 2 >= counts.all);
  });
}

/** The item a heading's notes belong to: itself, or the item its point stands in. */
function holderOf(heading: Heading, headings: readonly Heading[], isItem: readonly boolean[]): number {
  let holder = heading;
  while (!isItem[holder.index] && holder.parent !== null) holder = headings[holder.parent] ?? { ...holder, parent: null };
  return holder.index;
}

/** 3.责任单位：… as one of the lines under a task. */
export function isTitleOfNote({ title }: Pick<Heading, 'title'>): boolean {
  const start = title.slice(0, 16);
  if (!/[:：]/.test(start)) return false;
  const [label] = findLabels(start);
  return label !== undefined && label.start <= 1 && label.role !== 'other';
}

/** What the items of one document, or of one box, under one parent have in common. */
export function siblingKey({ parent, scope, box }: Heading): string {
  return `${parent ?? -1 - scope}/${box}`;
}
