import { type Encoding, markOf } from './decode.ts';

/**
 * Text as bytes in the encoding a file was read in, so that a fix changes the words alone. `marked` puts the byte
 * order mark back.
 */
export function encode(text: string, encoding: Encoding, marked: boolean): Uint8Array {
  const mark = marked ? markOf(encoding) : [];
  if (encoding === 'gb18030') return Uint8Array.from(gb18030(text));
  if (encoding === 'utf-8') return Uint8Array.from([...mark, ...new TextEncoder().encode(text)]);
  return Uint8Array.from([...mark, ...utf16(text, encoding === 'utf-16le')]);
}

function* utf16(text: string, little: boolean): Iterable<number> {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    yield little ? unit & 0xff : unit >> 8;
    yield little ? unit >> 8 : unit & 0xff;
  }
}

function* gb18030(text: string): Iterable<number> {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    // Beyond the basic plane the four bytes count on from 90 30 81 30 (GB 18030-2005, annex).
    else if (code > 0xffff) yield* fourBytes(code - 0x10000 + FIRST_BEYOND);
    else yield* gbTable().get(code) ?? [0x3f];
  }
}

/** Four-byte codes are counted: the last and third bytes run through 10 and 126 values, the second through 10. */
const FIRST_BEYOND = (0x90 - 0x81) * 12600;

function fourBytes(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

let table: Map<number, readonly number[]> | null = null;

/** The platform only decodes GB18030, so the way back is its decoder read backwards; made once, when first needed. */
function gbTable(): ReadonlyMap<number, readonly number[]> {
  if (table) return table;
  const codes: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) codes.push([lead, trail]);
  }
  for (let index = 0; index < 39420; index += 1) codes.push(fourBytes(index));
  const decoder = new TextDecoder('gb18030');
  // A line feed after each code keeps an invalid one from eating its neighbour.
  const words = decoder.decode(Uint8Array.from(codes.flatMap((code) => [...code, 0x0a]))).split('\n');
  table = new Map();
  for (const [index, word] of words.entries()) {
    const code = word.length === 1 ? word.charCodeAt(0) : 0xfffd;
    const bytes = codes[index];
    if (code !== 0xfffd && bytes && !table.has(code)) table.set(code, bytes);
  }
  return table;
}
