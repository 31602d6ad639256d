import { checkFile, type CheckedFile } from './check-file.ts';
import { type DraftFile, findDrafts } from './drafts.ts';
import { type HandedOver, handOver, takeOver } from './hand-over.ts';
import { type Options, readOptions } from './options.ts';
import { openProjects } from './projects.ts';
import { drawProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** A worker takes a tenth of a second to start, as long as some ten drafts take; fewer than this for each is a loss. */
const WORTH_A_WORKER = 20;

/** A worker's part of a call: every `of`-th draft from the `index`-th on. */
export interface Share {
  readonly words: readonly string[];
  readonly index: number;
  readonly of: number;
}

/** Checks every draft, in `--jobs` threads where that pays. The results are in the order of the drafts. */
export async function checkAll(
  drafts: readonly DraftFile[],
  options: Options,
  terminal: Terminal,
): Promise<(CheckedFile | null)[]> {
  const threads = Math.min(options.jobs, Math.floor(drafts.length / WORTH_A_WORKER));
  // Standard input can be read once only, and sources run through a loader that a worker would not have.
  const alone = threads < 2 || drafts.some(({ file }) => file === null) || !terminal.program.endsWith('cli.js');
  const progress = drawProgress(terminal, drafts.length);
  const checked: (CheckedFile | null)[] = [];
  if (alone) {
    for (const draft of drafts) {
      checked.push(await checkFile(draft, options, terminal));
      progress.step();
    }
  } else {
    const shares = Array.from({ length: threads }, (_, index): Share => ({ words: options.words, index, of: threads }));
    const parts = await Promise.all(shares.map(async (share) => inWorker(terminal.program, share, progress.step)));
    for (const index of drafts.keys()) checked.push(parts[index % threads]?.[Math.floor(index / threads)] ?? null);
  }
  progress.end();
  return checked;
}

/** Runs a share in a worker, which says each draft as it is done. */
async function inWorker(program: string, share: Share, step: () => void): Promise<(CheckedFile | null)[]> {
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve, reject) => {
    const done: (CheckedFile | null)[] = [];
    const worker = new Worker(program, { workerData: share });
    worker.on('message', (handed: HandedOver | null) => {
      done.push(takeOver(handed));
      step();
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(done));
  });
}

/** What a worker does: finds the drafts of the call again and checks its own. Only the main thread speaks of what is not there. */
export async function checkShare(share: Share, terminal: Terminal, say: (handed: HandedOver | null) => void): Promise<void> {
  const options = readOptions(share.words);
  if ('message' in options) return;
  const { drafts } = await findDrafts(options, { ...terminal, err: () => {} }, openProjects(options, terminal));
  for (let index = share.index; index < drafts.length; index += share.of) {
    const draft = drafts[index];
    if (draft) say(handOver(await checkFile(draft, options, terminal)));
  }
}
