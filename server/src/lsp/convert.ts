/** The only place of the server where offsets and lines and columns meet, and findings become what the protocol calls a diagnostic. */
import { type Diagnostic, DiagnosticSeverity, type Position, type Range, type TextEdit } from 'vscode-languageserver';
import type { Edit, Finding, Locale, PlanDocument, Severity, Span } from '../core/index.ts';
import { toPosition, toRange } from '../formats/places.ts';

export { toPosition, toRange };

/** The offset of a position; a character beyond its line is the line's end, a line beyond the text the text's end, nonsense the start. */
export function toOffset(lines: PlanDocument, position: Position): number {
  const line = whole(position.line);
  const block = lines.blocks[line];
  if (block === undefined) return lines.text.length;
  return (lines.starts[line] ?? 0) + Math.min(whole(position.character), block.text.length);
}

/** The span of a range; one that is written backwards is turned round. */
export function toSpan(lines: PlanDocument, range: Range): Span {
  const [a, b] = [toOffset(lines, range.start), toOffset(lines, range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** An edit as the protocol writes it. */
export function toTextEdit(lines: PlanDocument, edit: Edit): TextEdit {
  return { range: toRange(lines, edit.span), newText: edit.text };
}

export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** How diagnostics are to be written for this client. */
export interface DiagnosticStyle {
  readonly locale: Locale;
  /** What stands before `numbering/gap.md` in the link to a rule's page, or null for no link. */
  readonly rulePages: string | null;
  readonly related: boolean;
  /** URI and lines of another file that a finding points to, or null where it cannot be reached. */
  readonly other: (path: string) => { readonly uri: string; readonly lines: PlanDocument } | null;
}

/** A finding as the editor shows it. Lean on purpose: fixes are found again when they are asked for. */
export function toDiagnostic(uri: string, lines: PlanDocument, finding: Finding, style: DiagnosticStyle): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(lines, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'plancheck',
    message: finding.message[style.locale],
  };
  if (style.rulePages !== null) diagnostic.codeDescription = { href: `${style.rulePages}${finding.rule}.md` };
  if (style.related && finding.related !== undefined && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap(({ span, message, path }) => {
      const place = path === undefined ? { uri, lines } : style.other(path);
      if (place === null) return [];
      return [{ location: { uri: place.uri, range: toRange(place.lines, span) }, message: message[style.locale] }];
    });
  }
  return diagnostic;
}

function whole(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
}
