import type { Block } from '../document/document.ts';
import { rememberAt } from '../text/remember.ts';
import { trimTagsEnd, trimTagsStart } from '../text/tags.ts';

/** The title after a marker; `start` counts from the block's start. */
export interface Title {
  readonly title: string;
  readonly start: number;
  /** The character that ends it, or nothing where the line, a note or the next item does. */
  readonly stop: string;
  /** True where text follows that is no note. */
  readonly hasBody: boolean;
}

/** A title ends at its sentence end or where a note of responsible units begins. */
const TITLE_END = /[。！？!?]|[（(【〔](?=(?:责任|牵头|配合|主责))/;
const STOP = /^[。！？!?]/;
const NOTE = /^[（(【〔](?:责任|牵头|配合|主责)/;

/** The comma behind 第一 and 首先 belongs to neither marker nor title. */
const LEAD = /^[\s\u3000]*(?:[，,][\s\u3000]*)?/;

/** No title is longer: what has no stop by then is cut here. */
const LONGEST = 400;

const titleAt = rememberAt<Title>();

/** Reads the title of the item whose marker in `block` ends at `from` and whose text in this line ends at `lineEnd`. */
export function titleOf(block: Block, from: number, lineEnd: number): Title {
  const key = from * 0x100000 + Math.min(lineEnd, 0xfffff);
  return titleAt(block, key, () => readTitle(block.text, from, lineEnd));
}

function readTitle(text: string, from: number, lineEnd: number): Title {
  const rest = text.slice(from, Math.min(lineEnd, from + LONGEST));
  const length = TITLE_END.exec(rest)?.index ?? rest.length;
  const raw = trimTagsEnd(rest.slice(0, length));
  const stop = STOP.exec(text.slice(from + length, Math.min(from + length + 1, lineEnd)))?.[0] ?? '';
  const body = trimTagsStart(text.slice(from + length + stop.length, Math.min(lineEnd, from + length + 40)));
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  return {
    title: raw
      .slice(lead)
      .trimEnd()
      .replace(/[；;，,]$/, ''),
    start: from + lead,
    stop,
    hasBody: body !== '' && !NOTE.test(body),
  };
}
