import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { takeApart } from '../../lexicon/unit-names.ts';
import type { References } from '../../reference/references.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { registryName } from './registry.ts';

/** One unit twice in one note, by its name or by a short form of it. */
export const unitDuplicate: Rule = {
  id: 'unit/duplicate',
  title: { zh: '责任单位重复', en: 'A unit twice in one note' },
  severity: 'error',
  reads: ['notes'],
  *check({ notes, document }, { registry }) {
    for (const note of notes) {
      const seen = new Map<string, UnitName>();
      for (const name of note.names) {
        const key = identity(name.name, registry);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, name);
          continue;
        }
        const same = first.name === name.name;
        if (!same && note.form === 'table') continue;
        yield {
          rule: this.id,
          severity: same ? 'error' : 'warning',
          span: name.span,
          message: same
            ? {
                zh: `“${name.name}”在本处责任单位中出现两次。请删去一个。`,
                en: `“${name.name}” stands twice in one note. Drop one.`,
              }
            : {
                zh: `“${name.name}”与“${first.name}”系同一单位，本处出现两次。请核后删去一个。`,
                en: `“${name.name}” and “${first.name}” are one unit, named twice. Drop one.`,
              },
          expected: '',
          related: [{ span: first.span, message: { zh: '第一次写到', en: 'First named here' } }],
          fixes: [
            {
              title: { zh: `删去第二个“${name.name}”`, en: `Drop the second “${name.name}”` },
              safe: same,
              edits: [{ span: withSeparator(document.text, note, name), text: '' }],
            },
          ],
        };
      }
    }
  },
};

/** Two names with one identity are one unit: the registry's canonical name, else the kind with the level before it. */
function identity(name: string, registry: References['registry']): string {
  const canonical = registryName(name, registry);
  if (canonical !== null) return canonical;
  const { level, stem, kind } = takeApart(name);
  return kind !== null && kind.spoken.includes(stem) ? `${level}${kind.name}` : name;
}

/** The name with the separator before it; with the one after it where it opens its group. */
function withSeparator(text: string, note: UnitNote, { span }: UnitName): Span {
  const before = text.slice(note.span.start, span.start);
  const gap = /[、，,；;]\s*$/.exec(before);
  if (gap !== null) return { start: span.start - gap[0].length, end: span.end };
  const after = /^\s*[、，,]/.exec(text.slice(span.end, note.span.end));
  return { start: span.start, end: span.end + (after?.[0].length ?? 0) };
}
