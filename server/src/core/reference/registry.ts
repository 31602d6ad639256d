import type { TextFile } from './files.ts';
import { LEVELS, readDay } from './config.ts';
import type { Reading } from './problem.ts';
import type { RegistryUnit } from './references.ts';
import { openYaml, type Value, type YamlReader } from './open-yaml.ts';
import { fieldsOf, itemsOf, nameOf, oneOf, textOf, textsOf } from './yaml-reader.ts';
import { isMap } from 'yaml';

/** Reads a unit registry: `units:` with a name, or with a map of name, aliases, level and former names, for each unit. */
export function readRegistry({ text }: Pick<TextFile, 'text'>): Reading<RegistryUnit[]> {
  const reader = openYaml(text);
  const fields = fieldsOf(reader, reader.root, ['units'], { zh: '单位名录', en: 'A unit registry' });
  const value = itemsOf(reader, fields.get('units')?.value ?? null).flatMap((item) => readUnit(reader, item) ?? []);
  return { value, problems: reader.problems };
}

function readUnit(reader: YamlReader, item: Value): RegistryUnit | null {
  if (!isMap(item)) {
    const name = textOf(reader, item, { zh: '单位', en: 'A unit' });
    return name === null ? null : { name, aliases: [], level: null, former: [] };
  }
  const what = { zh: '单位', en: 'A unit' };
  const fields = fieldsOf(reader, item, ['name', 'aliases', 'level', 'former'], what);
  const name = nameOf(reader, item, fields.get('name'), what);
  if (name === null) return null;
  return {
    name,
    aliases: textsOf(reader, fields.get('aliases'), { zh: 'aliases 的各项', en: 'An alias' }),
    level: oneOf(reader, fields.get('level'), LEVELS, { zh: 'level ', en: 'level' }),
    former: itemsOf(reader, fields.get('former')?.value ?? null).flatMap((it) => readFormer(reader, it) ?? []),
  };
}

function readFormer(reader: YamlReader, item: Value): RegistryUnit['former'][number] | null {
  if (!isMap(item)) {
    const name = textOf(reader, item, { zh: '旧名', en: 'A former name' });
    return name === null ? null : { name, until: null };
  }
  const fields = fieldsOf(reader, item, ['name', 'until'], { zh: '旧名', en: 'A former name' });
  const name = textOf(reader, fields.get('name'), { zh: '旧名', en: 'A former name' });
  return name === null ? null : { name, until: readDay(reader, fields.get('until'), { zh: 'until ', en: 'until' }) };
}
