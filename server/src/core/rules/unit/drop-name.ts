import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from '../rule.ts';

/** Takes a name that comes a second time out of its note, with its separator. */
export function dropName(name: UnitName, note: UnitNote, text: string, safe: boolean): Fix {
  return {
    title: { zh: `删去第二个“${name.name}”`, en: `Drop the second “${name.name}”` },
    safe,
    edits: [{ span: withSeparator(text, note, name), text: '' }],
  };
}

/** The name with the separator before it; with the one after it where it opens its group. */
function withSeparator(text: string, note: UnitNote, { span }: UnitName): Span {
  const before = text.slice(note.span.start, span.start);
  const gap = /[、，,；;]\s*$/.exec(before);
  if (gap !== null) return { start: span.start - gap[0].length, end: span.end };
  const after = /^\s*[、，,]/.exec(text.slice(span.end, note.span.end));
  return { start: span.start, end: span.end + (after?.[0].length ?? 0) };
}
