import { count } from './numbering/count.ts';
import { duplicate } from './numbering/duplicate.ts';
import { gap } from './numbering/gap.ts';
import { level } from './numbering/level.ts';
import { malformed } from './numbering/malformed.ts';
import { order } from './numbering/order.ts';
import { punctuation } from './numbering/punctuation.ts';
import { reference } from './numbering/reference.ts';
import { runIn } from './numbering/run-in.ts';
import { style } from './numbering/style.ts';
import type { Rule } from './rule.ts';
import { respectively } from './target/respectively.ts';
import { sum } from './target/sum.ts';
import { targetUnit } from './target/unit.ts';
import { wording } from './target/wording.ts';

/**
 * Every rule that reads drafts, in the contract's order: the whole catalogue on one screen. The config/* rules have no
 * entry: they are what reading `plancheck.yaml`, a set or a registry had to say.
 */
export const RULES: readonly Rule[] = [
  gap,
  duplicate,
  order,
  malformed,
  level,
  style,
  punctuation,
  runIn,
  count,
  reference,
  sum,
  respectively,
  wording,
  targetUnit,
];
