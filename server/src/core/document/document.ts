import { commonEnd, commonStart } from '../text/common.ts';
import { matches } from '../text/matches.ts';
import { Rememberer } from '../text/remember.ts';

/** One line of the draft without its line break: the unit that typing changes. It does not know where it stands. */
export interface Block {
  readonly text: string;
}

/** A block of a draft, which carries what has been read in it. */
class Line extends Rememberer implements Block {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A draft cut into blocks. `starts[i]` is the offset of `blocks[i]` in `text`. */
export interface PlanDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}

/** Cuts a draft into blocks. Any string is a draft: LF, CRLF and lone CR end a line, everything else is text. */
export function parse(text: string): PlanDocument {
  const { lines, starts } = splitLines(text);
  return { text, blocks: lines.map((line) => new Line(line)), starts };
}

/**
 * Parses the text after an edit and keeps every block the edit did not touch, by identity, so that what is
 * remembered about a block survives. Equal in value to `parse(text)` for any two texts. Only the lines between what
 * both texts begin and end with are cut out.
 */
export function reparse(previous: PlanDocument, text: string): PlanDocument {
  const { text: old, blocks, starts } = previous;
  const grown = text.length - old.length;
  const same = commonStart(old, text);
  const alike = commonEnd(old, text, same);
  // A line stays with its line break, and the one behind it begins where it began: \r may have become \r\n.
  let head = blockAt(previous, same);
  while (head > 0 && !opensLine(text, starts[head] ?? 0)) head -= 1;
  const from = starts[head] ?? 0;
  let tail = alike === 0 ? blocks.length : blockAt(previous, old.length - alike);
  while (tail < blocks.length && !staysBehind(starts[tail] ?? 0)) tail += 1;
  const to = tail < blocks.length ? (starts[tail] ?? 0) + grown : text.length;
  const middle = splitLines(text.slice(from, to));
  // Up to the lines that stay, what is behind the last line break is their first line.
  const count = tail < blocks.length ? middle.lines.length - 1 : middle.lines.length;
  return {
    text,
    blocks: [
      ...blocks.slice(0, head),
      ...middle.lines.slice(0, count).map((line) => new Line(detach(line))),
      ...blocks.slice(tail),
    ],
    starts: [
      ...starts.slice(0, head),
      ...middle.starts.slice(0, count).map((start) => start + from),
      ...starts.slice(tail).map((start) => start + grown),
    ],
  };

  function staysBehind(start: number): boolean {
    return start >= old.length - alike && start + grown >= from && opensLine(text, start + grown);
  }
}

/** True where a line begins: at the start, behind \n, or behind \r that no \n follows. */
function opensLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || (text[at - 1] === '\r' && text[at] !== '\n');
}

/** A copy of its own: a line sliced out of the draft would keep the whole of it in memory as long as it lives. */
function detach(line: string): string {
  return Array.from(line).join('');
}

/** The line break to write into a draft: the one it has, CRLF where it is mixed. */
export function lineBreakOf({ text }: PlanDocument): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The index of the block that holds `offset`; a line break belongs to the block before it. */
export function blockAt(document: PlanDocument, offset: number): number {
  let low = 0;
  let high = document.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function splitLines(text: string): { lines: string[]; starts: number[] } {
  const lines: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const terminator of matches(/\r\n|\n|\r/g, text)) {
    lines.push(text.slice(start, terminator.index));
    starts.push(start);
    start = terminator.index + terminator[0].length;
  }
  lines.push(text.slice(start));
  starts.push(start);
  return { lines, starts };
}
