import type { Locale, Severity } from '../core/index.ts';
import { toRange } from './places.ts';
import type { Report } from './report.ts';

/** GitHub knows three levels. */
const LEVELS: Record<Severity, string | null> = { error: 'error', warning: 'warning', info: 'notice', hint: null };

/** Workflow commands, one line a finding, that GitHub shows beside the line of a pull request. */
export function github(report: Report, locale: Locale): string {
  return report.files
    .flatMap(({ path, document, findings }) =>
      findings.flatMap(({ severity, span, rule, message }) => {
        const level = LEVELS[severity];
        if (level === null) return [];
        const { start, end } = toRange(document, span);
        const place = `file=${property(path)},line=${start.line + 1},endLine=${end.line + 1}`;
        // Columns are only allowed where the finding stays on one line.
        const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
        return `::${level} ${place}${columns},title=${property(rule)}::${data(message[locale])}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
