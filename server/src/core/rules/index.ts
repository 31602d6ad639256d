import type { Rule } from './rule.ts';

/** Every rule that reads drafts, in the contract's order: the whole catalogue on one screen. The config/* rules are read errors of the files themselves. */
export const RULES: readonly Rule[] = [];
