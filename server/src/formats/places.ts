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

/** The line and character of an offset; one past the end stays at the end. */
export function positionAt(document: PlanDocument, offset: number): Position {
  const at = Math.min(Math.max(offset, 0), document.text.length);
  const line = blockAt(document, at);
  return { line, character: at - (document.starts[line] ?? 0) };
}

export function rangeOf(document: PlanDocument, span: Span): Range {
  return { start: positionAt(document, span.start), end: positionAt(document, span.end) };
}
