import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';
import { add, type Value, type YamlReader } from './open-yaml.ts';
import { problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** A value of a map with the place of its key. */
export interface Field {
  readonly key: Span;
  readonly value: Value | null;
}

/** Where a value stands. */
export function placeOf(value: Value): Span {
  const [start, end] = value.range ?? [0, 0];
  return { start, end };
}

/** The fields of a map; unknown keys are reported with the known one that was probably meant, and left out. */
export function fieldsOf<K extends string>(
  reader: YamlReader,
  value: Value | null,
  known: readonly K[],
  what: Wording,
): Map<K, Field> {
  const fields = new Map<K, Field>();
  const map = resolve(reader, value);
  if (map === null || isNothing(map)) return fields;
  if (!isMap(map)) {
    report(reader, map, `${what.zh}应是“键: 值”的形式。`, `${what.en} must be a map of keys and values.`);
    return fields;
  }
  for (const { key, value: held } of map.items) {
    const node = isNode(key) ? key : null;
    if (node === null) continue;
    const span = placeOf(node);
    const word = isScalar(node) ? String(node.value) : '';
    const name = known.find((it) => it === word);
    if (name === undefined) add(reader, unknownKey(span, word, known, what));
    else fields.set(name, { key: span, value: isNode(held) ? held : null });
  }
  return fields;
}

/** Every pair of a map whose keys are free; keys that are not words are left out. */
export function entriesOf(reader: YamlReader, value: Value | null, what: Wording): (Field & { name: string })[] {
  const map = resolve(reader, value);
  if (map === null || isNothing(map)) return [];
  if (!isMap(map)) {
    report(reader, map, `${what.zh}应是“键: 值”的形式。`, `${what.en} must be a map of keys and values.`);
    return [];
  }
  return map.items.flatMap(({ key, value: held }) =>
    isScalar(key) ? [{ name: String(key.value), key: placeOf(key), value: isNode(held) ? held : null }] : [],
  );
}

/** The items of a list; a single value counts as a list of one. */
export function itemsOf(reader: YamlReader, value: Value | null): Value[] {
  const list = resolve(reader, value);
  if (list === null || isNothing(list)) return [];
  return isSeq(list) ? list.items.filter(isNode) : [list];
}

/** A word or a number as text, or null where there is none. */
export function textOf(reader: YamlReader, field: Field | Value | undefined, what: Wording): string | null {
  const node = resolve(reader, valueIn(field));
  if (node === null || isNothing(node)) return null;
  if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
    // The source keeps what a number loses: 2021-10 against 2021-1, 1.10 against 1.1.
    const text = (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim();
    if (text !== '') return text;
  }
  report(reader, node, `${what.zh}应是文字。`, `${what.en} must be text.`);
  return null;
}

/** A list of words. */
export function textsOf(reader: YamlReader, field: Field | undefined, what: Wording): string[] {
  return itemsOf(reader, field?.value ?? null).flatMap((item) => textOf(reader, item, what) ?? []);
}

/** A finite number, or null. */
export function numberOf(reader: YamlReader, field: Field | undefined, what: Wording): number | null {
  const node = resolve(reader, field?.value ?? null);
  if (node === null || isNothing(node)) return null;
  if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value;
  report(reader, node, `${what.zh}应是数字。`, `${what.en} must be a number.`);
  return null;
}

/** One of a few words, or null; another word is reported with the one that was probably meant. */
export function oneOf<W extends string>(
  reader: YamlReader,
  field: Field | undefined,
  allowed: readonly W[],
  what: Wording,
): W | null {
  const node = resolve(reader, field?.value ?? null);
  if (node === null || isNothing(node)) return null;
  // The editors of older YAML write off as false.
  const word = isScalar(node) ? (node.value === false ? 'off' : String(node.value)) : '';
  const found = allowed.find((it) => it === word);
  if (found !== undefined) return found;
  const meant = suggest(word, allowed);
  report(
    reader,
    node,
    `${what.zh}只能是 ${allowed.join('、')}。${meant === null ? '' : `您是否想写“${meant}”？`}`,
    `${what.en} must be one of ${allowed.join(', ')}.${meant === null ? '' : ` Did you mean “${meant}”?`}`,
    meant,
  );
  return null;
}

/** Reports a value that does not fit. */
export function report(reader: YamlReader, at: Value | Span, zh: string, en: string, expected?: string | null): void {
  const span = 'start' in at ? at : placeOf(at);
  add(reader, withAnswer(problem('config/value', span, zh, en), expected ?? null));
}

/** The `name` of an item of a list; its absence is reported, unless a mistyped key there was the cause. */
export function nameOf(reader: YamlReader, item: Value, field: Field | undefined, what: Wording): string | null {
  const name = textOf(reader, field, { zh: `${what.zh}名称`, en: `The name of ${what.en}` });
  const { start, end } = placeOf(item);
  if (name !== null || !isMap(item)) return name;
  if (!reader.problems.some(({ span, expected }) => expected === 'name' && start <= span.start && span.end <= end)) {
    report(reader, { start, end: start }, `${what.zh}缺 name。`, `${what.en} needs a name.`);
  }
  return null;
}

/** The value an alias stands for; an alias to nothing is reported. Follows one step only, so no chain can run in a circle. */
function resolve(reader: YamlReader, value: Value | null): Value | null {
  if (value === null || !isAlias(value)) return value;
  const target = reader.anchors.get(value.source);
  if (target !== undefined && !isAlias(target)) return target;
  report(reader, value, `没有“&${value.source}”可引用。`, `There is no anchor “&${value.source}”.`);
  return null;
}

function valueIn(field: Field | Value | undefined): Value | null {
  if (field === undefined) return null;
  return isNode(field) ? field : field.value;
}

function isNode(it: unknown): it is Value {
  return isScalar(it) || isMap(it) || isSeq(it) || isAlias(it);
}

/** True for `key:` with nothing after it: not written yet. */
function isNothing(value: Value): boolean {
  return isScalar(value) && value.value === null;
}

function unknownKey(span: Span, word: string, known: readonly string[], what: Wording): Finding {
  const meant = suggest(word, known);
  const zh = meant === null ? `可用：${known.join('、')}。` : `您是否想写“${meant}”？`;
  const en = meant === null ? `Known: ${known.join(', ')}.` : `Did you mean “${meant}”?`;
  return withAnswer(
    problem('config/unknown', span, `${what.zh}没有“${word}”这一项。${zh}`, `${what.en} has no “${word}”. ${en}`),
    meant,
  );
}

/** Adds the one answer that is expected and the fix that writes it. */
export function withAnswer(finding: Finding, expected: string | null): Finding {
  if (expected === null) return finding;
  return {
    ...finding,
    expected,
    fixes: () => [
      {
        title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` },
        safe: false,
        edits: [{ span: finding.span, text: expected }],
      },
    ],
  };
}
