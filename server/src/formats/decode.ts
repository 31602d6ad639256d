/** How a file's bytes were read. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where the bytes opened with a byte order mark. */
  readonly marked: boolean;
}

/**
 * Reads bytes as text: by the byte order mark where there is one, as UTF-16 where every other byte is zero or the
 * text only makes sense so, as UTF-8 where that is valid, else as GB18030, the other encoding Chinese offices use.
 * The mark is not part of the text. Any bytes give some text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, marked: markOf(encoding).length > 0 && markOf(encoding).every((byte, at) => bytes[at] === byte) };
}

/** The byte order mark of an encoding; empty for GB18030, which is written without. */
export function markOf(encoding: Encoding): readonly number[] {
  return MARKS[encoding];
}

const MARKS: Record<Encoding, readonly number[]> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [],
};

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return utf16Without(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/**
 * UTF-16 without a mark: ASCII leaves a zero byte in every unit, which no other text encoding has. Which byte comes
 * first is told by the commonest signs of a draft, since 一 (4E 00) leaves its zero on the other side.
 */
function utf16Without(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 === 1 || !start.includes(0)) return null;
  const common = (encoding: Encoding): number =>
    new TextDecoder(encoding).decode(start).match(/[\n0-9，。、（）：的]/g)?.length ?? 0;
  const [little, big] = [common('utf-16le'), common('utf-16be')];
  if (little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

const SAMPLE = 8192;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
