import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { shift, type Span } from '../text/span.ts';
import type { Target } from './target.ts';
import { titleOf } from './title.ts';
import type { Typing } from './typing.ts';
import type { UnitNote } from './unit-note.ts';

// The facts below are written out, field by field, as their readers write them: copies made by a spread come in other
// shapes, and code that was compiled for the first shape is thrown away again and again while somebody types.

/** The headings of a draft after typing that kept every marker: those before it stay, those behind it move, those of its line are read again. */
export function moveHeadings(headings: readonly Heading[], document: PlanDocument, typing: Typing): Heading[] {
  const { block, to, grown } = typing;
  return headings.map((heading, index) => {
    if (heading.block < block) {
      const { start, end } = heading.extent;
      if (end < to) return heading;
      return headingAt(heading, heading.span, heading.titleSpan, { start, end: end + grown });
    }
    if (heading.block === block) return readAgain(heading, headings[index + 1], document, typing);
    return headingAt(heading, shift(heading.span, grown), shift(heading.titleSpan, grown), shift(heading.extent, grown));
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
  const title = titleOf(fresh, span.end - lineStart, lineEnd);
  const titleSpan = { start: lineStart + title.start, end: lineStart + title.start + title.title.length };
  return headingAt(heading, span, titleSpan, { start: span.start, end }, title);
}

function headingAt(
  heading: Heading,
  span: Span,
  titleSpan: Span,
  extent: Span,
  { title, stop, hasBody }: Pick<Heading, 'title' | 'stop' | 'hasBody'> = heading,
): Heading {
  return {
    index: heading.index,
    block: heading.block,
    span,
    marker: heading.marker,
    style: heading.style,
    level: heading.level,
    ordinal: heading.ordinal,
    title,
    titleSpan,
    stop,
    hasBody,
    bare: isBare(hasBody, titleSpan.end, extent.end),
    inline: heading.inline,
    flaws: heading.flaws,
    parent: heading.parent,
    extent,
    scope: heading.scope,
    box: heading.box,
  };
}

/** What may stand between a title and the next item's line: its stop, a line break, a blank line. */
const LINE_BREAKS = 3;

/** True where nothing but its title, which ends at `titleEnd`, stands before the next heading at `end`. */
export function isBare(hasBody: boolean, titleEnd: number, end: number): boolean {
  return !hasBody && end - titleEnd <= LINE_BREAKS;
}

/** The notes of a draft after typing that kept the words of each. */
export function moveNotes(notes: readonly UnitNote[], { from, grown }: Typing): UnitNote[] {
  return notes.map((note) => {
    if (note.span.end <= from) return note;
    return {
      span: shift(note.span, grown),
      text: note.text,
      form: note.form,
      names: note.names.map(({ name, role, span }) => ({ name, role, span: shift(span, grown) })),
      lead: note.lead,
      support: note.support,
      block: note.block,
      heading: note.heading,
      opensLine: note.opensLine,
      ownLine: note.ownLine,
      open: note.open,
      close: note.close,
      flaws: note.flaws.length === 0 ? note.flaws : note.flaws.map((flaw) => ({ ...flaw, span: shift(flaw.span, grown) })),
    };
  });
}

/** Targets none of which typing reached into. */
export function moveTargets(targets: readonly Target[], { from, grown }: Typing): Target[] {
  return targets.map((target) => {
    if (target.span.end <= from) return target;
    return {
      span: shift(target.span, grown),
      text: target.text,
      indicator: target.indicator,
      indicatorSpan: target.indicatorSpan && shift(target.indicatorSpan, grown),
      scope: target.scope,
      year: target.year,
      yearSource: target.yearSource,
      op: target.op,
      value: target.value,
      value2: target.value2,
      unit: target.unit,
      kind: target.kind,
      attribute: target.attribute,
      block: target.block,
      heading: target.heading,
      table: target.table,
    };
  });
}
