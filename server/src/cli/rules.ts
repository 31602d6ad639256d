import { RULES } from '../core/index.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Prints the catalogue, or one rule's page. */
export function rules(options: Options, terminal: Terminal): number {
  for (const { id, severity, title } of RULES) terminal.out(`${id}\t${severity}\t${title[options.locale]}\n`);
  return 0;
}
