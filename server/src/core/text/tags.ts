/** A tag or a hard blank that HTML leaves in a paragraph, as a pattern's source; the tags of table cells hold cells. Upper and lower case. */
export const TAG = String.raw`<(?!\/?t[dhr]\b)\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,300}|\s?\/)?>|&(?:nbsp|ensp|emsp|#160);`;

const AROUND = new RegExp(`^(?:${TAG})+|(?:${TAG})+$`, 'gi');
const BEHIND = new RegExp(`(?:${TAG}|\\s)+$`, 'i');
const BEFORE = new RegExp(`^(?:${TAG}|\\s)+`, 'i');

/** A line without the tags that HTML leaves around it. */
export function withoutTags(line: string): string {
  return /[<&]/.test(line) ? line.replace(AROUND, '') : line;
}

/** A line with blanks in the place of the tags around it, as long as before. */
export function blankTags(line: string): string {
  return /[<&]/.test(line) ? line.replace(AROUND, (tags) => ' '.repeat(tags.length)) : line;
}

/** Text without the tags and blanks behind it. */
export function trimTagsEnd(text: string): string {
  return /[<&]/.test(text) ? text.replace(BEHIND, '') : text.trimEnd();
}

/** Text without the tags and blanks before it. */
export function trimTagsStart(text: string): string {
  return /[<&]/.test(text) ? text.replace(BEFORE, '') : text.trimStart();
}
