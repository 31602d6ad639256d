import { parse } from '../core/index.ts';
import { decode } from '../formats/decode.ts';
import { read, type Reading, readText } from './drafts.ts';
import { inFolder, plainUri } from './locate.ts';
import type { DraftProject } from './projects.ts';
import type { Session } from './session.ts';

/** Drafts of a folder without `files:`. */
const PLAN_FILES = ['**/*.plan', '**/*.plan.txt', '**/*.plan.md'];

const onDisk = new WeakMap<DraftProject, Promise<Map<string, Reading>>>();
const loaded = new WeakMap<DraftProject, Map<string, Reading>>();

/** The paths of a project's drafts, sorted, as the command line finds them. */
export async function draftPaths({ files, references }: DraftProject): Promise<readonly string[]> {
  const globs = references.config.files;
  return (await files?.find(globs.length > 0 ? globs : PLAN_FILES)) ?? [];
}

/** Reads one draft that is not open; null where it cannot be read. */
export async function readFile(project: DraftProject, path: string): Promise<Reading | null> {
  const bytes = (await project.files?.read(path)) ?? null;
  if (bytes === null || project.root === null) return null;
  return readText(parse(decode(bytes).text), inFolder(project.root, path), project);
}

/** Every draft of the project: as it is in the editor where it is open, else as it is on the disk. */
export async function folderDrafts(session: Session, project: DraftProject): Promise<Reading[]> {
  let reading = onDisk.get(project);
  if (reading === undefined) {
    reading = readAll(project);
    onDisk.set(project, reading);
    void reading.then((it) => loaded.set(project, it)).catch(() => onDisk.delete(project));
  }
  return merge(session, project, await reading);
}

/** The same where it is at hand already, for answers that cannot wait; asks for it otherwise. */
export function folderDraftsNow(session: Session, project: DraftProject): Reading[] | null {
  const known = loaded.get(project);
  if (known !== undefined) return merge(session, project, known);
  void folderDrafts(session, project).catch(() => null);
  return null;
}

async function readAll(project: DraftProject): Promise<Map<string, Reading>> {
  const read = new Map<string, Reading>();
  const { root } = project;
  if (root === null) return read;
  for (const path of await draftPaths(project)) {
    const uri = inFolder(root, path);
    const reading = await readFile(project, path);
    if (reading !== null) read.set(uri, reading);
  }
  return read;
}

function merge(session: Session, project: DraftProject, files: ReadonlyMap<string, Reading>): Reading[] {
  const open = session.drafts.all().filter((draft) => draft.reading?.project === project);
  const openUris = new Set(open.map((it) => plainUri(it.uri)));
  return [
    ...open.map((draft) => read(draft, project)),
    ...[...files].flatMap(([uri, reading]) => (openUris.has(uri) ? [] : [reading])),
  ];
}
