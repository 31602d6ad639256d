import { indicatorIds, parse, readFacts } from '../core/index.ts';
import { inspectJson } from '../formats/json.ts';
import { findDrafts, readDraft } from './drafts.ts';
import type { Options } from './options.ts';
import { complainOfUnreadable } from './check.ts';
import { openProjects } from './projects.ts';
import type { Terminal } from './terminal.ts';

/** `plancheck inspect FILE`: what is read in one draft. */
export async function inspect(options: Options, terminal: Terminal): Promise<number> {
  const { drafts } = await findDrafts(options, terminal, openProjects(options, terminal));
  const [file] = drafts;
  const draft = file === undefined ? null : await readDraft(file, options, terminal);
  if (draft === null) return 2;
  const { references } = draft.project;
  const facts = readFacts(parse(draft.text), references.config.plan);
  const ids = indicatorIds(facts, references.sets);
  if (options.format === 'json') terminal.out(`${JSON.stringify(inspectJson(draft.path, facts, ids), null, 2)}\n`);
  else {
    const { prettyFacts } = await import('../formats/pretty-facts.ts');
    terminal.out(prettyFacts(facts, options.locale, terminal.paint));
  }
  return complainOfUnreadable([draft.project], options, terminal) ? 2 : 0;
}
