import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { binaryKind } from '../formats/binary.ts';
import { decode, type Encoding } from '../formats/decode.ts';
import { findFiles, isInside, slashed } from './files.ts';
import type { Options } from './options.ts';
import type { DiskProject } from './projects.ts';
import type { Terminal } from './terminal.ts';

/** Which files of a folder are drafts where no `files:` says it. */
const DRAFT_GLOBS = ['**/*.plan', '**/*.plan.txt', '**/*.plan.md'];

/** A draft to be read. */
export interface DraftFile {
  /** As given, or the folder as given with the path inside it. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
  readonly project: DiskProject;
}

export interface Draft extends DraftFile {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the file opened with a byte order mark. */
  readonly marked: boolean;
}

/**
 * The drafts of a call, in the order given, each once: a folder is searched, a file named outright is always one.
 * What is not there is said on standard error. `projects` are those met on the way: a folder's even where no draft is
 * in it, since what is wrong with its `files:` may be the reason.
 */
export async function findDrafts(
  options: Options,
  terminal: Terminal,
  projectOf: (folder: string) => Promise<DiskProject>,
): Promise<{ drafts: DraftFile[]; projects: DiskProject[]; unusable: boolean }> {
  // By the real path, so that a link into the folder itself gives no draft twice.
  const drafts = new Map<string, DraftFile>();
  const projects = new Set<DiskProject>();
  let unusable = false;
  const complain = (zh: string, en: string): void => {
    unusable = true;
    terminal.err(`plancheck: ${options.locale === 'zh' ? zh : en}\n`);
  };
  for (const path of options.paths.length === 0 ? ['.'] : options.paths) {
    if (path === '-') {
      drafts.set('-', { path, file: null, project: await projectOf(terminal.cwd) });
      continue;
    }
    const absolute = resolve(terminal.cwd, path);
    const found = await stat(absolute).catch(() => null);
    if (found === null) complain(`没有文件 ${path}`, `no such file: ${path}`);
    else if (found.isDirectory()) {
      const project = await projectOf(absolute);
      projects.add(project);
      const inside = await draftsIn(absolute, project);
      if (inside.length === 0) complain(`${path} 中没有文稿`, `no drafts in ${path}`);
      for (const file of inside) {
        const key = await realpath(file);
        if (drafts.has(key)) continue;
        const rest = slashed(relative(absolute, file));
        drafts.set(key, {
          path: path === '.' ? rest : `${path.replace(/[/\\]+$/, '')}/${rest}`,
          file,
          project: await projectOf(dirname(file)),
        });
      }
    } else {
      const key = await realpath(absolute);
      if (!drafts.has(key)) drafts.set(key, { path, file: absolute, project: await projectOf(dirname(absolute)) });
    }
  }
  for (const { project } of drafts.values()) projects.add(project);
  return { drafts: [...drafts.values()], projects: [...projects], unusable };
}

async function draftsIn(folder: string, { root, references }: DiskProject): Promise<string[]> {
  const { files } = references.config;
  if (files.length === 0) return (await findFiles(folder, DRAFT_GLOBS)).map((path) => resolve(folder, path));
  const paths = (await findFiles(root, files)).map((path) => resolve(root, path));
  return paths.filter((path) => isInside(folder, path));
}

/** Reads one draft; null where it cannot be read, which is said on standard error, as is an encoding other than UTF-8. */
export async function readDraft(draft: DraftFile, { locale }: Options, terminal: Terminal): Promise<Draft | null> {
  try {
    const bytes = draft.file === null ? await terminal.stdin() : await readFile(draft.file);
    const binary = binaryKind(bytes);
    if (binary !== null) {
      const advice = {
        zh: `${draft.path} 是${binary.zh}，请另存为纯文本再查`,
        en: `${draft.path} is ${binary.en}: save it as plain text first`,
      };
      terminal.err(`plancheck: ${advice[locale]}\n`);
      return null;
    }
    const { text, encoding, marked } = decode(bytes);
    if (encoding !== 'utf-8') {
      const name = encoding.toUpperCase();
      terminal.err(`plancheck: ${draft.path}${locale === 'zh' ? `：按 ${name} 编码读取` : `: read as ${name}`}\n`);
    }
    return { ...draft, text, encoding, marked };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.err(`plancheck: ${locale === 'zh' ? `不能读取 ${draft.path}：` : `cannot read ${draft.path}: `}${reason}\n`);
    return null;
  }
}
