import { lint, NO_REFERENCES, parse, readFacts, type Severity } from '../core/index.ts';
import { checkJson } from '../formats/json.ts';
import { pretty } from '../formats/pretty.ts';
import { type FileReport, type Report, summarize } from '../formats/report.ts';
import { readDrafts } from './drafts.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

const LOUDER: Record<Options['failOn'], readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

/** Checks drafts and prints the report. */
export async function check(options: Options, terminal: Terminal): Promise<number> {
  const { drafts, unreadable } = await readDrafts(options.paths, terminal);
  const files = drafts.map(({ path, text }): FileReport => {
    const facts = readFacts(parse(text), NO_REFERENCES.config.plan);
    return {
      path,
      document: facts.document,
      findings: lint(facts, NO_REFERENCES),
      read: { headings: facts.headings.length, units: facts.notes.length, targets: facts.targets.length },
    };
  });
  const report: Report = { files, texts: new Map() };
  terminal.out(
    options.format === 'json'
      ? `${JSON.stringify(checkJson(report, options.locale), null, 2)}\n`
      : pretty(report, options.locale, terminal.color),
  );
  if (unreadable) return 2;
  const summary = summarize(report);
  return LOUDER[options.failOn].some((severity) => summary[severity] > 0) ? 1 : 0;
}
