import {
  CONFIG_RULES,
  type Evidence,
  type Finding,
  type Locale,
  type PlanDocument,
  RULES,
  type Severity,
  type Span,
} from '../core/index.ts';
import { toRange } from './places.ts';
import { evidenceDocument, type FileReport, type Report } from './report.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** The report as SARIF 2.1.0, for code scanning and other readers of it. Columns count UTF-16 code units, as in the core. */
export function sarif(report: Report, locale: Locale): object {
  const used = new Set(report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const rules = [...RULES, ...CONFIG_RULES].filter(({ id }) => used.has(id));
  const index = new Map<string, number>(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plancheck',
            language: locale === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.map(({ id, title, severity }) => ({
              id,
              shortDescription: { text: title[locale] },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.files.flatMap((file) =>
          file.findings.map((finding) => ({
            ruleId: finding.rule,
            ...(index.has(finding.rule) ? { ruleIndex: index.get(finding.rule) } : {}),
            level: LEVELS[finding.severity],
            message: { text: finding.message[locale] },
            locations: [{ physicalLocation: placeOf(file.path, file.document, finding.span) }],
            ...related(report, file, finding, locale),
            ...fixes(file, finding, locale),
          })),
        ),
      },
    ],
  };
}

function related(report: Report, file: FileReport, finding: Finding, locale: Locale): object {
  const places = (finding.related ?? []).map((evidence: Evidence, id) => ({
    id,
    physicalLocation: placeOf(evidence.path ?? file.path, evidenceDocument(report, file, evidence.path), evidence.span),
    message: { text: evidence.message[locale] },
  }));
  return places.length === 0 ? {} : { relatedLocations: places };
}

function fixes({ path, document }: FileReport, finding: Finding, locale: Locale): object {
  const offers = (finding.fixes?.() ?? []).map(({ title, edits }) => ({
    description: { text: title[locale] },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(path) },
        replacements: edits.map(({ span, text }) => ({ deletedRegion: regionOf(document, span), insertedContent: { text } })),
      },
    ],
  }));
  return offers.length === 0 ? {} : { fixes: offers };
}

function placeOf(path: string, document: PlanDocument | null, span: Span): object {
  return { artifactLocation: { uri: uriOf(path) }, ...(document ? { region: regionOf(document, span) } : {}) };
}

function regionOf(document: PlanDocument, span: Span): object {
  const { start, end } = toRange(document, span);
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A relative path as a URI reference: every part escaped, the slashes kept. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
