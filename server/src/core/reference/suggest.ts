/**
 * The known word that a mistyped one most likely stands for, or null: at most one change in three letters, or its start.
 * Long words are not compared: nobody mistypes a page.
 */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null;
  const lower = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const changes = lower.length > 2 && known.startsWith(lower) ? 1 : distance(lower, known);
    // Where every letter is another, nothing was mistyped: 乡 is no slip of 省.
    if (changes < least && changes < word.length) {
      best = candidate;
      least = changes;
    }
  }
  return best;
}

/** How many letters must be changed, added, dropped or swapped with their neighbour to turn `a` into `b`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
