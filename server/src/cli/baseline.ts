import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { addIgnored, IGNORED_FILE, ignoreEntry, type IgnoredFinding, type PlanDocument, writeIgnored } from '../core/index.ts';
import type { CheckedFile } from './check-file.ts';
import type { DraftFile } from './drafts.ts';
import { seenFrom, slashed } from './files.ts';
import type { Options } from './options.ts';
import type { DiskProject } from './projects.ts';
import type { Terminal } from './terminal.ts';

/** Writes what was found into each project's `.plancheck/ignored.yaml`, after what is there already. */
export async function writeBaselines(
  found: readonly { readonly draft: DraftFile; readonly result: CheckedFile; readonly document: PlanDocument }[],
  { locale }: Options,
  terminal: Terminal,
): Promise<void> {
  const added = new Map<DiskProject, IgnoredFinding[]>();
  for (const { draft, result, document } of found) {
    const { project, file } = draft;
    if (file === null) continue;
    const path = slashed(relative(project.root, file));
    const reason = locale === 'zh' ? '基线' : 'baseline';
    const entries = result.findings.map((finding) => ignoreEntry(document, finding, path, reason, terminal.today));
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
