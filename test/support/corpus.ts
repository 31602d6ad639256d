import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The real drafts stand beside the checkout; they belong to their authors and are never copied into it. */
const CORPUS = '../shared/corpus';

export interface CorpusDraft {
  readonly name: string;
  readonly text: string;
}

/** Every draft of the corpus, or none where it is absent. */
export function readCorpus(): CorpusDraft[] {
  return [CORPUS, join(CORPUS, 'more')].filter((folder) => existsSync(folder)).flatMap(readFolder);
}

/** Drafts of our own without a fault, each of another kind and written in another way. */
export function readQuiet(): CorpusDraft[] {
  return readFolder('test/quiet');
}

function readFolder(folder: string): CorpusDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
