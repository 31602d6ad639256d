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

/** A function of an object that remembers its answer for each, as long as that object lives: what a block says is read once. */
export function rememberEach<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer as T;
    const fresh = read(key);
    known.set(key, fresh);
    return fresh;
  };
}
