import type { Block, PlanDocument } from '../document/document.ts';
import { rememberEach } from '../text/remember.ts';

/** Fewer lines that break in mid-sentence show no width. */
const LEAST_BROKEN = 3;

/** No page is set narrower, in Chinese characters. */
const NARROWEST = 14;

/** Lines of one width end within so many characters of each other: no stop may begin a line, no bracket end it. */
const RAGGED = 3;

/** No page is set wider. */
const WIDEST = 80;

/** How wide a line is: set, digits and Latin letters take half a Chinese character; cut by a machine, a whole one. */
const MEASURES: readonly ((block: Block) => number)[] = [rememberEach(setWidth), ({ text }) => text.trimEnd().length];

/**
 * True for a line in mid-sentence: the draft was broken at a fixed width (as text taken out of a PDF is), the line above
 * is as wide as any and ends no sentence. What begins such a line is no marker but what the sentence goes on with.
 */
export function isContinuation(document: PlanDocument, index: number): boolean {
  const block = document.blocks[index - 1];
  const above = block?.text.trimEnd() ?? '';
  if (block === undefined || above === '' || ENDS.test(above)) return false;
  const wrap = wrapOf(document);
  return wrap !== null && wrap.measure(block) >= wrap.width - RAGGED;
}

interface Wrap {
  readonly width: number;
  readonly measure: (block: Block) => number;
}

/** How the draft's lines were broken; null where they are paragraphs. */
const wrapOf = rememberEach(({ blocks }: PlanDocument): Wrap | null => {
  const lines = blocks.filter(({ text }) => text.trim() !== '');
  for (const measure of MEASURES) {
    const widths = lines.map(measure);
    const width = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.95)] ?? 0;
    if (width < NARROWEST || width > WIDEST) continue;
    const isFull = (at: number): boolean => (widths[at] ?? 0) <= width + 1 && (widths[at] ?? 0) >= width - RAGGED;
    const broken = lines.filter(
      (line, at) => isFull(at) && !ENDS.test(line.text.trimEnd()) && !NUMBERED.test(lines[at + 1]?.text ?? ''),
    );
    if (broken.length >= LEAST_BROKEN && broken.length >= lines.length * 0.3) return { width, measure };
  }
  return null;
});

const ENDS = /[。！？!?；;：:]$/;

/** A line that opens with a whole number of its own goes on with nothing. */
const NUMBERED = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]|第[一二三四五六七八九十]{1,3}|$)/;

function setWidth(block: Block): number {
  const text = block.text.trimEnd();
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x100 ? 0.5 : 1;
  return width;
}
