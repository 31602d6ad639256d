import type { BoundOp } from '../../lexicon/bounds.ts';
import type { DateMention } from '../../quantity/dates.ts';
import type { Quantity } from '../../quantity/quantities.ts';
import type { Span } from '../../text/span.ts';
import type { TargetKind } from '../target.ts';
import type { Clause } from './clauses.ts';
import type { Phrase } from './indicator-phrase.ts';

/** A value with the phrase it is said of. Offsets count from the block's start. */
export interface Said {
  readonly span: Span;
  readonly phrase: Phrase;
  readonly op: BoundOp | 'range';
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
  readonly kind: TargetKind;
  /** The verb of making or adding that the next member of a list takes over (新增A5所、B6所). */
  readonly verb: string | null;
  /** The things a share is taken of (50%的学校达到…，30%达到…), for the next share without its own. */
  readonly subject: string | null;
  /** Where its time is read: itself, or the first value of its list. */
  readonly dated: Span;
  /** True for the value a change came from (从51%提升到70%). */
  readonly origin: boolean;
}

/** What has been read, and where the next name may begin. */
export interface Reading {
  readonly said: Said;
  readonly end: number;
}

/** A clause with what stands around it. `text` is half width with noise and dates hidden. */
export interface ClauseContext {
  readonly source: string;
  readonly text: string;
  readonly dates: readonly DateMention[];
  readonly clause: Clause;
  /** The clause before it in the same sentence. */
  readonly lead: Clause | null;
  /** The clause before a colon, or one that is a name alone, in the same sentence: 学历比例：小学达到85%. */
  readonly topic: Clause | null;
  /** What the last clause with values in the same sentence says: 收入分别达6万元、3万元，增长4%、5%. */
  readonly before: readonly Said[];
  /** All that its sentence has said so far. */
  readonly earlier: readonly Said[];
  /** The last value said in the same sentence. */
  readonly previous: Said | null;
}

/** What one grammar gives beside the quantity itself. */
export interface Grounds {
  readonly phrase: Phrase;
  readonly kind: TargetKind;
  readonly verb?: string | null;
  readonly subject?: string | null;
  readonly dated?: Span;
  readonly origin?: boolean;
  readonly start?: number;
  readonly op?: Quantity['op'];
}

/** Joins a quantity with what it is said of. */
export function say(quantity: Quantity, it: Grounds): Said {
  return {
    span: { start: it.start ?? quantity.span.start, end: quantity.span.end },
    phrase: it.phrase,
    op: it.op ?? quantity.op,
    value: quantity.value,
    value2: quantity.value2,
    unit: quantity.unit,
    kind: it.kind,
    verb: it.verb ?? null,
    subject: it.subject ?? null,
    dated: it.dated ?? quantity.span,
    origin: it.origin ?? false,
  };
}

/** True for values that compare (%, 百分点, 倍): their change is a rate, that of a count an increment. */
export function isRelative(quantity: Quantity): boolean {
  return quantity.sort === 'share' || quantity.sort === 'points' || quantity.sort === 'times' || quantity.sort === 'ratio';
}

/** A list goes on: the next member may lean on this one. */
export const JOINT = /^(?:、|和(?![美谐平睦])|及|以及|与|或)/;
