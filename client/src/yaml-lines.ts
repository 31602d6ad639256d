/**
 * Small edits to plancheck.yaml that leave the rest of the file, comments included, as its author wrote it.
 * Text in, text out; a file of a shape they do not know is left to its author, and null says so.
 */

/** Adds a path to `files:`, which is made where it is missing. */
export function addToFiles(yaml: string, path: string): string | null {
  const quoted = quote(path);
  const lines = yaml.split('\n');
  const at = lines.findIndex((line) => /^files\s*:/.test(line));
  if (at < 0) return append(yaml, `files: [${quoted}]`);
  const value = (lines[at] ?? '').replace(/^files\s*:\s*/, '').replace(/\s+#.*$/, '');
  if (value === '') {
    lines.splice(at + 1, 0, `${indentOfList(lines, at)}- ${quoted}`);
    return lines.join('\n');
  }
  const closing = (lines[at] ?? '').lastIndexOf(']');
  if (!value.startsWith('[') || closing < 0) return null;
  const before = (lines[at] ?? '').slice(0, closing);
  const comma = /\[\s*$/.test(before) ? '' : ', ';
  lines[at] = `${before.trimEnd()}${comma}${quoted}${(lines[at] ?? '').slice(closing)}`;
  return lines.join('\n');
}

/** Sets `rules: {<rule>: off}`, replacing what stood for that rule. */
export function switchOffRule(yaml: string, rule: string): string | null {
  const lines = yaml.split('\n');
  const at = lines.findIndex((line) => /^rules\s*:/.test(line));
  if (at < 0) return append(yaml, `rules: {${rule}: off}`);
  const line = lines[at] ?? '';
  const value = line.replace(/^rules\s*:\s*/, '').replace(/\s+#.*$/, '');
  const entry = new RegExp(`(["']?${rule}["']?\\s*:\\s*)[a-z]+`);
  if (value.startsWith('{')) {
    const closing = line.lastIndexOf('}');
    if (closing < 0) return null;
    if (entry.test(line)) lines[at] = line.replace(entry, '$1off');
    else
      lines[at] =
        `${line.slice(0, closing).trimEnd()}${/\{\s*$/.test(line.slice(0, closing)) ? '' : ', '}${rule}: off${line.slice(closing)}`;
    return lines.join('\n');
  }
  if (value !== '') return null;
  const end = lines.findIndex((it, index) => index > at && /^\S/.test(it) && !it.startsWith('#'));
  const own = lines.findIndex((it, index) => index > at && (end < 0 || index < end) && entry.test(it));
  if (own > at) lines[own] = (lines[own] ?? '').replace(entry, '$1off');
  else lines.splice(at + 1, 0, `${/^\s+/.exec(lines[at + 1] ?? '')?.[0] ?? '  '}${rule}: off`);
  return lines.join('\n');
}

function indentOfList(lines: readonly string[], at: number): string {
  return /^(\s*)- /.exec(lines[at + 1] ?? '')?.[1] ?? '  ';
}

function append(yaml: string, line: string): string {
  const head = yaml.trim() === '' ? '' : `${yaml.replace(/\n*$/, '')}\n`;
  return `${head}${line}\n`;
}

/** In quotes where YAML would read the plain word as something else. */
function quote(path: string): string {
  return /^[\w\u3007\u3400-\u9fff/.-]+$/.test(path) ? path : JSON.stringify(path);
}
