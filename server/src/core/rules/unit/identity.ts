import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { takeApart } from '../../lexicon/unit-names.ts';
import type { References } from '../../reference/references.ts';
import { remember } from '../../text/remember.ts';
import { registryName } from './registry.ts';

/** True where two names of a note come to one, their levels aside. Most notes hold none, and are passed over. */
export function mayRepeat({ names }: UnitNote, registry: References['registry']): boolean {
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
export function* withIdentity(
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
