/** Matches a sticky pattern right at `at`, or not at all. `pattern.lastIndex` is behind the match afterwards. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
