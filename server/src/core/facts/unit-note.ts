import type { Span } from '../text/span.ts';

/** 牵头, 配合, or 责任 where the draft makes no difference between them. */
export type UnitRole = 'lead' | 'support' | 'joint';

/** One unit in a note, as written. */
export interface UnitName {
  readonly name: string;
  readonly span: Span;
  readonly role: UnitRole;
}

/** How a note is written: 责任单位：A、B · A牵头，B配合 · （各县政府，市直有关部门） · a table cell. */
export type UnitNoteForm = 'labelled' | 'circular' | 'closing' | 'table';

/**
 * What is wrong with how a note is written. `empty` nothing after a label, `leading` `doubled` `trailing` separators,
 * `dot` a full stop for 、, `glued` two names without anything between them, `label` a label misspelt (牵头单为：),
 * `colon` one without its colon (责任单位市教育局), `unclosed` （责任单位：A, `unopened` 责任单位：A）, `mixed` （责任单位：A).
 * Offsets as those of the note.
 */
export interface NoteFlaw {
  readonly kind:
    'empty' | 'leading' | 'doubled' | 'trailing' | 'dot' | 'glued' | 'label' | 'colon' | 'unclosed' | 'unopened' | 'mixed';
  readonly span: Span;
  /** The label that was meant; for `glued` where the second name begins. */
  readonly meant?: string;
}

/** A note that says who is responsible. Offsets count from the draft's start. */
export interface UnitNote {
  readonly span: Span;
  readonly text: string;
  readonly form: UnitNoteForm;
  readonly names: readonly UnitName[];
  /** Names in the lead and in support; both empty where the draft makes no difference. */
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly block: number;
  /** Index of the heading whose item it closes, or null. */
  readonly heading: number | null;
  /** True where nothing stands before it in its line. */
  readonly opensLine: boolean;
  /** True where the note has its line to itself. */
  readonly ownLine: boolean;
  /** The brackets around it; an empty string where one is missing. */
  readonly open: string;
  readonly close: string;
  readonly flaws: readonly NoteFlaw[];
}
