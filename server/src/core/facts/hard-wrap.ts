import type { Block, PlanDocument } from '../document/document.ts';
import { isTableLine } from './table-lines.ts';
import { rememberEach } from '../text/remember.ts';

/** Fewer lines that break in mid-sentence show no width. */
const LEAST_BROKEN = 3;

/** No page is set narrower, in Chinese characters. */
const NARROWEST = 14;

/** Lines of one width end within so many characters of each other: no stop may begin a line, no bracket end it. */
const RAGGED = 3;

/** No page is set wider. */
const WIDEST = 80;

/** This share of the lines may be wider: joined by hand, or never broken. */
const BY_OVERSIGHT = 0.05;

/** So many lines show how a draft was broken. */
const SAMPLE = 200;

/** How wide a line is, set (digits and Latin letters take half a Chinese character) or cut by a machine (a whole one), and what it ends and opens with. */
const lineOf = rememberEach(({ text }: Block) => {
  const line = text.trimEnd();
  return {
    widths: { set: setWidth(line), cut: line.length },
    blank: line === '',
    ends: ENDS.test(line),
    numbered: NUMBERED.test(line),
  };
});

/**
 * True for a line in mid-sentence: the draft was broken at a fixed width (as text taken out of a PDF is), the line above
 * is as wide as any and ends no sentence. What begins such a line is no marker but what the sentence goes on with.
 */
export function isContinuation(document: PlanDocument, index: number): boolean {
  const block = document.blocks[index - 1];
  const above = block === undefined ? null : lineOf(block);
  if (above === null || above.blank || above.ends) return false;
  const wrap = wrapOf(document);
  return wrap !== null && above.widths[wrap.measure] >= wrap.width - RAGGED;
}

/** True for a draft that was broken at a fixed width. */
export function isBroken(document: PlanDocument): boolean {
  return wrapOf(document) !== null;
}

/** True where a change of the line `block` cannot change whether the draft was broken: it stands behind the lines that show it, or is wider than any page both times. */
export function keepsWrap(block: number, old: Block, fresh: Block): boolean {
  if (block >= SAMPLE) return true;
  const [a, b] = [lineOf(old), lineOf(fresh)];
  const wide = [a, b].every(({ widths }) => widths.set > WIDEST && widths.cut > WIDEST);
  return wide && a.ends === b.ends && a.numbered === b.numbered && isTableLine(old) === isTableLine(fresh);
}

interface Wrap {
  readonly width: number;
  readonly measure: 'set' | 'cut';
}

/** How the draft's lines were broken; null where they are paragraphs. */
const wrapOf = rememberEach(({ blocks }: PlanDocument): Wrap | null => {
  const sample = blocks.slice(0, SAMPLE).filter((block) => !isTableLine(block));
  if (hasParagraphs(sample)) return null;
  const lines = sample.map(lineOf).filter(({ blank }) => !blank);
  for (const measure of ['set', 'cut'] as const) {
    const widths = lines.map((line) => line.widths[measure]);
    if (widths.filter((width) => width > WIDEST).length > widths.length * BY_OVERSIGHT) continue;
    const width = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.95)] ?? 0;
    if (width < NARROWEST || width > WIDEST) continue;
    const isFull = (at: number): boolean => (widths[at] ?? 0) <= width + 1 && (widths[at] ?? 0) >= width - RAGGED;
    const broken = lines.filter(({ ends }, at) => isFull(at) && !ends && lines[at + 1]?.numbered === false);
    if (broken.length >= LEAST_BROKEN && broken.length >= lines.length * 0.3) return { width, measure };
  }
  return null;
});

/** True where so many lines are wider than any page that they are paragraphs, however wide the others: most drafts show it in their first lines. */
function hasParagraphs(sample: readonly Block[]): boolean {
  let wide = 0;
  for (const block of sample) {
    const { widths } = lineOf(block);
    if (widths.set > WIDEST && widths.cut > WIDEST && ++wide > sample.length * BY_OVERSIGHT) return true;
  }
  return false;
}

const ENDS = /[。！？!?；;：:]$/;

/** A line that opens with a whole number of its own goes on with nothing. */
const NUMBERED = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]|第[一二三四五六七八九十]{1,3}|$)/;

function setWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x100 ? 0.5 : 1;
  return width;
}
