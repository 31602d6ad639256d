#!/usr/bin/env node
import { processTerminal } from './cli/terminal.ts';
import { run } from './cli/run.ts';

const terminal = processTerminal();
void run(process.argv.slice(2), terminal).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    terminal.err(`plancheck: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
