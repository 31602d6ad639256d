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

/**
 * What carries its own memory: what is said of it goes with it, and costs the garbage collector nothing. Drafts have
 * thousands of blocks and dozens of readers, and as many weak references make it stop for longer than a keystroke takes.
 */
export class Rememberer {
  readonly #answers: unknown[] = [];

  static answersOf(key: object): unknown[] | null {
    return #answers in key ? key.#answers : null;
  }
}

let readers = 0;

/** A function of an object that remembers its answer for each, as long as that object lives: what a block says is read once. */
export function rememberEach<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const reader = (readers += 1);
  const known = new WeakMap<K, unknown[]>();
  return (key) => {
    let answers = Rememberer.answersOf(key) ?? known.get(key);
    if (answers === undefined) known.set(key, (answers = []));
    const answer = answers[reader];
    if (answer !== undefined || reader in answers) return answer as T;
    const fresh = read(key);
    answers[reader] = fresh;
    return fresh;
  };
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
