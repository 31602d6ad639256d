import { rememberEach } from '../text/remember.ts';
import type { UnitName, UnitNote } from './unit-note.ts';

/** Each name of the notes with its uses, both in the order of the draft: what is true of a name is asked once. Read once for the notes of every draft. */
export const unitUses: (notes: readonly UnitNote[]) => ReadonlyMap<string, readonly UnitName[]> = rememberEach((notes) => {
  const uses = new Map<string, UnitName[]>();
  for (const note of notes) {
    for (const name of note.names) {
      const list = uses.get(name.name);
      if (list === undefined) uses.set(name.name, [name]);
      else list.push(name);
    }
  }
  return uses;
});
