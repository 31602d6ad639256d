/** A half-open range of UTF-16 offsets. Relative to a block on block facts, to the draft everywhere else. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span, moved by `by` code units: turns a place in a block into a place in the draft. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** True where the two spans share at least one code unit, or touch and one of them is empty. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The characters a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
