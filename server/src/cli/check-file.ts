import type { Finding } from '../core/index.ts';
import type { ReadCounts } from '../formats/report.ts';
import { checkDraft } from './check-draft.ts';
import { type Draft, type DraftFile, readDraft } from './drafts.ts';
import { fixText, writeDraft } from './fix.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What came of one draft. */
export interface CheckedFile {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly read: ReadCounts;
  /** True where the fixes could not be written. */
  readonly unwritten: boolean;
}

/** Reads and checks one draft, and fixes it first where that is asked; null where it cannot be read. */
export async function checkFile(file: DraftFile, options: Options, terminal: Terminal): Promise<CheckedFile | null> {
  const draft = await readDraft(file, options, terminal);
  if (draft === null) return null;
  const text = options.fix ? await fixInPlace(draft, options, terminal) : draft.text;
  const { facts, findings } = checkDraft(draft, text ?? draft.text);
  const read = { headings: facts.headings.length, units: facts.notes.length, targets: facts.targets.length };
  return { text: facts.document.text, findings, read, unwritten: text === null };
}

/** Applies the safe fixes to the file; gives the text it then holds, or null where it could not be written. */
async function fixInPlace(draft: Draft, options: Options, terminal: Terminal): Promise<string | null> {
  const { text } = fixText(draft);
  if (text === draft.text || draft.file === null) return draft.text;
  return (await writeDraft(draft, text, options, terminal)) ? text : null;
}
