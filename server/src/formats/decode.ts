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

/** UTF-16 without a mark: line breaks, blanks and digits leave a zero beside them, which no other text encoding has. */
function utf16Without(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length - (bytes.length % 2), 4096);
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (even === 0 && odd > 0) return 'utf-16le';
  if (odd === 0 && even > 0) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
