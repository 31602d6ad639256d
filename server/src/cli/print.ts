import type { Report } from '../formats/report.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Prints a report in the format asked for. */
export async function printReport(report: Report, { format, locale }: Options, terminal: Terminal): Promise<void> {
  switch (format) {
    case 'json': {
      const { checkJson } = await import('../formats/json.ts');
      return terminal.out(`${JSON.stringify(checkJson(report, locale), null, 2)}\n`);
    }
    case 'sarif': {
      const { sarif } = await import('../formats/sarif.ts');
      return terminal.out(`${JSON.stringify(sarif(report, locale), null, 2)}\n`);
    }
    case 'github': {
      const { github } = await import('../formats/github.ts');
      return terminal.out(github(report, locale));
    }
    case 'pretty': {
      const { pretty } = await import('../formats/pretty.ts');
      return terminal.out(pretty(report, { locale, width: terminal.width, paint: terminal.paint }));
    }
  }
}
