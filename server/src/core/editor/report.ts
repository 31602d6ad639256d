import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { References } from '../reference/references.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import type { Locale } from '../text/wording.ts';
import { indicatorRows, type IndicatorState } from './indicator-table.ts';
import { placeOf } from './hover.ts';
import { countFindings, whatWasRead } from './summary.ts';
import { tasks } from './tasks.ts';

const SEVERITIES: Readonly<Record<Severity, Record<Locale, string>>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '信息', en: 'info' },
  hint: { zh: '提示', en: 'hint' },
};

const STATES: Readonly<Record<IndicatorState, Record<Locale, string>>> = {
  agree: { zh: '一致', en: 'agrees' },
  differ: { zh: '不一致', en: 'differs' },
  weaker: { zh: '低于要求', en: 'falls short' },
  stronger: { zh: '高于要求', en: 'goes beyond' },
  'not-stated': { zh: '未写', en: 'not stated' },
  'not-read': { zh: '不可比', en: 'not comparable' },
};

const HEADS = {
  findings: {
    zh: ['行', '列', '级别', '规则', '位置', '原文', '说明'],
    en: ['line', 'column', 'severity', 'rule', 'place', 'text', 'message'],
  },
  tasks: { zh: ['章', '任务', '牵头', '配合', '单位'], en: ['chapter', 'task', 'lead', 'support', 'units'] },
  indicators: {
    zh: ['指标', '范围', '年份', '基期', '本文稿', '对照', '状态'],
    en: ['indicator', 'scope', 'year', 'base', 'this draft', 'references', 'state'],
  },
} as const;

/** The report of a draft as Markdown: what was found, who does what, how the targets stand. */
export function markdownReport(
  name: string,
  facts: DraftFacts,
  references: References,
  findings: readonly Finding[],
  locale: Locale,
): string {
  const counts = countFindings(findings);
  const read = whatWasRead(facts);
  const zh = locale === 'zh';
  const summary = zh
    ? `错误${counts.error}处，警告${counts.warning}处，信息${counts.info}处。已读条目${read.headings}条、责任单位${read.units}处、目标值${read.targets}个。`
    : `${counts.error} errors, ${counts.warning} warnings, ${counts.info} notes. Read: ${read.headings} headings, ${read.units} unit notes, ${read.targets} targets.`;
  const work = tasks(facts, findings).map((it) => [
    it.chapter,
    it.task,
    it.lead.join('、'),
    it.support.join('、'),
    it.names.join('、'),
  ]);
  const values = indicatorRows(facts, references).map((row) => [
    row.indicator,
    row.scope ?? '',
    row.year === null ? '' : String(row.year),
    row.base?.text ?? '',
    row.draft?.text ?? '',
    row.references.map((it) => `${it.set.name} ${it.text}`).join('；'),
    row.references.length === 0 ? '' : STATES[row.state][locale],
  ]);
  const sections = [
    `# ${zh ? '校核报告' : 'Report'}：${name}`,
    summary,
    `## ${zh ? '问题' : 'Findings'}`,
    table(HEADS.findings[locale], findingRows(facts, findings, locale)),
    `## ${zh ? '任务分工' : 'Tasks'}`,
    table(HEADS.tasks[locale], work),
    `## ${zh ? '指标对照' : 'Indicators'}`,
    table(HEADS.indicators[locale], values),
  ];
  return `${sections.filter((it) => it !== '').join('\n\n')}\n`;
}

/** The findings as CSV that a spreadsheet opens: a byte order mark, and no cell that it would take for a formula. */
export function csvReport(facts: DraftFacts, findings: readonly Finding[], locale: Locale): string {
  const rows = [HEADS.findings[locale], ...findingRows(facts, findings, locale)];
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const QUOTED = 40;

function findingRows(facts: DraftFacts, findings: readonly Finding[], locale: Locale): string[][] {
  const { document, headings } = facts;
  return findings.map(({ span, severity, rule, message }) => {
    const line = blockAt(document, span.start);
    const heading = headings.findLast((it) => it.span.start <= span.start);
    return [
      String(line + 1),
      String(span.start - (document.starts[line] ?? 0) + 1),
      SEVERITIES[severity][locale],
      rule,
      heading === undefined ? '' : placeOf(headings, heading),
      document.text.slice(span.start, Math.min(span.end, span.start + QUOTED)),
      message[locale],
    ];
  });
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '—';
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function markdownCell(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll('|', String.raw`\|`);
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
