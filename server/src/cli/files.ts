import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE, type Files, IGNORED_FILE } from '../core/index.ts';

/** Folders that hold no drafts of the user's own. */
const SKIPPED = ['**/node_modules/**', '**/.git/**'];

/** A path as the contract writes it, with `/` on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The project's files on the disk. `root` is an absolute folder. */
export function diskFiles(root: string): Files {
  return {
    read: async (path) => readFile(resolve(root, path)).catch(() => null),
    find: async (globs) => findFiles(root, globs),
  };
}

/** The files under `root` that a glob matches, relative to it, sorted by code unit so that every machine gives one order. */
export async function findFiles(root: string, globs: readonly string[]): Promise<string[]> {
  // A name without wildcards may also stand outside the root, and needs no walk.
  const plain = globs.filter((glob) => !/[*?[\]{}!]/.test(glob));
  const wild = globs.filter((glob) => !plain.includes(glob));
  const found = new Set<string>();
  for (const path of plain) if (await isFile(resolve(root, path))) found.add(slashed(isAbsolute(path) ? path : join(path)));
  if (wild.length > 0) {
    const { glob } = await import('tinyglobby');
    for (const path of await glob(wild, { cwd: root, ignore: SKIPPED, expandDirectories: false })) found.add(slashed(path));
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (it) => it.isFile(),
    () => false,
  );
}

/** The nearest folder from `folder` upwards that holds `plancheck.yaml` or a list of ignored findings; null where none does. */
export async function findRoot(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await isFile(join(at, CONFIG_FILE))) || (await isFile(join(at, IGNORED_FILE)))) return at;
    if (dirname(at) === at) return null;
  }
}

/** True where `path` is `folder` or lies somewhere in it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** `path` as seen from `folder`, for a reader. */
export function seenFrom(folder: string, path: string): string {
  return slashed(relative(folder, path)) || '.';
}
