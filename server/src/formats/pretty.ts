import type { Evidence, Finding, Locale, PlanDocument, Severity, Span, Wording } from '../core/index.ts';
import { toPosition } from './places.ts';
import { evidenceDocument, type FileReport, type Report, summarize, type Summary } from './report.ts';
import { takeWidth, takeWidthFromEnd, textWidth } from './width.ts';

export interface PrettyOptions {
  readonly locale: Locale;
  /** Columns to fit into. */
  readonly width: number;
  readonly paint: (style: 'red' | 'yellow' | 'cyan' | 'green' | 'dim' | 'bold' | 'underline', text: string) => string;
}

export const SEVERITY_WORDS: Record<Severity, Wording> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '信息', en: 'info' },
  hint: { zh: '提示', en: 'hint' },
};

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan', hint: 'dim' } as const;

/** The report for a reader at a terminal: each finding with its place, its line, its fix; then what was read and found. Hints are counted only. */
export function pretty(report: Report, options: PrettyOptions): string {
  const shown = report.files.flatMap((file) =>
    file.findings.filter(({ severity }) => severity !== 'hint').map((finding) => findingText(report, file, finding, options)),
  );
  return [...shown, summaryText(summarize(report), options)].join('\n');
}

function findingText(report: Report, file: FileReport, finding: Finding, options: PrettyOptions): string {
  const { locale, paint } = options;
  const { severity, rule, message, span } = finding;
  const color = COLORS[severity];
  const head = [
    paint('bold', placeText(file.path, file.document, span)),
    paint(color, SEVERITY_WORDS[severity][locale]),
    paint('dim', rule),
    message[locale],
  ];
  const notes = (finding.related ?? []).map((it) => evidenceText(report, file, it, options));
  const [fix] = finding.fixes?.() ?? [];
  if (fix) {
    const label = locale === 'zh' ? (fix.safe ? '可自动改' : '可改') : fix.safe ? 'safe fix' : 'fix';
    notes.push(`${paint('green', label)} ${fix.title[locale]}`);
  }
  return [head.join('  '), ...lineText(file.document, span, color, options), ...notes.map((note) => `    ${note}`), ''].join(
    '\n',
  );
}

function evidenceText(
  report: Report,
  file: FileReport,
  { path, span, message }: Evidence,
  { locale, paint }: PrettyOptions,
): string {
  const document = evidenceDocument(report, file, path);
  const place = document === null ? (path ?? file.path) : placeText(path ?? file.path, document, span);
  return `${paint('dim', place)}  ${message[locale]}`;
}

function placeText(path: string, document: PlanDocument, { start }: Span): string {
  const { line, character } = toPosition(document, start);
  return `${path}:${line + 1}:${character + 1}`;
}

/** The line of the draft with its number, cut to the width around the place, and carets below the place. */
function lineText(
  document: PlanDocument,
  span: Span,
  color: 'red' | 'yellow' | 'cyan' | 'dim',
  { width, paint }: PrettyOptions,
): string[] {
  const { line, character: column } = toPosition(document, span.start);
  const source = document.blocks[line]?.text ?? '';
  const gutter = `${String(line + 1).padStart(5)} │ `;
  const room = Math.max(20, width - textWidth(gutter) - 2);
  // More than can be shown, and no more of it than that: a line may hold a whole draft.
  const skipped = Math.max(0, column - 4 * room);
  const character = column - skipped;
  const text = source.slice(skipped, column + 8 * room).replaceAll('\t', ' ');
  if (text.trim() === '') return [];
  const place = text.slice(character, character + Math.max(1, span.end - span.start));
  const marked = takeWidth(place, room);
  const spare = room - textWidth(marked);
  const before = text.slice(0, character);
  const after = text.slice(character + place.length);
  // What is not used up behind the place may be used before it.
  const left = cut(before, Math.max(Math.floor(spare / 2), spare - textWidth(after)), takeWidthFromEnd, (it) => `…${it}`);
  const right = cut(after, spare - textWidth(left), takeWidth, (it) => `${it}…`);
  const carets = '^'.repeat(Math.max(1, textWidth(marked)));
  return [
    `${paint('dim', gutter)}${left}${marked === '' ? '' : paint('underline', marked)}${right}`,
    `${paint('dim', '      │ ')}${' '.repeat(textWidth(left))}${paint(color, carets)}`,
  ];
}

function cut(text: string, room: number, take: (text: string, room: number) => string, mark: (text: string) => string): string {
  const taken = take(text, room);
  return taken === text ? text : mark(take(text, room - 1));
}

/** 已读 标题113 责任单位81 目标51；发现 错误3 警告1 */
function summaryText({ files, read, ...found }: Summary, { locale, paint }: PrettyOptions): string {
  const words = LABELS[locale];
  const counts = (['error', 'warning', 'info', 'hint'] as const).filter((severity) => found[severity] > 0);
  const list = counts.map((severity) =>
    paint(COLORS[severity], `${SEVERITY_WORDS[severity][locale]}${words.gap}${found[severity]}`),
  );
  const was = `${words.read} ${words.headings}${read.headings} ${words.units}${read.units} ${words.targets}${read.targets}`;
  const nothing = read.headings + read.units + read.targets === 0 && files > 0;
  const drafts = files === 1 ? '' : `${words.files(files)}${words.stop}`;
  const result = list.length === 0 ? paint('green', words.none) : `${words.found} ${list.join(' ')}`;
  return `${drafts}${was}${words.stop}${result}${nothing ? `\n${words.nothing}` : ''}\n`;
}

const LABELS = {
  zh: {
    gap: '',
    files: (count: number) => `文稿${count}份`,
    read: '已读',
    headings: '标题',
    units: '责任单位',
    targets: '目标',
    stop: '；',
    found: '发现',
    none: '未发现问题',
    nothing: '没有读出标题、责任单位和目标，请核对这是不是规划文稿。',
  },
  en: {
    gap: ' ',
    files: (count: number) => `${count} drafts`,
    read: 'read',
    headings: 'headings ',
    units: 'unit notes ',
    targets: 'targets ',
    stop: '; ',
    found: 'found',
    none: 'nothing found',
    nothing: 'No heading, unit note or target was read: is this a plan?',
  },
} as const;
