import { builtInSets } from './built-in/index.ts';
import { type Pattern, readConfig } from './config.ts';
import { findContradictions } from './contradictions.ts';
import type { TextFile } from './files.ts';
import { type IgnoredFinding, readIgnored } from './ignored.ts';
import { readIndicatorSet } from './indicator-set.ts';
import { readIndicatorTable } from './indicator-table.ts';
import { type FileProblems, problem, type Reading } from './problem.ts';
import { DEFAULT_CONFIG, type ProjectConfig, type References } from './references.ts';
import { readRegistry } from './registry.ts';

/** The texts of a project's own files, as somebody read them. A file that is not there is null or left out. */
export interface ProjectTexts {
  readonly config: TextFile | null;
  readonly ignored: TextFile | null;
  readonly sets: readonly TextFile[];
  readonly registries: readonly TextFile[];
  /** Patterns of plancheck.yaml behind which nothing could be read: each becomes a `config/file`. */
  readonly unread?: readonly UnreadPattern[];
}

/** `path` is the file that could not be read, or null where the pattern matches none. */
export interface UnreadPattern {
  readonly pattern: Pattern;
  readonly path: string | null;
}

/** A project ready to check drafts with. */
export interface Project {
  readonly references: References;
  readonly ignored: readonly IgnoredFinding[];
  /** What is wrong with the project's files, one entry for each file that has something wrong, plancheck.yaml first. */
  readonly problems: readonly FileProblems[];
  /** The text of every set and registry, in which the spans of `references` count. */
  readonly texts: ReadonlyMap<string, string>;
}

/** No plancheck.yaml, no sets: what a draft on its own is checked with. */
export const NO_PROJECT: Project = {
  references: { config: DEFAULT_CONFIG, sets: [], registry: [] },
  ignored: [],
  problems: [],
  texts: new Map(),
};

/**
 * Makes the texts of a project's files into what rules are held against. Pure: the same texts give the same project.
 * `formats/project.ts` gathers the texts through `Files` and calls this; the language server may also call it with
 * texts of its own, such as a set that is open and not saved. YAML by its ending or by default, CSV for `.csv`,
 * `.tsv` and for the workbooks that were made into CSV.
 */
export function loadReferences(texts: ProjectTexts): Project {
  const problems: FileProblems[] = [];
  const keep = <T>({ path, text }: TextFile, { value, problems: findings }: Reading<T>): T => {
    if (findings.length > 0) problems.push({ path, text, findings });
    return value;
  };
  const config =
    texts.config === null ? DEFAULT_CONFIG : keep(texts.config, readConfigFile(texts.config.text, texts.unread ?? []));
  const ignored = texts.ignored === null ? [] : keep(texts.ignored, readIgnored(texts.ignored.text));
  const readings = texts.sets.map((file) => (isTable(file.path) ? readIndicatorTable(file) : readIndicatorSet(file)));
  const contradictions = findContradictions(readings.map(({ value }) => value));
  const sets = readings.map(({ value, problems: own }, index) =>
    keep(texts.sets[index] ?? NO_FILE, { value, problems: [...own, ...(contradictions.get(value.path) ?? [])] }),
  );
  const registry = texts.registries.flatMap((file) => keep(file, readRegistry(file)));
  return {
    references: { config, sets: [...sets, ...builtInSets(config.plan)], registry },
    ignored,
    problems,
    texts: new Map([...texts.sets, ...texts.registries].map(({ path, text }) => [path, text])),
  };
}

function readConfigFile(text: string, unread: readonly UnreadPattern[]): Reading<ProjectConfig> {
  const { value, problems } = readConfig(text);
  const missing = unread.map(({ pattern: { glob, span }, path }) =>
    path === null
      ? problem('config/file', span, `没有与“${glob}”相符的文件。`, `No file matches “${glob}”.`)
      : problem('config/file', span, `“${path}”不能读取。`, `“${path}” cannot be read.`),
  );
  return { value, problems: [...problems, ...missing].sort((a, b) => a.span.start - b.span.start) };
}

const NO_FILE: TextFile = { path: '', text: '' };

function isTable(path: string): boolean {
  return /\.(?:csv|tsv|xlsx)$/i.test(path);
}
