import { type DraftFacts, type Finding, type Locale, ownNames } from '../core/index.ts';
import { toRange } from './places.ts';
import { evidenceDocument, type FileReport, type Report, summarize } from './report.ts';

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** `check --format json`: the one object of the contract's part three. */
export function checkJson(report: Report, locale: Locale): object {
  return {
    version: 1,
    files: report.files.map((file) => ({
      path: file.path,
      findings: file.findings.map((finding) => findingJson(report, file, finding, locale)),
    })),
    summary: summarize(report),
  };
}

function findingJson(report: Report, file: FileReport, finding: Finding, locale: Locale): object {
  const { document } = file;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[locale],
    range: toRange(document, finding.span),
    text: document.text.slice(finding.span.start, finding.span.end),
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    related: (finding.related ?? []).map((evidence) => {
      const other = evidenceDocument(report, file, evidence.path);
      return {
        path: evidence.path ?? file.path,
        range: other ? toRange(other, evidence.span) : NOWHERE,
        message: evidence.message[locale],
      };
    }),
    fixes: (finding.fixes?.() ?? []).map((fix) => ({
      title: fix.title[locale],
      safe: fix.safe,
      edits: fix.edits.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text })),
    })),
  };
}

/** `inspect --format json`: the document model. `indicatorIds[i]` is the id that target `i` has in a reference set, or null. */
export function inspectJson(path: string, facts: DraftFacts, indicatorIds: readonly (string | null)[]): object {
  const range = (span: { start: number; end: number }): object => toRange(facts.document, span);
  const nameOf = ownNames(facts);
  return {
    version: 1,
    path,
    headings: facts.headings.map(({ span, titleSpan, marker, style, level, ordinal, title, inline }) => ({
      range: range({ start: span.start, end: Math.max(span.end, titleSpan.end) }),
      marker,
      style,
      level,
      ordinal,
      title,
      inline,
    })),
    units: facts.notes.map(({ span, text, lead, support, names }) => ({
      range: range(span),
      text,
      lead,
      support,
      names: names.map(({ name }) => name),
    })),
    targets: facts.targets.map((it, index) => ({
      range: range(it.span),
      text: it.text,
      indicator: nameOf(it),
      indicatorId: indicatorIds[index] ?? null,
      scope: it.scope,
      year: it.year,
      op: it.op,
      value: it.value,
      value2: it.value2,
      unit: it.unit,
      kind: it.kind,
    })),
    tables: facts.tables.map(({ span, columns, rows }) => ({ range: range(span), columns, rows })),
  };
}
