#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { checkShare, type Share } from './cli/check-all.ts';
import { run } from './cli/run.ts';
import { processTerminal } from './cli/terminal.ts';

const terminal = processTerminal();
const done = isMainThread
  ? run(process.argv.slice(2), terminal)
  : checkShare(workerData as Share, terminal, (handed) => parentPort?.postMessage(handed, [])).then(() => 0);
void done.then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    terminal.err(`plancheck: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
