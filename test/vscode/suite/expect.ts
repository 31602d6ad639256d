/** Throws unless both are the same written as JSON; `node:assert` does not exist in a web worker. */
export function same(actual: unknown, expected: unknown, what = 'value'): void {
  const [is, should] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== should) throw new Error(`${what}: expected ${should}\n but got ${is}`);
}

/** Throws unless `value` is there, and says so in `what`; gives it back. */
export function given<T>(value: T, what: string): NonNullable<T> {
  if (value === undefined || value === null || value === false || value === '') throw new Error(`there is no ${what}`);
  return value;
}

/** Throws unless `text` holds `part`. */
export function holds(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`“${part}” is not in:\n${text}`);
}
