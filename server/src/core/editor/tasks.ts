import type { DraftFacts } from '../facts/draft-facts.ts';
import { blockAt } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import type { Finding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** One item of the draft and who answers for it. */
export interface Task {
  /** Marker and title of the top heading it stands under; empty where there is none. */
  readonly chapter: string;
  /** Marker and title of the heading right above it; empty where that is the chapter. */
  readonly section: string;
  readonly task: string;
  /** Marker and title in the text. */
  readonly span: Span;
  readonly noteSpan: Span | null;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly names: readonly string[];
  /** True where `unit/missing` speaks of it. */
  readonly missing: boolean;
}

/** Every item that carries a note of responsible units, and every item that should and does not, in the order of the draft. */
export function tasks(facts: DraftFacts, findings: readonly Finding[]): Task[] {
  const { headings, notes } = facts;
  const noted: Task[] = [];
  for (const note of notes) {
    const heading = note.heading === null ? undefined : headings[note.heading];
    noted.push({
      ...(note.form === 'table'
        ? rowOf(facts, note.span)
        : heading === undefined
          ? untitled(facts, note.span)
          : titled(headings, heading)),
      noteSpan: note.span,
      lead: note.lead,
      support: note.support,
      names: note.names.map((it) => it.name),
      missing: false,
    });
  }
  const missing: Task[] = [];
  for (const finding of findings) {
    if (finding.rule !== 'unit/missing') continue;
    const heading = headings.findLast((it) => it.span.start <= finding.span.start);
    const place = heading === undefined ? untitled(facts, finding.span) : titled(headings, heading);
    missing.push({ ...place, noteSpan: null, lead: [], support: [], names: [], missing: true });
  }
  return [...noted, ...missing].toSorted((a, b) => a.span.start - b.span.start);
}

/** The heading at the top of the tree above a heading, itself included. */
export function chapterOf(headings: readonly Heading[], heading: Heading): Heading {
  let top = heading;
  // A parent stands before its child, so this ends.
  while (top.parent !== null && top.parent < top.index) top = headings[top.parent] ?? top;
  return top;
}

/** Marker and title as one string, as a reader names an item. */
export function headingName(heading: Heading): string {
  return `${heading.marker}${heading.title}`.trim();
}

type Place = Pick<Task, 'chapter' | 'section' | 'task' | 'span'>;

function titled(headings: readonly Heading[], heading: Heading): Place {
  const top = chapterOf(headings, heading);
  return {
    chapter: top === heading ? '' : headingName(top),
    section: sectionAbove(headings, heading.parent),
    task: headingName(heading),
    span: { start: heading.span.start, end: Math.max(heading.span.end, heading.titleSpan.end) },
  };
}

/** The name of a heading unless it is at the top, where it is the chapter. */
function sectionAbove(headings: readonly Heading[], index: number | null): string {
  const heading = index === null ? undefined : headings[index];
  return heading === undefined || heading.parent === null ? '' : headingName(heading);
}

const OPENING_WORDS = 24;

/** How far before its units the task of a row may stand, in lines and in characters of a line. */
const ROW_LINES = 6;
const ROW_LENGTH = 2000;

/** A row of a table is named by the cell before its units. */
function rowOf(facts: DraftFacts, at: Span): Place {
  const { document } = facts;
  const own = blockAt(document, at.start);
  for (let block = own; block >= 0 && block > own - ROW_LINES; block -= 1) {
    const start = document.starts[block] ?? 0;
    const end = block === own ? at.start : start + (document.blocks[block]?.text.length ?? 0);
    const from = Math.max(start, end - ROW_LENGTH);
    const text = document.text.slice(from, end);
    const cell = text.split(/[|\t]|<[^<>]{0,400}>/).findLast((it) => /[\u4e00-\u9fff]/.test(it));
    if (cell === undefined) continue;
    const task = cell.trim().slice(0, OPENING_WORDS);
    const first = from + text.lastIndexOf(task);
    return { ...untitled(facts, at), task, span: { start: first, end: first + task.length } };
  }
  return untitled(facts, at);
}

/** A paragraph without a number is named by its first words. */
function untitled({ document, headings }: DraftFacts, at: Span): Place {
  const index = blockAt(document, at.start);
  const start = document.starts[index] ?? 0;
  const text = (document.blocks[index]?.text ?? '').slice(0, OPENING_WORDS);
  const above = headings.findLast((it) => it.span.start <= at.start);
  return {
    chapter: above === undefined ? '' : headingName(chapterOf(headings, above)),
    section: sectionAbove(headings, above?.index ?? null),
    task: text.trim(),
    span: { start, end: start + text.length },
  };
}
