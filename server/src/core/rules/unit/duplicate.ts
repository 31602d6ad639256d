import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { findLabels } from '../../lexicon/note-labels.ts';
import type { References } from '../../reference/references.ts';
import type { Finding, Rule } from '../rule.ts';
import { inBothRoles } from './both-roles.ts';
import { dropName } from './drop-name.ts';
import { mayRepeat, withIdentity } from './identity.ts';

/** One unit twice in one note, by its name or by a short form of it, or leading and supporting one task on two lines. */
export const unitDuplicate: Rule = {
  id: 'unit/duplicate',
  title: { zh: '责任单位重复', en: 'A unit twice in one note' },
  severity: 'error',
  *checkNote(note, { document }, { registry }) {
    for (const [first, name] of repeated(note, registry))
      if (!isListedAgain(first, name, note)) yield twice(name, first, note, document.text);
  },
  reads: ['numbers', 'notes'],
  *check({ notes, document }, { registry }) {
    for (const form of ['labelled', 'table'] as const) {
      const alike = notes.filter((note) => note.form === form && note.lead.length > 0 && note.names.length > 1);
      const again = alike.flatMap((note) =>
        repeated(note, registry)
          .filter(([first, name]) => isListedAgain(first, name, note))
          .map(([first, name]) => twice(name, first, note, document.text)),
      );
      if (form === 'labelled' ? again.length === 1 : again.length < HABIT || again.length * 2 < alike.length) yield* again;
    }
    yield* inBothRoles(notes, registry, document.text);
  },
};

/** Each name that comes again in a note, with where it came first. */
function repeated(note: UnitNote, registry: References['registry']): (readonly [first: UnitName, name: UnitName])[] {
  if (!mayRepeat(note, registry)) return [];
  const seen = new Map<string, UnitName>();
  const found: (readonly [UnitName, UnitName])[] = [];
  for (const [name, key] of withIdentity(note, registry)) {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, name);
    else if (first.name === name.name || note.form !== 'table') found.push([first, name]);
  }
  return found;
}

/** So many rows of a table, and half of all, are how its second column is filled. */
const HABIT = 3;

/** （牵头单位：A；责任单位：A、B）: the lead among all that are responsible. A draft that does so twice does so by right. */
function isListedAgain(first: UnitName, name: UnitName, note: UnitNote): boolean {
  if (first.role !== 'lead') return false;
  if (note.form === 'table') return name.role === 'support';
  if (note.form !== 'labelled') return false;
  const labels = findLabels(note.text, note.span.start);
  const over = ({ span }: UnitName) => labels.findLast(({ start }) => start <= span.start)?.role;
  return over(first) === 'lead' && over(name) === 'joint';
}

function twice(name: UnitName, first: UnitName, note: UnitNote, text: string): Finding {
  const same = first.name === name.name;
  return {
    rule: 'unit/duplicate',
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
    fixes: () => [dropName(name, note, text, same)],
  };
}
