import {
  CONFIG_FILE,
  type Files,
  IGNORED_FILE,
  loadReferences,
  type Pattern,
  type Project,
  readConfig,
  type TextFile,
  type UnreadPattern,
} from '../core/index.ts';
import { decode } from './decode.ts';

/** Files named outside plancheck.yaml, on the command line. */
export interface ExtraFiles {
  readonly indicators: readonly string[];
  readonly units: readonly string[];
}

/**
 * Reads a project through `files`: plancheck.yaml (or the file given), the sets and registries its patterns name, the
 * list of ignored findings. `config` null means that none is to be read. What cannot be read is a finding in
 * plancheck.yaml; an extra file that cannot be read is for the caller to say, in `unreadable`.
 */
export async function readProject(
  files: Files,
  config: string | null = CONFIG_FILE,
  extra: ExtraFiles = { indicators: [], units: [] },
): Promise<Project & { unreadable: readonly string[] }> {
  const unread: UnreadPattern[] = [];
  const unreadable: string[] = [];
  const configFile = config === null ? null : await readTextFile(files, config);
  const { patterns } = readConfig(configFile?.text ?? '');
  const gather = async (named: readonly Pattern[], given: readonly string[]): Promise<TextFile[]> => {
    const texts = new Map<string, TextFile>();
    for (const pattern of named) {
      const paths = await files.find([pattern.glob]);
      if (paths.length === 0) unread.push({ pattern, path: null });
      for (const path of paths) {
        if (texts.has(path)) continue;
        const file = await readTextFile(files, path);
        if (file === null) unread.push({ pattern, path });
        else texts.set(path, file);
      }
    }
    for (const path of given) {
      const file = await readTextFile(files, path);
      if (file === null) unreadable.push(path);
      else texts.set(path, file);
    }
    return [...texts.values()];
  };
  const project = loadReferences({
    config: configFile,
    ignored: config === null ? null : await readTextFile(files, IGNORED_FILE),
    sets: await gather(patterns.indicators, extra.indicators),
    registries: await gather(patterns.registry, extra.units),
    unread,
  });
  return { ...project, unreadable };
}

/** A file as text, a workbook as CSV; null where it cannot be read. */
async function readTextFile(files: Files, path: string): Promise<TextFile | null> {
  const bytes = await files.read(path);
  if (bytes === null) return null;
  if (!/\.xlsx$/i.test(path)) return { path, text: decode(bytes).text };
  // A workbook is rare and its reader is large.
  const { workbookToCsv } = await import('./xlsx.ts');
  const text = await workbookToCsv(bytes);
  return text === null ? null : { path, text };
}
