import { lineBreakOf } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Heading } from '../numbering/heading.ts';
import type { MarkerStyle } from '../numbering/marker.ts';
import { rewriteMarker, writeMarker } from '../numbering/style.ts';
import type { Edit } from '../text/edit.ts';
import { noteForm } from './note-context.ts';
import { subtreeEnds } from './outline.ts';
import { STANDARD_SECTIONS, type StandardSectionRow } from './standard-sections.ts';
import { unitsByFrequency } from './units.ts';

/** A standard section and what it takes to have it in this draft. */
export interface SectionOffer {
  readonly id: string;
  readonly title: string;
  readonly present: boolean;
  readonly offset: number;
  /** What to insert at `offset`, its numbers in place; ends with a line break, and begins with one where it must. */
  readonly text: string;
  /** The numbers of the sections behind it, one up each. */
  readonly also: readonly Edit[];
}

/** Every standard section in its order: which are there, and where the others belong. */
export function standardSections(facts: DraftFacts): SectionOffer[] {
  const main = mainScope(facts.headings);
  const inMain = facts.headings.filter((it) => it.scope === main && !it.inline);
  const top = topHeadings(inMain);
  const found = new Map<string, Heading>();
  for (const row of STANDARD_SECTIONS) {
    const heading = inMain.find((it) => row.known.some((word) => it.title.slice(0, 20).includes(word)));
    if (heading !== undefined) found.set(row.id, heading);
  }
  return STANDARD_SECTIONS.map((row) => {
    const at = placeFor(facts, row, found, top);
    return {
      id: row.id,
      title: row.title,
      present: found.has(row.id),
      offset: at.offset,
      text: written(facts, row, at),
      also: at.following.flatMap((it) =>
        it.ordinal === null ? [] : [{ span: it.span, text: rewriteMarker(it.marker, it.style, it.ordinal + 1) }],
      ),
    };
  });
}

interface Place {
  readonly offset: number;
  readonly style: MarkerStyle;
  readonly sample: string | null;
  readonly ordinal: number;
  /** Siblings behind it, whose numbers move up. */
  readonly following: readonly Heading[];
}

/** The scope with most headings: the plan, not the notice or an annex. */
function mainScope(headings: readonly Heading[]): number {
  const counts = new Map<number, number>();
  for (const { scope } of headings) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The headings of the scope's highest style: its parts. */
function topHeadings(headings: readonly Heading[]): Heading[] {
  const first = headings.find((it) => it.parent === null);
  return headings.filter((it) => it.parent === null && it.style === first?.style);
}

function placeFor(
  facts: DraftFacts,
  row: StandardSectionRow,
  found: ReadonlyMap<string, Heading>,
  top: readonly Heading[],
): Place {
  const ends = subtreeEnds(facts.headings);
  const holder = row.under === null ? undefined : found.get(row.under);
  const level =
    row.under === null || holder === undefined ? top : facts.headings.filter((it) => it.parent === holder.index && !it.inline);
  const siblings = level.filter((it) => it.style === level[0]?.style);
  const [sample] = siblings;
  const style = sample?.style ?? (row.under === null || holder === undefined ? 'cjk-dun' : 'paren-cjk');
  const own = found.get(row.id);
  const earlier = nearest(row, found, siblings, -1);
  const later = nearest(row, found, siblings, 1);
  const before = own ?? (row.place === 'after' && earlier === undefined && row.id !== 'tasks' ? siblings[0] : undefined);
  const next = before ?? (row.place === 'after' && earlier !== undefined ? siblings[siblings.indexOf(earlier) + 1] : later);
  const at = next === undefined ? siblings.length : siblings.indexOf(next);
  const previous = siblings[at - 1];
  const following = next === undefined ? [] : siblings.slice(at);
  const end =
    previous === undefined
      ? holder === undefined
        ? facts.document.text.length
        : headEnd(facts, holder)
      : (ends[previous.index] ?? 0);
  return {
    offset: next === undefined ? end : lineStart(facts, next),
    style,
    sample: sample?.marker ?? null,
    ordinal: previous === undefined ? (next?.ordinal ?? 1) : (previous.ordinal ?? at) + 1,
    following,
  };
}

/** The nearest section there is before (-1) or behind (1) a section in the standard's order, among these siblings. */
function nearest(
  row: StandardSectionRow,
  found: ReadonlyMap<string, Heading>,
  siblings: readonly Heading[],
  step: 1 | -1,
): Heading | undefined {
  for (let at = STANDARD_SECTIONS.indexOf(row) + step; at >= 0 && at < STANDARD_SECTIONS.length; at += step) {
    const heading = found.get(STANDARD_SECTIONS[at]?.id ?? '');
    if (heading !== undefined && siblings.includes(heading)) return heading;
  }
  return undefined;
}

function lineStart({ document }: DraftFacts, heading: Heading): number {
  return document.starts[heading.block] ?? heading.span.start;
}

/** Behind the line of a heading. */
function headEnd({ document }: DraftFacts, heading: Heading): number {
  return document.starts[heading.block + 1] ?? document.text.length;
}

/** The level below a part's own style. */
const BELOW: Partial<Record<MarkerStyle, MarkerStyle>> = {
  chapter: 'section',
  section: 'cjk-dun',
  'cjk-dun': 'paren-cjk',
  'paren-cjk': 'arabic-dot',
  'arabic-dot': 'paren-arabic',
};

function written(facts: DraftFacts, row: StandardSectionRow, { offset, style, sample, ordinal }: Place): string {
  const { text } = facts.document;
  const lineBreak = lineBreakOf(facts.document);
  const marker = sample === null ? writeMarker(style, ordinal) : rewriteMarker(sample, style, ordinal);
  const below = BELOW[style] ?? 'paren-arabic';
  const { open, close } = noteForm(facts);
  const note = facts.notes.length === 0 ? '' : `${open}${unitsByFrequency(facts)[0] ?? '××'}${close}`;
  let item = 0;
  const body = row.body.map((line) => {
    if (!line.startsWith('#')) return line;
    item += 1;
    return `${writeMarker(below, item)}${line.slice(1).replace('{note}', note)}`;
  });
  const space = style === 'chapter' || style === 'section' || style === 'part' ? '　' : '';
  const lines = [`${marker}${space}${row.title}`, ...body].join(lineBreak);
  const glued = offset > 0 && !/[\r\n]/.test(text[offset - 1] ?? '');
  return `${glued ? lineBreak : ''}${lines}${lineBreak}`;
}
