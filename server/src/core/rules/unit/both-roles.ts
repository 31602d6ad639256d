import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { findLabels } from '../../lexicon/note-labels.ts';
import type { References } from '../../reference/references.ts';
import type { Finding } from '../rule.ts';
import { dropName } from './drop-name.ts';
import { withIdentity } from './identity.ts';

/** Units that lead a task on one line and support it on the next. */
export function* inBothRoles(notes: readonly UnitNote[], registry: References['registry'], text: string): Generator<Finding> {
  for (const [index, note] of notes.entries()) {
    const above = notes[index - 1];
    if (above === undefined || !isLeadAndSupport(above, note)) continue;
    const leads = new Map([...withIdentity(above, registry)].map(([name, key]) => [key, name]));
    for (const [name, key] of withIdentity(note, registry)) {
      const lead = leads.get(key);
      if (lead !== undefined) yield found(name, lead, note, text);
    }
  }
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

function found(name: UnitName, lead: UnitName, note: UnitNote, text: string): Finding {
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
    fixes: () => (note.names.length < 2 ? [] : [dropName(name, note, text, false)]),
  };
}
