/**
 * Every match of a global pattern, from left to right. As `matchAll`, but with the pattern itself: `matchAll` takes a
 * copy, which the engine compiles anew once it has forgotten the last one, and a grammar costs more than a line.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
