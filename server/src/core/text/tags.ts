/** The tags around a paragraph and its hard blanks, as HTML leaves them; those of table cells hold cells. */
const AROUND =
  /^(?:<(?!\/?t[dhr]\b)\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,300})?>|&(?:nbsp|ensp|emsp|#160);)+|(?:<\/?[a-z][a-z0-9]{0,9}\s?\/?>|&nbsp;)+$/gi;

/** A line without the tags that HTML leaves around it. */
export function withoutTags(line: string): string {
  return /[<&]/.test(line) ? line.replace(AROUND, '') : line;
}

/** A line with blanks in the place of the tags around it, as long as before. */
export function blankTags(line: string): string {
  return /[<&]/.test(line) ? line.replace(AROUND, (tags) => ' '.repeat(tags.length)) : line;
}
