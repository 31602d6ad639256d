import type { Heading } from '../numbering/heading.ts';
import type { Span } from '../text/span.ts';

/** True where two readings of a draft's headings say the same, places included: what was read again to be sure had not changed. */
export function sameHeadings(a: readonly Heading[], b: readonly Heading[]): boolean {
  return a.length === b.length && a.every((heading, index) => isSame(heading, b[index]));
}

function isSame(a: Heading, b: Heading | undefined): boolean {
  return (
    b !== undefined &&
    a.block === b.block &&
    sameSpan(a.span, b.span) &&
    a.marker === b.marker &&
    a.style === b.style &&
    a.level === b.level &&
    a.ordinal === b.ordinal &&
    a.title === b.title &&
    sameSpan(a.titleSpan, b.titleSpan) &&
    a.stop === b.stop &&
    a.hasBody === b.hasBody &&
    a.bare === b.bare &&
    a.inline === b.inline &&
    a.flaws.length === b.flaws.length &&
    a.flaws.every((flaw, index) => flaw === b.flaws[index]) &&
    a.parent === b.parent &&
    sameSpan(a.extent, b.extent) &&
    a.scope === b.scope &&
    a.box === b.box
  );
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
