import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { findLabels } from '../../lexicon/note-labels.ts';
import { takeApart } from '../../lexicon/unit-names.ts';
import type { References } from '../../reference/references.ts';
import { remember } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { registryName } from './registry.ts';

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
    for (const [index, note] of notes.entries()) {
      const above = notes[index - 1];
      if (above === undefined || !isLeadAndSupport(above, note)) continue;
      const leads = new Map([...withIdentity(above, registry)].map(([name, key]) => [key, name]));
      for (const [name, key] of withIdentity(note, registry)) {
        const lead = leads.get(key);
        if (lead !== undefined) yield inBothRoles(name, lead, note, document.text);
      }
    }
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

/** True for the lines 牵头单位：A and 配合单位：A、B of one item. What 责任单位：A、B lists may be all of them. */
function isLeadAndSupport(above: UnitNote, below: UnitNote): boolean {
  if (above.lead.length === 0 || below.support.length === 0 || above.heading === null || above.heading !== below.heading)
    return false;
  return (
    [above, below].every(({ form, ownLine, open }) => form === 'labelled' && ownLine && open === '') &&
    above.names.every(({ role }) => role === 'lead') &&
    findLabels(below.text)[0]?.role === 'support'
  );
}

function inBothRoles(name: UnitName, lead: UnitName, note: UnitNote, text: string): Finding {
  return {
    rule: 'unit/duplicate',
    severity: 'warning',
    span: name.span,
    message: {
      zh: `“${name.name}”已列为本条牵头单位，又列为配合单位。请核后删去一个。`,
      en: `“${name.name}” leads this task and supports it too. Drop one.`,
    },
    expected: '',
    related: [{ span: lead.span, message: { zh: '牵头单位', en: 'The lead' } }],
    fixes: () => (note.names.length < 2 ? [] : [dropping(name, note, text, false)]),
  };
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
    fixes: () => [dropping(name, note, text, same)],
  };
}

function dropping(name: UnitName, note: UnitNote, text: string, safe: boolean): Fix {
  return {
    title: { zh: `删去第二个“${name.name}”`, en: `Drop the second “${name.name}”` },
    safe,
    edits: [{ span: withSeparator(text, note, name), text: '' }],
  };
}

/** True where two names of a note come to one, their levels aside. Most notes hold none, and are passed over. */
function mayRepeat({ names }: UnitNote, registry: References['registry']): boolean {
  return names.length > 1 && new Set(names.map(({ name }) => registryName(name, registry) ?? shortOf(name))).size < names.length;
}

/** The standard short form of a name without its level; the name itself where no department is called so. */
const shortOf = remember((name) => {
  const { stem, kind } = takeApart(name);
  if (kind === null) return name;
  return kind.spoken.includes(stem) ? kind.name : stem.replace(/[和与及]|^中国/g, '');
});

/** Levels that a name may leave out where the note has said them: 省发展改革委、财政厅. */
const LEVELS = new Set(['省', '自治区', '市', '州', '盟', '县', '区', '旗']);

/**
 * Every name with what it comes to; two that come to one are one unit. That is the registry's canonical name, else the
 * standard short form with its level: the name's own, else that of the name before, else the first in the note.
 */
function* withIdentity(
  { names }: UnitNote,
  registry: References['registry'],
): Generator<readonly [name: UnitName, identity: string]> {
  let above = names.map(({ name }) => takeApart(name).level).find((level) => LEVELS.has(level)) ?? '';
  for (const name of names) {
    const { level, kind } = takeApart(name.name);
    if (LEVELS.has(level)) above = level;
    const canonical = registryName(name.name, registry);
    if (canonical !== null || kind === null) yield [name, canonical ?? name.name];
    else {
      yield [name, `${level === '' ? above : level === '国家' && above === '' ? '' : level}${shortOf(name.name)}`];
    }
  }
}

/** The name with the separator before it; with the one after it where it opens its group. */
function withSeparator(text: string, note: UnitNote, { span }: UnitName): Span {
  const before = text.slice(note.span.start, span.start);
  const gap = /[、，,；;]\s*$/.exec(before);
  if (gap !== null) return { start: span.start - gap[0].length, end: span.end };
  const after = /^\s*[、，,]/.exec(text.slice(span.end, note.span.end));
  return { start: span.start, end: span.end + (after?.[0].length ?? 0) };
}
