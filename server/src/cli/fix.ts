import { writeFile } from 'node:fs/promises';
import { applySafeFixes, safeEdits } from '../core/index.ts';
import { encode } from '../formats/encode.ts';
import { checkDraft } from './check-draft.ts';
import { type Draft, findDrafts, readDraft } from './drafts.ts';
import type { Options } from './options.ts';
import { openProjects } from './projects.ts';
import type { Terminal } from './terminal.ts';

/** A fix may lay bare another place to mend; more rounds than this would be a rule at fault. */
const MOST_ROUNDS = 5;

/** A draft's text with every safe fix applied, and how many places that changed. */
export function fixText(draft: Draft): { text: string; places: number } {
  let { text } = draft;
  let places = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { findings } = checkDraft(draft, text);
    const next = applySafeFixes(text, findings);
    if (next === text) break;
    places += safeEdits(findings).length;
    text = next;
  }
  return { text, places };
}

/** Writes a draft back in the encoding it was read in. */
export async function writeDraft(draft: Draft, text: string, { locale }: Options, terminal: Terminal): Promise<boolean> {
  if (draft.file === null) return true;
  try {
    await writeFile(draft.file, encode(text, draft.encoding, draft.marked));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.err(`plancheck: ${locale === 'zh' ? `不能写入 ${draft.path}：` : `cannot write ${draft.path}: `}${reason}\n`);
    return false;
  }
}

/** `plancheck fix`: applies the safe fixes, or with `--dry-run` prints them as a unified diff. Standard input goes to standard output. */
export async function fix(options: Options, terminal: Terminal): Promise<number> {
  const { drafts, unusable } = await findDrafts(options, terminal, openProjects(options, terminal));
  let failed = unusable;
  for (const file of drafts) {
    const draft = await readDraft(file, options, terminal);
    if (draft === null) {
      failed = true;
      continue;
    }
    const { text, places } = fixText(draft);
    if (options.dryRun) {
      const { unifiedDiff } = await import('../formats/diff.ts');
      terminal.out(unifiedDiff(draft.path, draft.text, text));
    } else if (draft.file === null) {
      terminal.out(text);
    } else {
      if (text !== draft.text && !(await writeDraft(draft, text, options, terminal))) failed = true;
      terminal.out(options.locale === 'zh' ? `${draft.path}：改 ${places} 处\n` : `${draft.path}: ${places} changed\n`);
    }
  }
  return failed ? 2 : 0;
}
