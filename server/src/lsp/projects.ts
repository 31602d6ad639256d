import picomatch from 'picomatch';
import { CONFIG_FILE, type Files, NO_PROJECT, parse, type PlanDocument, type Project } from '../core/index.ts';
import { readProject } from '../formats/project.ts';
import { folderOf, inFolder, pathIn } from './locate.ts';

/** The folder a draft belongs to and what it is held against. */
export interface DraftProject extends Project {
  /** URI of the folder of plancheck.yaml, else of the workspace folder, else of the draft; null where there is none. */
  readonly root: string | null;
  readonly files: Files | null;
  /** Another number whenever the project's files may have changed, so that a result can be told from an older one. */
  readonly generation: number;
  /** True where `files:` of plancheck.yaml names the document. */
  joins(uri: string): boolean;
  /** A set or registry of the project, by its path there; null where it has no place a person can go to. */
  place(path: string): { readonly uri: string; readonly lines: PlanDocument } | null;
}

export interface Projects {
  /** The project of a document. Never fails: what cannot be read is not there. */
  of(uri: string): Promise<DraftProject>;
  /** The project of a folder itself. */
  at(root: string): Promise<DraftProject>;
  /** Reads everything anew when it is next asked for. */
  forget(): void;
}

/** Reads projects through `filesAt`, each once until it is forgotten. `folders` are the workspace folders as they are now. */
export function createProjects(
  filesAt: (root: string) => Files | null,
  folders: () => readonly string[],
  onRead: (project: DraftProject) => void,
): Projects {
  let generation = 0;
  const roots = new Map<string, Promise<string>>();
  const known = new Map<string, Promise<DraftProject>>();
  const none = makeProject(NO_PROJECT, null, null, 0);

  const load = async (root: string): Promise<DraftProject> => {
    const files = filesAt(root);
    const made = generation;
    const project = files === null ? NO_PROJECT : await readProject(files).catch(() => NO_PROJECT);
    const it = makeProject(project, root, files, made);
    if (made === generation) onRead(it);
    return it;
  };
  const at = (root: string): Promise<DraftProject> => remember(known, root, () => load(root));
  const rootOf = (folder: string): Promise<string> => remember(roots, folder, () => findRoot(folder, filesAt, folders()));

  return {
    at,
    async of(uri) {
      const folder = folderOf(uri);
      return folder === null ? none : at(await rootOf(folder));
    },
    forget() {
      generation += 1;
      roots.clear();
      known.clear();
    },
  };
}

/** How many folders are searched upwards for a draft that lies in no workspace folder. */
const SEARCHED = 8;

/** The nearest folder upwards that holds plancheck.yaml, no higher than the workspace folder; that one where none does. */
async function findRoot(folder: string, filesAt: (root: string) => Files | null, folders: readonly string[]): Promise<string> {
  const top = folders.find((it) => it === folder || pathIn(it, folder) !== null);
  const limit = top === undefined ? SEARCHED : Infinity;
  let at = folder;
  for (let searched = 0; searched < limit; searched += 1) {
    const bytes = await filesAt(at)
      ?.read(CONFIG_FILE)
      .catch(() => null);
    if (bytes) return at;
    const above = folderOf(at);
    if (at === top || above === null) break;
    at = above;
  }
  return top ?? folder;
}

function makeProject(project: Project, root: string | null, files: Files | null, generation: number): DraftProject {
  const matches = matcher(project.references.config.files);
  const places = new Map<string, PlanDocument>();
  return {
    ...project,
    root,
    files,
    generation,
    joins(uri) {
      const path = root === null ? null : pathIn(root, uri);
      return path !== null && matches(path);
    },
    place(path) {
      const text = project.texts.get(path);
      if (text === undefined || root === null || /\.xlsx$/i.test(path)) return null;
      const lines = places.get(path) ?? parse(text);
      places.set(path, lines);
      return { uri: inFolder(root, path), lines };
    },
  };
}

/** True for a path that one of the globs matches. A glob that cannot be read matches nothing. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  try {
    return picomatch([...globs], { dot: false });
  } catch {
    return () => false;
  }
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
