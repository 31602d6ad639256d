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
import { conflict } from './target/conflict.ts';
import { targetMissing } from './target/missing.ts';
import { range } from './target/range.ts';
import { targetReference } from './target/reference.ts';
import { respectively } from './target/respectively.ts';
import { sum } from './target/sum.ts';
import { targetUnit } from './target/unit.ts';
import { wording } from './target/wording.ts';
import { targetYear } from './target/year.ts';
import { bracket } from './unit/bracket.ts';
import { detached } from './unit/detached.ts';
import { unitDuplicate } from './unit/duplicate.ts';
import { empty } from './unit/empty.ts';
import { former } from './unit/former.ts';
import { unitLevel } from './unit/level.ts';
import { unitMissing } from './unit/missing.ts';
import { separator } from './unit/separator.ts';
import { unknown } from './unit/unknown.ts';
import { variant } from './unit/variant.ts';

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
  unitMissing,
  empty,
  detached,
  separator,
  unitDuplicate,
  bracket,
  unknown,
  variant,
  former,
  unitLevel,
  targetReference,
  targetMissing,
  conflict,
  sum,
  respectively,
  range,
  wording,
  targetUnit,
  targetYear,
];
