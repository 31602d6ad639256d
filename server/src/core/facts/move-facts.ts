import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { shift } from '../text/span.ts';
import type { Target } from './target.ts';
import { titleOf } from './title.ts';
import type { Typing } from './typing.ts';
import type { UnitNote } from './unit-note.ts';

/** The headings of a draft after typing that kept every marker: those before it stay, those behind it move, those of its line are read again. */
export function moveHeadings(headings: readonly Heading[], document: PlanDocument, typing: Typing): Heading[] {
  const { block, to, grown } = typing;
  return headings.map((heading, index) => {
    if (heading.block < block) {
      const { start, end } = heading.extent;
      return end < to ? heading : { ...heading, extent: { start, end: end + grown } };
    }
    if (heading.block === block) return readAgain(heading, headings[index + 1], document, typing);
    return {
      ...heading,
      span: shift(heading.span, grown),
      titleSpan: shift(heading.titleSpan, grown),
      extent: shift(heading.extent, grown),
    };
  });
}

/** A heading of the line that was typed in, with the title it has now. */
function readAgain(
  heading: Heading,
  next: Heading | undefined,
  document: PlanDocument,
  { block, fresh, to, grown }: Typing,
): Heading {
  const lineStart = document.starts[block] ?? 0;
  const span = heading.span.start >= to ? shift(heading.span, grown) : heading.span;
  const end = heading.extent.end >= to ? heading.extent.end + grown : heading.extent.end;
  const lineEnd = next?.block === block ? end - lineStart : fresh.text.length;
  const { title, start, stop, hasBody } = titleOf(fresh, span.end - lineStart, lineEnd);
  const titleSpan = { start: lineStart + start, end: lineStart + start + title.length };
  return {
    ...heading,
    span,
    title,
    titleSpan,
    stop,
    hasBody,
    bare: isBare(hasBody, titleSpan.end, end),
    extent: { start: span.start, end },
  };
}

/** What may stand between a title and the next item's line: its stop, a line break, a blank line. */
const LINE_BREAKS = 3;

/** True where nothing but its title, which ends at `titleEnd`, stands before the next heading at `end`. */
export function isBare(hasBody: boolean, titleEnd: number, end: number): boolean {
  return !hasBody && end - titleEnd <= LINE_BREAKS;
}

/** The notes of a draft after typing that kept the words of each. */
export function moveNotes(notes: readonly UnitNote[], typing: Typing): UnitNote[] {
  return notes.map((note) => {
    if (note.span.end <= typing.from) return note;
    const { grown } = typing;
    return {
      ...note,
      span: shift(note.span, grown),
      names: note.names.map(({ name, span, role }) => ({ name, span: shift(span, grown), role })),
      flaws: note.flaws.map((flaw) => ({ ...flaw, span: shift(flaw.span, grown) })),
    };
  });
}

/** Targets none of which typing reached into. */
export function moveTargets(targets: readonly Target[], { from, grown }: Typing): Target[] {
  return targets.map((target) => {
    if (target.span.end <= from) return target;
    const { span, indicatorSpan } = target;
    return { ...target, span: shift(span, grown), indicatorSpan: indicatorSpan && shift(indicatorSpan, grown) };
  });
}
