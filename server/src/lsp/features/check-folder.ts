import type { CancellationToken, Diagnostic, WorkDoneProgressReporter } from 'vscode-languageserver';
import { CONFIG_FILE, countFindings, whatWasRead } from '../../core/index.ts';
import { read, type Reading } from '../drafts.ts';
import { draftPaths, readFile } from '../folder.ts';
import { inFolder, pathIn, plainUri } from '../locate.ts';
import type { CheckFolderParams, FolderFindings } from '../messages.ts';
import type { DraftProject } from '../projects.ts';
import type { Session } from '../session.ts';
import { WORDS } from '../words.ts';
import { toDiagnostics } from './diagnostics.ts';

/** How long one stretch of work may keep the editor waiting. */
const TURN_MS = 15;

/** Checks every draft of a folder, with progress, until it is done or cancelled. Open drafts are taken as they are in the editor. */
export function checkFolder(session: Session) {
  return async ({ uri, workDoneToken }: CheckFolderParams, token: CancellationToken): Promise<FolderFindings> => {
    const progress = session.connection.window.attachWorkDoneProgress(workDoneToken);
    progress.begin(WORDS.checking[session.locale], 0, undefined, true);
    try {
      return await check(session, uri, token, progress);
    } finally {
      progress.done();
    }
  };
}

async function check(
  session: Session,
  folder: string | null,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<FolderFindings> {
  const drafts = await draftsOf(session, folder);
  const files: { uri: string; diagnostics: Diagnostic[] }[] = [];
  const total = { files: 0, error: 0, warning: 0, info: 0, hint: 0, read: { headings: 0, units: 0, targets: 0 } };
  let turn = performance.now();
  for (const [at, { project, path }] of drafts.entries()) {
    if (token.isCancellationRequested) break;
    if (performance.now() - turn > TURN_MS) {
      progress.report(Math.round((100 * at) / drafts.length), `${at}/${drafts.length} ${path}`);
      await new Promise((resolve) => setTimeout(resolve, 0));
      turn = performance.now();
    }
    const reading = await readDraft(session, project, path);
    if (reading === null) continue;
    const findings = reading.findings();
    const settings = await session.settings.of(reading.uri);
    const lines = reading.facts.document;
    files.push({
      uri: reading.uri,
      diagnostics: toDiagnostics(session, { project, settings }, reading.uri, lines, findings),
    });
    const counts = countFindings(findings);
    const was = whatWasRead(reading.facts);
    total.files += 1;
    for (const severity of ['error', 'warning', 'info', 'hint'] as const) total[severity] += counts[severity];
    for (const kind of ['headings', 'units', 'targets'] as const) total.read[kind] += was[kind];
  }
  return { files, summary: total, cancelled: token.isCancellationRequested };
}

/** The drafts of the folder (or the file) named; of every workspace folder, or what is open, where none is. */
async function draftsOf(session: Session, folder: string | null): Promise<{ project: DraftProject; path: string }[]> {
  const folders = (folder === null ? session.folders.map((it) => it.uri) : [folder]).map(plainUri);
  const found: { project: DraftProject; path: string }[] = [];
  for (const uri of folders) {
    const project = await session.projects.of(inFolder(uri, CONFIG_FILE));
    const { root } = project;
    if (root === null) continue;
    const paths = await draftPaths(project);
    const below = paths.filter((path) => {
      const file = inFolder(root, path);
      return file === uri || uri === root || pathIn(uri, file) !== null;
    });
    const file = pathIn(root, uri);
    // A file named outright is always checked.
    const outright = below.length === 0 && file !== null && (await project.files?.read(file).catch(() => null)) ? [file] : [];
    found.push(...[...below, ...outright].map((path) => ({ project, path })));
  }
  return found;
}

async function readDraft(session: Session, project: DraftProject, path: string): Promise<Reading | null> {
  const open = project.root === null ? undefined : session.drafts.get(inFolder(project.root, path));
  return open === undefined ? readFile(project, path) : read(open, project);
}
