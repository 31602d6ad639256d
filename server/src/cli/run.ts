import { check } from './check.ts';
import { fix } from './fix.ts';
import { inspect } from './inspect.ts';
import { readOptions } from './options.ts';
import { rules } from './rules.ts';
import { readVersion } from './package-files.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

/** Runs one call of the command line; gives the exit status: 0 nothing to report, 1 something, 2 the call or a file was unusable. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(words);
  if ('message' in options) {
    const { locale, message } = options;
    terminal.err(`plancheck: ${message[locale]}\n${USAGE[locale]}`);
    return 2;
  }
  const { command } = options;
  if (command === 'check') return check(options, terminal);
  if (command === 'inspect') return inspect(options, terminal);
  if (command === 'fix') return fix(options, terminal);
  if (command === 'rules') return rules(options, terminal);
  terminal.out(command === 'version' ? `${await readVersion(terminal.program)}\n` : USAGE[options.locale]);
  return 0;
}
