import type { Wording } from '../core/index.ts';

/** Files that people take for a draft and that hold no text as it stands, by their first bytes. */
const SIGNATURES: readonly (readonly [readonly number[], Wording])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { zh: 'Word、WPS 等文档或压缩包', en: 'an office document or an archive' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { zh: '旧版 Word、WPS 文档', en: 'an old office document' }],
  [[0x25, 0x50, 0x44, 0x46], { zh: 'PDF', en: 'a PDF' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { zh: 'RTF 文档', en: 'an RTF document' }],
];

/** What a file is, where it is certainly no plain text; null otherwise. */
export function binaryKind(bytes: Uint8Array): Wording | null {
  return SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}
