/**
 * A function of a string that remembers its answers: drafts name the same units and indicators hundreds of times, and
 * again at every keystroke. Forgets everything once `most` strings are known, so that it stays small; the answers
 * are the same either way.
 */
export function remember<T>(read: (text: string) => T, most = 4000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    const fresh = read(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}

const ANSWERS = Symbol('answers');

/** What an object carries of the answers that were found for it, by the number of the reader. */
interface Carrier {
  [ANSWERS]?: unknown[];
}

/**
 * What carries its own memory: what is said of it goes with it, and costs the garbage collector nothing. A draft has
 * thousands of blocks and dozens of readers, and a weak map keeps what it holds, and all that refers to, through
 * every small collection: with one, these came to last longer than a keystroke.
 */
export class Rememberer implements Carrier {
  [ANSWERS]: unknown[] = [];
}

let readers = 0;

/** A function of an object that remembers its answer for each, as long as that object lives: what a block says is read once. */
export function rememberEach<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const reader = (readers += 1);
  return (key) => {
    const answers = (key as Carrier)[ANSWERS] ?? carry(key);
    const answer = answers[reader];
    if (answer !== undefined || reader in answers) return answer as T;
    const fresh = read(key);
    answers[reader] = fresh;
    return fresh;
  };
}

/** Room for answers on an object that came without it, where nobody sees it. */
function carry(key: object): unknown[] {
  const answers: unknown[] = [];
  Object.defineProperty(key, ANSWERS, { value: answers });
  return answers;
}

/** The same for places of an object: what is read at one, by `read`, is read once as long as the object lives. */
export function rememberAt<T>(): (key: object, place: number | null, read: () => T) => T {
  const placesOf = rememberEach((_key: object) => new Map<number | null, T>());
  return (key, place, read) => {
    const places = placesOf(key);
    const known = places.get(place);
    if (known !== undefined || places.has(place)) return known as T;
    const fresh = read();
    places.set(place, fresh);
    return fresh;
  };
}
