import type { Span } from '../../text/span.ts';

/** A stretch of a sentence between commas, with the sentence it belongs to. Offsets count from the block's start. */
export interface Clause extends Span {
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Where its sentence starts. */
  readonly sentenceStart: number;
}

/** Bracket pairs that close within this many characters hide what they hold from the clause around them. */
const LONGEST_BRACKET = 120;

/** A list longer than this is cut at 、, and a clause twice as long anywhere, so that none grows with the draft. */
const LONGEST_CLAUSE = 400;

/** The bracketed stretches of a half-width text, outermost only. */
export function bracketsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let open = text.indexOf('('); open >= 0;) {
    let depth = 0;
    let close = -1;
    for (let at = open; at < text.length && at < open + LONGEST_BRACKET; at += 1) {
      if (text[at] === '(') depth += 1;
      else if (text[at] === ')') depth -= 1;
      if (depth === 0) {
        close = at;
        break;
      }
    }
    if (close >= 0) spans.push({ start: open, end: close + 1 });
    open = text.indexOf('(', close >= 0 ? close + 1 : open + 1);
  }
  return spans;
}

/** 8.5:41.5:50 is one thing. */
function inRatio(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

/** Cuts a half-width text into clauses at ，；： and at sentence ends, brackets kept whole. */
export function clausesOf(text: string, brackets: readonly Span[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let sentenceStart = 0;
  let bracket = 0;
  for (let at = 0; at <= text.length; at += 1) {
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) <= at) bracket += 1;
    const hiding = brackets[bracket];
    if (hiding !== undefined && at >= hiding.start && at < hiding.end) {
      at = hiding.end - 1;
      continue;
    }
    const char = text[at] ?? '。';
    // 91%。其中，城区95%: what 其中 opens goes on with the sentence.
    const ends = (char === '。' && !text.startsWith('其中', at + 1)) || char === '!' || char === '?';
    const long = at - start > LONGEST_CLAUSE;
    const parts =
      char === '。' ||
      (',;:\t|'.includes(char) && !(char === ':' && inRatio(text, at))) ||
      (long && (char === '、' || at - start > 2 * LONGEST_CLAUSE));
    if (!ends && !parts) continue;
    if (at > start) clauses.push({ start, end: at, sentence, sentenceStart });
    start = at + 1;
    if (ends) {
      sentence += 1;
      sentenceStart = at + 1;
    }
  }
  return clauses;
}
