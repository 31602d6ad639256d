import { parse, type Severity } from '../core/index.ts';
import { type FileReport, type Report, summarize } from '../formats/report.ts';
import { writeBaselines } from './baseline.ts';
import { checkAll } from './check-all.ts';
import { findDrafts } from './drafts.ts';
import type { Options } from './options.ts';
import { type DiskProject, openProjects, problemReports, withShownPaths } from './projects.ts';
import { printReport } from './print.ts';
import type { Terminal } from './terminal.ts';

const LOUD: Record<Options['failOn'], readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

/** Checks drafts and prints the report. */
export async function check(options: Options, terminal: Terminal): Promise<number> {
  const { drafts, projects, unusable } = await findDrafts(options, terminal, openProjects(options, terminal));
  const checked = await checkAll(drafts, options, terminal);
  const pairs = drafts.flatMap((draft, index) => {
    const result = checked[index];
    return result ? [{ draft, result, document: parse(result.text) }] : [];
  });
  if (options.baseline) await writeBaselines(pairs, options, terminal);
  const files = pairs.map(({ draft, result, document }): FileReport => {
    // What has just been written into the baseline is let stand.
    const findings = options.baseline && draft.file !== null ? [] : result.findings;
    return { path: draft.path, document, findings: findings.map((it) => withShownPaths(it, draft.project)), read: result.read };
  });
  const report: Report = { files: [...files, ...projects.flatMap(problemReports)], texts: textsOf(projects) };
  await printReport(report, options, terminal);
  const unread = complainOfUnreadable(projects, options, terminal) || checked.some((it) => it === null || it.unwritten);
  return statusOf(report, options, unusable || unread);
}

/** 2 where a file, a configuration or the call was unusable, else 1 where something is as loud as `--fail-on`, else 0. */
function statusOf(report: Report, { failOn }: Options, unusable: boolean): number {
  const brokenConfig = report.files.some(({ read, findings }) => read === null && findings.some((it) => it.severity === 'error'));
  if (unusable || brokenConfig) return 2;
  const summary = summarize(report);
  return LOUD[failOn].some((severity) => summary[severity] > 0) ? 1 : 0;
}

function textsOf(projects: readonly DiskProject[]): Map<string, string> {
  return new Map(projects.flatMap(({ texts, shown }) => [...texts].map(([path, text]) => [shown(path), text] as const)));
}

/** Says which files of the call could not be read; true where there are any. */
export function complainOfUnreadable(projects: readonly DiskProject[], { locale }: Options, terminal: Terminal): boolean {
  const paths = new Set(projects.flatMap(({ unreadable }) => unreadable));
  for (const path of paths) terminal.err(`plancheck: ${locale === 'zh' ? `不能读取 ${path}` : `cannot read ${path}`}\n`);
  return paths.size > 0;
}
