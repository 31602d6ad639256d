import type { Span } from '../text/span.ts';
import type { MarkerFlaw, MarkerStyle } from './marker.ts';

/** A numbered item of the draft: a heading on a line of its own, or a marker with its text. Offsets count from the draft's start. */
export interface Heading {
  /** Its place in the list of headings. */
  readonly index: number;
  /** The block that holds its marker. */
  readonly block: number;
  /** The marker alone. */
  readonly span: Span;
  readonly marker: string;
  readonly style: MarkerStyle;
  /** 1 to 5 for 一、（一）1.（1）①, whatever was skipped above; the parent's level plus one for the others. */
  readonly level: number;
  readonly ordinal: number | null;
  /** The text after the marker up to the first sentence end; see `titleSpan`. */
  readonly title: string;
  readonly titleSpan: Span;
  /** The character that ends the title: 。 or its kin, or nothing where the line (or a note, or the next item) does. */
  readonly stop: string;
  /** True where the item goes on in its own line after that stop, a note of responsible units apart. */
  readonly hasBody: boolean;
  /** True where the marker does not open its line. */
  readonly inline: boolean;
  readonly flaws: readonly MarkerFlaw[];
  /** Index of the heading it stands under, or null at the top of its scope. */
  readonly parent: number | null;
  /** True where nothing but its title stands before the next heading. */
  readonly bare: boolean;
  /** From its marker to the next heading's marker, sub-items excluded. */
  readonly extent: Span;
  /** Which document of the file it belongs to: the notice, the plan, each annex have their own numbering. */
  readonly scope: number;
  /** Which 专栏 or table with a list of its own it stands in, counted from 1; 0 for the text. */
  readonly box: number;
}

/** True for items that one count can go through: of one document, both of its text or both of one box. */
export function sharesCount(a: CountedIn, b: CountedIn): boolean {
  return a.scope === b.scope && a.box === b.box;
}

type CountedIn = Pick<Heading, 'scope' | 'box'>;
