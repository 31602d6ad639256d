import { NO_REFERENCES, parse, readFacts } from '../core/index.ts';
import { inspectJson } from '../formats/json.ts';
import { readDrafts } from './drafts.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Prints what is read in one draft. */
export async function inspect(options: Options, terminal: Terminal): Promise<number> {
  const { drafts } = await readDrafts(options.paths.slice(0, 1), terminal);
  const [draft] = drafts;
  if (draft === undefined) return 2;
  const facts = readFacts(parse(draft.text), NO_REFERENCES.config.plan);
  terminal.out(`${JSON.stringify(inspectJson(draft.path, facts, []), null, 2)}\n`);
  return 0;
}
