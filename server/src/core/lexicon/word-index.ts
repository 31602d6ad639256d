/**
 * Finds the longest of many words that a text ends with (or starts with) at a place, without trying them all:
 * the words are kept by their last (or first) character, longest first.
 */
export type WordFinder = (text: string, at: number) => string | null;

/** The longest word that ends right before `at`. */
export function wordEnding(words: readonly string[]): WordFinder {
  const index = indexBy(words, (word) => word.at(-1) ?? '');
  return (text, at) =>
    index.get(text[at - 1] ?? '')?.find((word) => text.startsWith(word, at - word.length) && word.length <= at) ?? null;
}

/** The longest word that starts right at `at`. */
export function wordStarting(words: readonly string[]): WordFinder {
  const index = indexBy(words, (word) => word[0] ?? '');
  return (text, at) => index.get(text[at] ?? '')?.find((word) => text.startsWith(word, at)) ?? null;
}

function indexBy(words: readonly string[], key: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const known = index.get(key(word));
    if (known === undefined) index.set(key(word), [word]);
    else known.push(word);
  }
  return index;
}
