import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Span } from '../text/span.ts';

/** One item of the draft as the outline shows it. */
export interface OutlineItem {
  readonly heading: Heading;
  /** Marker and title. */
  readonly name: string;
  /** Who leads it, or who is responsible where the draft makes no difference; empty where no note says so. */
  readonly detail: string;
  /** The item with everything below it. */
  readonly span: Span;
  /** Marker and title in the text. */
  readonly selection: Span;
  readonly children: OutlineItem[];
}

/** The headings as a tree. Spans of children lie within their parent's. */
export function outline(facts: DraftFacts): OutlineItem[] {
  const leads = new Map<number, string>();
  for (const note of facts.notes) {
    if (note.heading !== null && !leads.has(note.heading)) {
      leads.set(note.heading, (note.lead.length > 0 ? note.lead : note.names.slice(0, 1).map((it) => it.name)).join('、'));
    }
  }
  const ends = subtreeEnds(facts.headings);
  const items = facts.headings.map((heading, index): OutlineItem => {
    const end = Math.max(ends[index] ?? 0, heading.titleSpan.end, heading.span.end);
    return {
      heading,
      name: `${heading.marker}${heading.title}`.trim() || '—',
      detail: leads.get(index) ?? '',
      span: { start: heading.span.start, end },
      selection: { start: heading.span.start, end: Math.max(heading.span.end, heading.titleSpan.end) },
      children: [],
    };
  });
  const top: OutlineItem[] = [];
  for (const item of items) {
    const parent = item.heading.parent === null ? undefined : items[item.heading.parent];
    (parent?.children ?? top).push(item);
  }
  return top;
}

/** Where each heading's item ends, everything below it included. */
export function subtreeEnds(headings: readonly Heading[]): number[] {
  const ends = headings.map((heading) => heading.extent.end);
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const parent = headings[index]?.parent;
    if (typeof parent === 'number' && parent < index) ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  }
  return ends;
}
