import { hasHalf, type IndicatorName, readName, sameIndicator } from './indicator-name.ts';

/** Past this many names in one year and unit, only the same name is looked for: no plan has as many. */
export const NAMES_COMPARED = 300;

/**
 * The names that mean the same indicator, for each of a list that has any, in the order of the list. A keystroke brings
 * one name that was not there before, and that one alone is held against the others.
 */
export function kinOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, readonly string[]>();
  if (names.length > NAMES_COMPARED) return kin;
  const unseen = names.filter((name) => !relations.has(name));
  if (relations.size + unseen.length > MOST_RELATED) relations.clear();
  for (const name of relations.size === 0 ? names : unseen) relate(name);
  const places = new Map(names.map((name, index) => [name, index]));
  for (const name of names) {
    const own = (relations.get(name) ?? []).filter((other) => places.has(other));
    if (own.length > 0)
      kin.set(
        name,
        own.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
      );
  }
  return kin;
}

/**
 * What has been found of the names seen so far, those that were half typed among them; past so many all is forgotten, and
 * found again where it is asked for.
 */
const MOST_RELATED = 400;
const relations = new Map<string, string[]>();

function relate(name: string): void {
  if (relations.has(name)) return;
  const own: string[] = [];
  for (const [other, theirs] of relations) {
    if (!alike(name, other)) continue;
    own.push(other);
    theirs.push(name);
  }
  relations.set(name, own);
}

/** True where two names mean one indicator. Remembered by the pair: a keystroke in one name leaves all other pairs as they were. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [readName(one), readName(other)];
  let known = likened.get(a);
  if (known === undefined) {
    if (likened.size >= MOST_NAMES) likened.clear();
    likened.set(a, (known = new Map()));
  }
  let answer = known.get(b);
  if (answer === undefined) {
    const [short, long] = a.core.length < b.core.length ? [a, b] : [b, a];
    known.set(b, (answer = hasHalf(long.core, short.core) && sameIndicator(a, b)));
  }
  return answer;
}

/** Names are few and come again; past so many all are forgotten, so that a server that runs for weeks stays small. */
const MOST_NAMES = 2000;
const likened = new Map<IndicatorName, Map<IndicatorName, boolean>>();
