import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { addIgnored, type Finding, IGNORED_FILE, ignoreEntry, type IgnoredFinding, parse, writeIgnored } from '../core/index.ts';
import type { Draft } from './drafts.ts';
import { seenFrom, slashed } from './files.ts';
import type { Options } from './options.ts';
import type { DiskProject } from './projects.ts';
import type { Terminal } from './terminal.ts';

/** Writes what was found into each project's `.plancheck/ignored.yaml`, after what is there already. */
export async function writeBaselines(
  found: ReadonlyMap<Draft, readonly Finding[]>,
  { locale }: Options,
  terminal: Terminal,
): Promise<void> {
  const added = new Map<DiskProject, IgnoredFinding[]>();
  for (const [draft, findings] of found) {
    const { project, file } = draft;
    if (file === null) continue;
    const document = parse(draft.text);
    const path = slashed(relative(project.root, file));
    const reason = locale === 'zh' ? '基线' : 'baseline';
    const entries = findings.map((finding) => ignoreEntry(document, finding, path, reason, terminal.today));
    added.set(project, [...(added.get(project) ?? []), ...entries]);
  }
  for (const [project, entries] of added) {
    const file = join(project.root, IGNORED_FILE);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, writeIgnored(addIgnored(project.ignored, entries)));
    const path = seenFrom(terminal.cwd, file);
    terminal.err(
      `plancheck: ${locale === 'zh' ? `${entries.length} 处已记入 ${path}` : `wrote ${entries.length} findings to ${path}`}\n`,
    );
  }
}
