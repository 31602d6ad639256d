import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { findLabels } from '../lexicon/note-labels.ts';
import type { Span } from '../text/span.ts';

/** Where in a note of responsible units one is writing. */
export interface NoteContext {
  /** The word at the cursor, from the separator before it. */
  readonly word: Span;
  /** Names that stand in the note already, the one at the cursor left out. */
  readonly present: readonly string[];
}

const SEPARATORS = /[、，,；;：:（(）)]/;

/**
 * The note an offset stands in, read from its line up to the cursor: while it is written it is not closed, and what
 * the draft's facts say of it is not settled. Null outside notes.
 */
export function noteContext({ document }: DraftFacts, offset: number): NoteContext | null {
  const index = blockAt(document, offset);
  const start = document.starts[index] ?? 0;
  const line = document.blocks[index]?.text ?? '';
  const at = offset - start;
  const label = findLabels(line).findLast((it) => it.end <= at && it.role !== 'other');
  if (label === undefined) return null;
  const before = line.slice(label.end, at);
  if (closes(before) || before.includes('。')) return null;
  const close = closingBracket(line, at);
  const inside = line.slice(label.end, close);
  let wordStart = at;
  while (wordStart > label.end && !SEPARATORS.test(line[wordStart - 1] ?? '')) wordStart -= 1;
  const rest = `${line.slice(label.end, wordStart)}、${line.slice(at, close)}`;
  return {
    word: { start: start + wordStart, end: offset },
    present:
      inside === ''
        ? []
        : rest
            .split(SEPARATORS)
            .map((it) => it.trim())
            .filter((it) => it !== ''),
  };
}

/** True where more brackets close than open: the note ended before the cursor. */
function closes(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '（' || char === '(') depth += 1;
    if (char === '）' || char === ')') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

function closingBracket(line: string, from: number): number {
  let depth = 0;
  for (let at = from; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (char === '（' || char === '(') depth += 1;
    if ((char === '）' || char === ')') && depth === 0) return at;
    if (char === '）' || char === ')') depth -= 1;
    if (char === '。') return at;
  }
  return line.length;
}

/**
 * The form of this draft's own notes around the names, such as （责任单位： and ）: the most frequent one. The
 * standard's form where the draft has none.
 */
export function noteForm({ notes }: DraftFacts): { readonly open: string; readonly close: string } {
  const counts = new Map<string, number>();
  for (const { form, open, close, text } of notes) {
    const label = /^[（(〔【[]?[^：:]{2,8}[：:]/.exec(text)?.[0];
    if (form !== 'labelled' || label === undefined || close === '') continue;
    const key = `${open !== '' && label.startsWith(open) ? '' : open}${label}\n${close}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a);
  const [open = '（责任单位：', close = '）'] = usual?.[0].split('\n') ?? [];
  return { open, close };
}
