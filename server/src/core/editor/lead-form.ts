import type { DraftFacts } from '../facts/draft-facts.ts';
import type { UnitNote } from '../facts/unit-note.ts';
import { findLabels } from '../lexicon/note-labels.ts';
import { VERB } from '../lexicon/note-verbs.ts';
import { isUnitClass } from '../lexicon/unit-shapes.ts';
import type { Edit } from '../text/edit.ts';

/** A note rewritten with one of its units in the lead. */
export interface LeadForm {
  readonly lead: string;
  readonly edits: readonly Edit[];
}

/** How many of a note's units are offered for the lead. */
const OFFERED = 3;
const NOUN = /(?:单位|部门|处室|科室|股室|机构|主体)$/;

/**
 * The ways to turn the note at an offset, in which all units are equally responsible, into one with a lead:
 * （责任单位：A、B、C） becomes （牵头单位：A；配合单位：B、C）, in the labels of the draft's own notes where it has such.
 * One for each of the first names that can lead (各县政府 cannot); none for any other note.
 */
export function leadForms(facts: DraftFacts, offset: number): LeadForm[] {
  const note = facts.notes.find(({ span }) => span.start <= offset && offset <= span.end);
  if (note === undefined || note.form !== 'labelled' || note.flaws.length > 0) return [];
  const [first, last] = [note.names[0], note.names.at(-1)];
  if (first === undefined || last === undefined || first === last || note.names.some(({ role }) => role !== 'joint')) return [];
  const from = note.span.start;
  const labels = findLabels(note.text, from).filter(({ role }) => role !== 'other');
  const [label] = labels;
  if (labels.length !== 1 || label === undefined || label.end > first.span.start) return [];
  const rest = tailOf(note, last.span.end - from);
  if (rest === null) return [];
  const written = note.text.slice(label.start - from, label.end - from);
  const colon = written.at(-1) ?? '：';
  const [leadLabel, supportLabel] = draftLabels(facts) ?? labelsFrom(NOUN.exec(written.slice(0, -1).trim())?.[0] ?? '单位');
  return note.names
    .filter(({ name }) => !isUnitClass(name))
    .slice(0, OFFERED)
    .map(({ name, span }) => {
      const others = note.names.filter((it) => it.span !== span).map((it) => it.name);
      const text = `${leadLabel}${colon}${name}${colon === '：' ? '；' : ';'}${supportLabel}${colon}${others.join('、')}`;
      return { lead: name, edits: [{ span: { start: label.start, end: last.span.end + rest }, text }] };
    });
}

/** How much after the last name goes with the names (按职责分工负责); null where more is said there than can be kept. */
function tailOf({ text, close }: UnitNote, from: number): number | null {
  const after = text.slice(from, text.length - close.length);
  const [clause = ''] = after.split(/[，,；;。]/, 1);
  const verb = VERB.exec(clause)?.[0] ?? '';
  return verb.length === clause.trim().length ? clause.length : null;
}

/** The two labels of the first note of the draft that parts lead from support, without their colons. */
function draftLabels({ notes }: DraftFacts): readonly [string, string] | null {
  for (const { text, form, lead, support } of notes) {
    if (form !== 'labelled' || lead.length === 0 || support.length === 0) continue;
    const labels = findLabels(text);
    const [first, second] = labels;
    if (first?.role !== 'lead' || second === undefined || second.role === 'lead' || second.role === 'other') continue;
    return [text.slice(first.start, first.end - 1).trim(), text.slice(second.start, second.end - 1).trim()];
  }
  return null;
}

function labelsFrom(noun: string): readonly [string, string] {
  return [`牵头${noun}`, `配合${noun}`];
}
