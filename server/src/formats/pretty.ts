import type { Locale } from '../core/index.ts';
import { positionAt } from './places.ts';
import type { Report } from './report.ts';

/** The report for a reader at a terminal. */
export function pretty(report: Report, locale: Locale, _color: boolean): string {
  return report.files
    .flatMap(({ path, document, findings }) =>
      findings.map(({ span, severity, rule, message }) => {
        const { line, character } = positionAt(document, span.start);
        return `${path}:${line + 1}:${character + 1} ${severity} ${rule} ${message[locale]}\n`;
      }),
    )
    .join('');
}
