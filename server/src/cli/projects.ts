import { basename, dirname, relative, resolve } from 'node:path';
import { CONFIG_FILE, type Finding, type Project } from '../core/index.ts';
import { readProject } from '../formats/project.ts';
import { type FileReport, reportFile } from '../formats/report.ts';
import { diskFiles, findRoot, isInside, seenFrom, slashed } from './files.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** A project on the disk, and how its paths are shown to the reader. */
export interface DiskProject extends Project {
  /** Absolute. */
  readonly root: string;
  /** The paths of the call that could not be read, as given. */
  readonly unreadable: readonly string[];
  /** A path of the project as the reader sees it: as given in the call, else from the working folder. */
  readonly shown: (path: string) => string;
}

/** Gives the project a folder belongs to, each read once. `--config` and `--no-config` give one for all. */
export function openProjects(options: Options, { cwd }: Terminal): (folder: string) => Promise<DiskProject> {
  const read = new Map<string, Promise<DiskProject>>();
  const given = new Map<string, string>();
  for (const path of [...options.indicators, ...options.units, ...(options.config === null ? [] : [options.config])]) {
    given.set(resolve(cwd, path), path);
  }
  const open = async (root: string, config: string | null): Promise<DiskProject> => {
    const inside = (path: string): string => slashed(relative(root, resolve(cwd, path)));
    const extra = { indicators: options.indicators.map(inside), units: options.units.map(inside) };
    const files = diskFiles(root);
    const shown = (path: string): string => given.get(resolve(root, path)) ?? seenFrom(cwd, resolve(root, path));
    const project = await readProject(files, config, extra);
    const missing = options.config !== null && config !== null && (await files.read(config)) === null ? [config] : [];
    return { ...project, root, shown, unreadable: [...missing, ...project.unreadable].map(shown) };
  };
  const once = async (root: string, config: string | null): Promise<DiskProject> => {
    const opened = read.get(root) ?? open(root, config);
    read.set(root, opened);
    return opened;
  };
  return async (folder) => {
    if (options.noConfig) return once(cwd, null);
    if (options.config !== null) {
      const path = resolve(cwd, options.config);
      return once(dirname(path), basename(path));
    }
    // A project without files of its own is the working folder, or the draft's where that lies elsewhere.
    const own = isInside(cwd, folder) ? cwd : folder;
    return once((await findRoot(folder)) ?? own, CONFIG_FILE);
  };
}

/** The problems of a project's own files as entries of the report. */
export function problemReports({ problems, shown }: DiskProject): FileReport[] {
  return problems.map(({ path, text, findings }) => reportFile(shown(path), text, findings));
}

/** A finding whose evidence names other files as the reader sees them. */
export function withShownPaths(finding: Finding, { shown, texts }: DiskProject): Finding {
  if (!finding.related?.some(({ path }) => path !== undefined)) return finding;
  const related = finding.related.map((it) =>
    it.path !== undefined && texts.has(it.path) ? { ...it, path: shown(it.path) } : it,
  );
  return { ...finding, related };
}
