import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { MarkerStyle } from '../numbering/marker.ts';
import { parseCjkOrdinal } from '../numbering/ordinal.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { matches } from '../text/matches.ts';

/** A place that points to an item of the draft by its number: 见第三部分（二）, 上述第（三）项. */
export interface CrossReference {
  /** The whole reference. */
  readonly span: Span;
  /** The characters that carry the number. */
  readonly number: Span;
  readonly ordinal: number;
  /** Index of the item it points to; null where there is none. */
  readonly heading: number | null;
}

/** A reference as its block tells it, before the draft says what it points to. */
interface Pointer {
  readonly span: Span;
  readonly steps: readonly { readonly style: MarkerStyle; readonly ordinal: number; readonly number: Span }[];
  /** True for 上述第（三）项: within the chapter it stands in. */
  readonly local: boolean;
}

const CJK = '[一二三四五六七八九十]{1,3}';
const PART = new RegExp(
  `(?:(?<!意)见|参照|按照|依照|按|本规划|本方案|本意见|上述|前述)第(${CJK})部分(?:[（(](${CJK})[）)])?`,
  'g',
);
const ITEM = new RegExp(`(?:上述|前述|本部分|见)第[（(](${CJK})[）)][项条款点]`, 'g');

/** Every reference to an item of the draft. A number that two items of one scope share points to neither. */
export function readCrossReferences(document: PlanDocument, headings: readonly Heading[]): CrossReference[] {
  const found: CrossReference[] = [];
  document.blocks.forEach((block, index) => {
    for (const pointer of pointers(block)) found.push(...resolve(pointer, document.starts[index] ?? 0, headings));
  });
  return found;
}

/** What a block points to by number, before the draft says what that is. */
export const pointers = rememberEach(({ text }: Block): readonly Pointer[] =>
  text.includes('第') ? [...partPointers(text), ...itemPointers(text)] : [],
);

function partPointers(text: string): Pointer[] {
  return matches(PART, text).map((match) => {
    const [whole, part = '', sub] = match;
    const partAt = match.index + whole.indexOf(part);
    const steps: Pointer['steps'][number][] = [step('cjk-dun', part, partAt)];
    if (sub !== undefined) steps.push(step('paren-cjk', sub, match.index + whole.lastIndexOf(sub)));
    return { span: { start: match.index, end: match.index + whole.length }, steps, local: false };
  });
}

function itemPointers(text: string): Pointer[] {
  return matches(ITEM, text).map((match) => {
    const [whole, item = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    return { span, steps: [step('paren-cjk', item, match.index + whole.lastIndexOf(item))], local: true };
  });
}

function step(style: MarkerStyle, text: string, start: number): Pointer['steps'][number] {
  return { style, ordinal: parseCjkOrdinal(text) ?? 0, number: { start, end: start + text.length } };
}

function resolve(pointer: Pointer, start: number, headings: readonly Heading[]): CrossReference[] {
  const from = headings.findLast((heading) => heading.span.start <= start + pointer.span.start);
  const scope = from?.scope ?? 0;
  let parent: number | null = pointer.local ? chapterOf(from, headings) : null;
  const found: CrossReference[] = [];
  for (const { style, ordinal, number } of pointer.steps) {
    const all = headings.filter(
      (it) => it.scope === scope && it.style === style && it.ordinal === ordinal && (style === 'cjk-dun' || it.parent === parent),
    );
    // A 专栏 speaks of its own items first; the text does not speak of a box's.
    const inBox = all.filter((it) => it.box === (from?.box ?? 0));
    const matches = inBox.length > 0 ? inBox : all.filter((it) => it.box === 0);
    const target = matches.length === 1 ? (matches[0]?.index ?? null) : null;
    found.push({
      span: { start: start + pointer.span.start, end: start + pointer.span.end },
      number: { start: start + number.start, end: start + number.end },
      ordinal,
      heading: target,
    });
    if (target === null) break;
    parent = target;
  }
  return found;
}

/** The 一、 a place stands under, or null before the first. */
function chapterOf(heading: Heading | undefined, headings: readonly Heading[]): number | null {
  let at = heading;
  while (at !== undefined && at.style !== 'cjk-dun') at = at.parent === null ? undefined : headings[at.parent];
  return at?.index ?? null;
}
