#!/usr/bin/env node
import { processTerminal } from './cli/terminal.ts';
import { run } from './cli/run.ts';

void run(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
