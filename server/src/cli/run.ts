import { check } from './check.ts';
import { fix } from './fix.ts';
import { inspect } from './inspect.ts';
import { readOptions } from './options.ts';
import { rules } from './rules.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

/** Runs one call of the command line; gives the exit status: 0 nothing to report, 1 something, 2 the call or a file was unusable. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(words);
  if (typeof options === 'string') {
    terminal.err(`plancheck: ${options}\n${USAGE}`);
    return 2;
  }
  switch (options.command) {
    case 'check':
      return check(options, terminal);
    case 'inspect':
      return inspect(options, terminal);
    case 'rules':
      return rules(options, terminal);
    case 'fix':
      return fix(options, terminal);
    case 'version':
    case 'help':
      terminal.out(USAGE);
      return 0;
  }
}
