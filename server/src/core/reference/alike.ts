import { remember } from '../text/remember.ts';
import { hasHalf, type IndicatorName, readName, sameIndicator } from './indicator-name.ts';

/** Past this many names in one year and unit, only the same name is looked for: no plan has as many. */
const NAMES_COMPARED = 300;

/**
 * For each name of a list (a line each) the others that mean the same indicator. Remembered by the list, which a
 * keystroke seldom changes.
 */
export const kinOf = remember((list): ReadonlyMap<string, readonly string[]> => {
  const names = list.split('\n');
  if (names.length > NAMES_COMPARED) return new Map();
  return new Map(names.map((name) => [name, names.filter((other) => other !== name && alike(other, name))]));
}, 200);

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
