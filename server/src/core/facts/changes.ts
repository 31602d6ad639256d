import type { Block } from '../document/document.ts';
import { CHANGE_VERBS } from '../lexicon/bounds.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { quantitiesOf } from './block-quantities.ts';

/** 由60%提高到65%，提高5个百分点: where a value comes from, where it goes, and by how much. */
export interface ChangePhrase {
  readonly from: Quantity;
  readonly to: Quantity;
  /** The way gone, where the phrase gives it. */
  readonly by: Quantity | null;
  /** The verb's direction. */
  readonly direction: 'up' | 'down';
  readonly verb: string;
  /** From the first value to the last. Offsets count from the block's start. */
  readonly span: Span;
}

const VERB = Object.keys(CHANGE_VERBS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const GOES_TO = new RegExp(`^(?:左右|以上)?[^,，。;；、:]{0,8}?(${VERB})(?:到|至|为)[^,，。;；、:\\d]{0,10}$`);
const COMES_FROM = /[由从][^,，。;；、:]{0,14}$/;
/** 排名由36位上升到23位: the better rank is the smaller number. */
const RANK = /排名|位次|名次|位列|排位|\d ?位[^,。;]{0,8}\d ?位$/;
/** 年均 and 每年 are another way of counting the way gone, so they are not read. */
const GOES_BY = new RegExp(`^(?:左右|以上|以下|以内)?[,，、](?:共|累计|净|五年|5年|期间)?(?:${VERB})了?(?:约|近)?$`);

/** True where the numbers go the other way than the verb: 提高 from 76 to 73. */
export function goesAgainst({ from, to, direction }: ChangePhrase): boolean {
  const [a, b] = [measureOf(from.unit), measureOf(to.unit)];
  if (a.dimension !== b.dimension || a.dimension === 'bare') return false;
  // A share above the whole is a fault of its own.
  if (a.dimension === 'share' && Math.max(from.value * a.factor, to.value * b.factor) > 1) return false;
  const difference = to.value * b.factor - from.value * a.factor;
  return direction === 'up' ? difference < -1e-9 : difference > 1e-9;
}

/** The changes a block states with both ends. Lists with 分别 are not read. */
export const readChanges: (block: Block) => readonly ChangePhrase[] = rememberEach(findChanges);

function findChanges(block: Block): ChangePhrase[] {
  if (!/[由从]/.test(block.text)) return [];
  const { text, quantities } = quantitiesOf(block);
  const changes: ChangePhrase[] = [];
  for (let i = 0; i + 1 < quantities.length; i += 1) {
    const from = quantities[i];
    const to = quantities[i + 1];
    if (from === undefined || to === undefined || from.op === 'range' || to.op === 'range') continue;
    if (!COMES_FROM.test(text.slice(Math.max(0, from.core.start - 15), from.core.start))) continue;
    if (RANK.test(text.slice(Math.max(0, from.core.start - 24), to.core.end))) continue;
    const verb = GOES_TO.exec(text.slice(from.core.end, Math.min(to.core.start, from.core.end + 32)))?.[1];
    if (verb === undefined || to.core.start - from.core.end > 32) continue;
    const next = quantities[i + 2];
    const goesBy =
      next !== undefined && next.core.start - to.core.end < 16 && GOES_BY.test(text.slice(to.core.end, next.core.start));
    const by = goesBy ? next : null;
    const span = { start: from.core.start, end: (by ?? to).core.end };
    changes.push({ from, to, by, direction: CHANGE_VERBS[verb] ?? 'up', verb, span });
  }
  return changes;
}
