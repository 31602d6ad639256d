import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { blockAt, numberAfterEnter } from '../../core/index.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Checked } from '../session.ts';

/** Enter at the end of an item writes the next number. A line feed comes from Enter alone: an input method never composes one. */
export function onEnter({ facts, settings }: Checked, { ch, position }: DocumentOnTypeFormattingParams): TextEdit[] {
  if (ch !== '\n' || !settings.numberOnEnter) return [];
  const offset = toOffset(facts.document, position);
  const text = numberAfterEnter(facts, offset);
  if (text === null) return [];
  // What is written stands at the end of the line, after any indentation the editor carried over.
  const line = blockAt(facts.document, offset);
  const end = (facts.document.starts[line] ?? 0) + (facts.document.blocks[line]?.text.length ?? 0);
  return [{ range: toRange(facts.document, { start: end, end }), newText: text }];
}
