import type { Severity } from '../core/index.ts';
import { type FileReport, type Report, summarize } from '../formats/report.ts';
import { writeBaselines } from './baseline.ts';
import { checkDraft } from './check-draft.ts';
import { type Draft, findDrafts, readDraft } from './drafts.ts';
import { fixText, writeDraft } from './fix.ts';
import type { Options } from './options.ts';
import { type DiskProject, openProjects, problemReports, withShownPaths } from './projects.ts';
import { printReport } from './print.ts';
import { drawProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

const LOUD: Record<Options['failOn'], readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

/** Checks drafts and prints the report. */
export async function check(options: Options, terminal: Terminal): Promise<number> {
  const found = await findDrafts(options, terminal, openProjects(options, terminal));
  let { unusable } = found;
  const files: FileReport[] = [];
  const accepted = new Map<Draft, readonly FileReport['findings'][number][]>();
  const progress = drawProgress(terminal, found.drafts.length);
  for (const file of found.drafts) {
    const draft = await readDraft(file, options, terminal);
    if (draft === null) unusable = true;
    else {
      const text = options.fix ? await fixInPlace(draft, options, terminal) : draft.text;
      const { facts, findings } = checkDraft(draft, text);
      if (options.baseline) accepted.set({ ...draft, text }, findings);
      files.push({
        path: draft.path,
        document: facts.document,
        findings: options.baseline ? [] : findings.map((finding) => withShownPaths(finding, draft.project)),
        read: { headings: facts.headings.length, units: facts.notes.length, targets: facts.targets.length },
      });
    }
    progress.step();
  }
  progress.end();
  if (options.baseline) await writeBaselines(accepted, options, terminal);
  const projects = [...new Set(found.drafts.map(({ project }) => project))];
  const report: Report = { files: [...files, ...projects.flatMap(problemReports)], texts: textsOf(projects) };
  await printReport(report, options, terminal);
  if (complainOfUnreadable(projects, options, terminal)) unusable = true;
  return statusOf(report, options, unusable);
}

/** Applies the safe fixes to the file and gives the text it then holds. */
async function fixInPlace(draft: Draft, options: Options, terminal: Terminal): Promise<string> {
  const { text } = fixText(draft);
  if (text !== draft.text && draft.file !== null) await writeDraft(draft, text, options, terminal);
  return text;
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
