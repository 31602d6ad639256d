import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode } from '../formats/decode.ts';
import type { Terminal } from './terminal.ts';

/** A draft as read; `path` as it was given. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

/** Reads the drafts of a call in the order given. What cannot be read is said on standard error, and the rest is read. */
export async function readDrafts(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{ drafts: Draft[]; unreadable: boolean }> {
  const drafts: Draft[] = [];
  let unreadable = false;
  for (const path of paths) {
    try {
      const bytes = path === '-' ? await terminal.stdin() : await readFile(resolve(terminal.cwd, path));
      drafts.push({ path, text: decode(bytes).text });
    } catch (error) {
      unreadable = true;
      terminal.err(`plancheck: 不能读取 ${path}：${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return { drafts, unreadable };
}
