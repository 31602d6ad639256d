import { type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { Finding } from '../rules/rule.ts';
import { problem } from './problem.ts';

/** A YAML value with its place; what it is, is asked by the functions of `yaml-reader.ts`, which report what does not fit. */
export type Value = Node;

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
const TOO_DEEP = ['嵌套过深，读不下去。', 'The file is nested too deeply to read.'] as const;

/** Opens a YAML file. Whatever the text, there is a reader: what cannot be read is a problem, and its root null. */
export function openYaml(text: string): YamlReader {
  if (text.length > MOST_CHARACTERS) {
    return unread(text, '文件过大，未读。', 'The file is too large and was not read.');
  }
  if (nestsTooDeep(text)) return unread(text, ...TOO_DEEP);
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', stringKeys: false });
    const anchors = new Map<string, Value>();
    if (text.includes('&') && text.includes('*')) {
      visit(document, { Value: (_, node) => void (node.anchor !== undefined && anchors.set(node.anchor, node)) });
    }
    return { text, problems: syntaxProblems(text, document.errors), root: document.contents, anchors };
  } catch {
    // The composer is recursive; a file nested thousands deep can exhaust the stack.
    return unread(text, ...TOO_DEEP);
  }
}

function unread(text: string, zh: string, en: string): YamlReader {
  return { text, problems: [problem('config/syntax', { start: 0, end: 0 }, zh, en)], root: null, anchors: new Map() };
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

/** Adds a problem, unless its line is already said to be malformed: one slip, one finding. */
export function add(reader: YamlReader, finding: Finding): void {
  const lineOf = ({ span }: Finding): number => reader.text.lastIndexOf('\n', span.start - 1);
  const line = lineOf(finding);
  // Problems of syntax are the first in the list and few.
  const syntax = reader.problems.slice(0, MOST_SYNTAX_PROBLEMS).filter(({ rule }) => rule === 'config/syntax');
  if (!syntax.some((it) => lineOf(it) === line)) reader.problems.push(finding);
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
  RESOURCE_EXHAUSTION: TOO_DEEP[0],
};
