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
