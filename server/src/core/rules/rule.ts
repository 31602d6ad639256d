import type { Block } from '../document/document.ts';
import type { DraftFacts, Room } from '../facts/draft-facts.ts';
import type { UnitNote } from '../facts/unit-note.ts';
import type { References } from '../reference/references.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';
import type { RuleId } from './rule-id.ts';

/** 错误（必改）where the text itself proves it, 警告（请核）where it is probably wrong, 信息 for usage, hint for style. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A place that supports a finding: the other value, the sibling, the convention. `path` only where it is another file. */
export interface Evidence {
  readonly span: Span;
  readonly message: Wording;
  readonly path?: string;
}

/**
 * A change on offer. A safe fix leaves nothing for its rule to say, touches only its own edits, and twice
 * equals once; only safe fixes take part in fix-all. A fix that changes a number shows old → new and is never safe.
 */
export interface Fix {
  readonly title: Wording;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule has to say about one place in the draft; offsets count from the draft's start. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The least a reader would underline. */
  readonly span: Span;
  /** The fact, then the ground, then the advice. */
  readonly message: Wording;
  /** The text that should stand at `span`, where one answer is expected. */
  readonly expected?: string;
  readonly related?: readonly Evidence[];
  /** What can be done about it, made when somebody asks. No getter: an object literal with one is kept, with all it refers to, through every small collection. */
  readonly fixes?: () => readonly Fix[];
}

/** What findings rest on: a room of the facts, or `repeats`, what the draft states of one indicator in two places. */
export type Ground = Room | 'repeats';

/**
 * A rule reads facts and yields findings. It never scans the text again and never looks at another rule.
 * Its file is named as its id: `numbering/gap` is `rules/numbering/gap.ts`, its page `docs/rules/numbering/gap.md`.
 */
export interface Rule {
  readonly id: RuleId;
  readonly title: Wording;
  /** The severity of its surest finding. */
  readonly severity: Severity;
  /** What a block's own words show. Offsets count from the block's start; asked once for each block. */
  checkBlock?(block: Block): Iterable<Finding>;
  /** What a note shows by itself; asked again where its words change. */
  checkNote?(note: UnitNote, facts: DraftFacts, references: References): Iterable<Finding>;
  /** What `check` reads of a draft; where typing left that as it was, the findings stay as they are. All of it where nothing is said. */
  readonly reads?: readonly Ground[];
  /** What only the whole draft shows. */
  check?(facts: DraftFacts, references: References): Iterable<Finding>;
}
