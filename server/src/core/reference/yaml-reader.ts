import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import { problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** A YAML value with its place; what it is, is asked by the functions below, which report what does not fit. */
export type Value = Node;

/** A value of a map with the place of its key. */
export interface Field {
  readonly key: Span;
  readonly value: Value | null;
}

/** A YAML file being read. Problems gather in `problems`; nothing here throws. */
export interface YamlReader {
  readonly text: string;
  readonly problems: Finding[];
  readonly root: Value | null;
  readonly anchors: ReadonlyMap<string, Value>;
}

/** Past this size a file is no configuration any more; it is not read, so that the editor stays quick. */
const MOST_CHARACTERS = 4_000_000;
/** One slip often makes the parser stumble many times; the first few lines are enough to mend it. */
const MOST_SYNTAX_PROBLEMS = 5;

export function openYaml(text: string): YamlReader {
  const problems: Finding[] = [];
  if (text.length > MOST_CHARACTERS) {
    problems.push(problem('config/syntax', { start: 0, end: 0 }, '文件过大，未读。', 'The file is too large and was not read.'));
    return { text, problems, root: null, anchors: new Map() };
  }
  if (nestsTooDeep(text)) {
    problems.push(
      problem(
        'config/syntax',
        { start: 0, end: 0 },
        SYNTAX['RESOURCE_EXHAUSTION'] ?? '',
        'The file is nested too deeply to read.',
      ),
    );
    return { text, problems, root: null, anchors: new Map() };
  }
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', stringKeys: false });
    problems.push(...syntaxProblems(text, document.errors));
    const anchors = new Map<string, Value>();
    if (text.includes('&') && text.includes('*')) {
      visit(document, { Value: (_, node) => void (node.anchor !== undefined && anchors.set(node.anchor, node)) });
    }
    return { text, problems, root: document.contents, anchors };
  } catch {
    // The composer is recursive; a file nested thousands deep can exhaust the stack.
    problems.push(
      problem('config/syntax', { start: 0, end: 0 }, '文件读不下去：嵌套过深。', 'The file is nested too deeply to read.'),
    );
    return { text, problems, root: null, anchors: new Map() };
  }
}

/** The parser takes a second and more for brackets opened thousands deep; no configuration needs a hundred. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    if (depth > 100) return true;
  }
  return /(?:[-?:][ \t]){100}/.test(text);
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
  what: { zh: string; en: string },
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
export function entriesOf(
  reader: YamlReader,
  value: Value | null,
  what: { zh: string; en: string },
): (Field & { name: string })[] {
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
export function textOf(reader: YamlReader, field: Field | Value | undefined, what: { zh: string; en: string }): string | null {
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
export function textsOf(reader: YamlReader, field: Field | undefined, what: { zh: string; en: string }): string[] {
  return itemsOf(reader, field?.value ?? null).flatMap((item) => textOf(reader, item, what) ?? []);
}

/** A finite number, or null. */
export function numberOf(reader: YamlReader, field: Field | undefined, what: { zh: string; en: string }): number | null {
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
  what: { zh: string; en: string },
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

/** Adds a problem, unless its line is already said to be malformed: one slip, one finding. */
export function add(reader: YamlReader, finding: Finding): void {
  const lineOf = ({ span }: Finding): number => reader.text.lastIndexOf('\n', span.start - 1);
  const line = lineOf(finding);
  // Problems of syntax are the first in the list and few.
  const syntax = reader.problems.slice(0, MOST_SYNTAX_PROBLEMS).filter(({ rule }) => rule === 'config/syntax');
  if (!syntax.some((it) => lineOf(it) === line)) reader.problems.push(finding);
}

/** The `name` of an item of a list; its absence is reported, unless a mistyped key there was the cause. */
export function nameOf(
  reader: YamlReader,
  item: Value,
  field: Field | undefined,
  what: { zh: string; en: string },
): string | null {
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

function unknownKey(span: Span, word: string, known: readonly string[], what: { zh: string; en: string }): Finding {
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
    fixes: [
      {
        title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` },
        safe: false,
        edits: [{ span: finding.span, text: expected }],
      },
    ],
  };
}

function syntaxProblems(text: string, errors: readonly YAMLError[]): Finding[] {
  const problems: Finding[] = [];
  const lines = new Set<number>();
  for (const { code, pos, message } of errors) {
    const start = Math.min(pos[0], text.length);
    const line = text.lastIndexOf('\n', start - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    const end = Math.max(start, Math.min(pos[1], text.length));
    const zh = SYNTAX[code] ?? 'YAML 写法有误。';
    problems.push(problem('config/syntax', { start, end }, zh, `${message}.`));
    if (problems.length === MOST_SYNTAX_PROBLEMS) break;
  }
  return problems;
}

/** What the parser's commonest complaints mean to someone who does not know YAML. */
const SYNTAX: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对：同一层的各行应左对齐，方括号要闭合。',
  TAB_AS_INDENT: '缩进用了制表符，应改用空格。',
  DUPLICATE_KEY: '这一项写了两次，只认一次。请删去一处。',
  MISSING_CHAR: '缺少符号：引号、括号应成对，冒号后应有空格。',
  BLOCK_AS_IMPLICIT_KEY: '上一行已有值，下面不能再缩进写子项；请核对冒号和缩进。',
  BLOCK_IN_FLOW: '方括号或花括号没有闭合。',
  MULTILINE_IMPLICIT_KEY: '这里缺冒号，或上一行缩进不对。',
  UNEXPECTED_TOKEN: '多出的符号；请核对引号、括号和冒号。',
  RESOURCE_EXHAUSTION: '嵌套过深，读不下去。',
};
