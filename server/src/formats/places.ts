import { blockAt, type PlanDocument, type Span } from '../core/index.ts';

/** A place as the Language Server Protocol counts it: lines and UTF-16 code units from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The line and character of an offset; what lies beyond the text is its end. */
export function toPosition(document: PlanDocument, offset: number): Position {
  const at = Math.min(Math.max(offset, 0), document.text.length);
  const line = blockAt(document, at);
  return { line, character: at - (document.starts[line] ?? 0) };
}

/** The range of a span of the draft. */
export function toRange(document: PlanDocument, span: Span): Range {
  return { start: toPosition(document, span.start), end: toPosition(document, span.end) };
}
