/** One cause why the ordinals of a run do not follow. `at` is the index of the heading it shows at. */
export interface RunFault {
  readonly kind: 'gap' | 'duplicate' | 'order' | 'swap' | 'start' | 'excerpt' | 'style';
  readonly at: number;
  /** The ordinal that should stand there. */
  readonly expected: number;
  /** Index of the heading that is the evidence: the sibling before, or the twin. */
  readonly evidence: number | null;
  /** For `style`: the items in another style, `at` first, with the markers that their siblings call for. */
  readonly strays?: readonly { readonly heading: number; readonly marker: string }[];
}

/** Siblings of one style that count on from one another, with the fewest causes that explain them. */
export interface NumberingRun {
  /** Indices into the headings, in the order of the draft. */
  readonly members: readonly number[];
  /** The ordinal each member should carry, by the run's explanation. */
  readonly expected: readonly number[];
  readonly faults: readonly RunFault[];
  /** False where so much is wrong that no explanation is better than another: one fault is kept, nothing is renumbered. */
  readonly explained: boolean;
  /** restart: counts from one under each parent. continue: counts on across parents. */
  readonly habit: 'restart' | 'continue';
}
