import type { DraftFacts } from '../facts/draft-facts.ts';
import type { UnitName } from '../facts/unit-note.ts';
import type { References, RegistryUnit } from '../reference/references.ts';

/** How often a unit stands in the notes of a draft, by its part in them. */
export interface UnitCount {
  readonly lead: number;
  readonly support: number;
  readonly joint: number;
}

/** The unit that stands at an offset, or null. */
export function unitAt(facts: DraftFacts, offset: number): UnitName | null {
  const note = facts.notes.find((it) => it.span.start <= offset && offset <= it.span.end);
  return note?.names.find((it) => it.span.start <= offset && offset <= it.span.end) ?? null;
}

/** What the registry knows of a unit, by its name, an alias or a former name. */
export function registered(references: References, name: string): RegistryUnit | null {
  const has = (unit: RegistryUnit): boolean =>
    unit.name === name || unit.aliases.includes(name) || unit.former.some((it) => it.name === name);
  return references.registry.find(has) ?? null;
}

/** Every spelling that means the same unit: what the registry says, or the name alone. */
export function spellings(references: References, name: string): Set<string> {
  const unit = registered(references, name);
  return new Set(unit === null ? [name] : [unit.name, ...unit.aliases, ...unit.former.map((it) => it.name), name]);
}

/** Every place a draft names one of the units. */
export function unitPlaces(facts: DraftFacts, names: ReadonlySet<string>): UnitName[] {
  return facts.notes.flatMap((note) => note.names.filter((it) => names.has(it.name)));
}

/** How often a draft names the units in each role. */
export function countUnit(facts: DraftFacts, names: ReadonlySet<string>): UnitCount {
  const count = { lead: 0, support: 0, joint: 0 };
  for (const { role } of unitPlaces(facts, names)) count[role] += 1;
  return count;
}

/** The names a draft uses, the most frequent first. */
export function unitsByFrequency(facts: DraftFacts): string[] {
  const counts = new Map<string, number>();
  for (const note of facts.notes) for (const { name } of note.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
