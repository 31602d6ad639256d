import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundOp, CHANGE_VERBS } from '../lexicon/bounds.ts';
import type { MeasureSort } from '../lexicon/measures.ts';
import { wordEnding } from '../lexicon/word-index.ts';
import type { Span } from '../text/span.ts';

/** A bound word beside a number, with its place in the block. */
export interface BoundWord {
  readonly span: Span;
  readonly word: string;
  readonly op: BoundOp;
}

/** A way gone: 下降1个百分点, 增长5.5%, 增加了2所. */
export interface Change {
  readonly span: Span;
  readonly verb: string;
  readonly direction: 'up' | 'down';
}

/** A number with its unit and bounds, as it stands in one block. Offsets count from the block's start. */
export interface Quantity {
  /** From the first bound word to the last. */
  readonly span: Span;
  /** Number and unit alone. */
  readonly core: Span;
  readonly op: BoundOp | 'range';
  readonly value: number;
  readonly value2: number | null;
  /** As written, 余 and 多 left out: 万个, 亿元, %. Null where there is none. */
  readonly unit: string | null;
  readonly sort: MeasureSort | 'ratio' | 'none';
  readonly before: readonly BoundWord[];
  readonly after: BoundWord | null;
  readonly change: Change | null;
  /** True for a small Chinese numeral (一个), which states a value only with a bound. */
  readonly small: boolean;
}

/** A number with its unit, before its bounds are read. */
export interface Bare {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
  readonly sort: Quantity['sort'];
  readonly open: boolean;
  readonly small: boolean;
}

const changeEnding = wordEnding(Object.keys(CHANGE_VERBS).filter((verb) => verb.length > 1));
const boundEnding = wordEnding(BOUNDS_BEFORE.map(([word]) => word));
const BEFORE_OPS: ReadonlyMap<string, BoundOp> = new Map(BOUNDS_BEFORE);

/** Joins a number with the bounds on both sides of it and the change it tells; nothing left of `floor` is read. */
export function withBounds(text: string, bare: Bare, floor: number): Quantity {
  const before: BoundWord[] = [];
  let change: Change | null = null;
  let start = bare.start;
  let end = bare.end;
  for (let turn = 0; turn < 6; turn += 1) {
    const bounded: boolean = before.length > 0 || change !== null;
    const close: number = text[start - 1] === ' ' ? start - 1 : start;
    const edge: number = text[start - 1] === '了' ? start - 1 : beforeAside(text, close, bounded);
    const verb: string | null = change === null ? changeEnding(text, edge) : null;
    if (
      verb !== null &&
      edge - verb.length >= floor &&
      !WORK.test(text.slice(Math.max(floor, edge - verb.length - 2), edge - verb.length)) &&
      !before.some(({ word }) => /[到至为]$/.test(word))
    ) {
      start = edge - verb.length;
      change = { span: { start, end: edge }, verb, direction: CHANGE_VERBS[verb] ?? 'up' };
      continue;
    }
    const word = boundEnding(text, edge);
    const op = word === null || edge - word.length < floor ? undefined : BEFORE_OPS.get(word);
    if (word === null || op === undefined) break;
    if (word.length === 1 && splitsWord(text, edge - 1)) break;
    start = edge - word.length;
    before.unshift({ span: { start, end: edge }, word, op });
  }
  const tail = text[end] === ' ' ? end + 1 : end;
  const found = BOUNDS_AFTER.find(([word]) => text.startsWith(word, tail));
  let after: BoundWord | null = null;
  if (found !== undefined) {
    after = { span: { start: tail, end: tail + found[0].length }, word: found[0], op: found[1] };
    end = after.span.end;
  }
  const told = before.findLast(({ op }) => op !== '=');
  const op = bare.value2 !== null ? 'range' : (told?.op ?? after?.op ?? (bare.open ? '>' : '='));
  return {
    span: { start, end },
    core: { start: bare.start, end: bare.end },
    op,
    value: bare.value,
    value2: bare.value2,
    unit: bare.unit,
    sort: bare.sort,
    before,
    after,
    change,
    small: bare.small,
  };
}

const YEAR_BETWEEN = / ?\u0000{4} ?年[底末]?[的 ]?$/;
const ASIDE = /(?: ?\u0000{4} ?年[底末]?[的 ]?|(?:每[人生户班校亩月年天]){1,2}|每学[年期])$/;

/**
 * 提升到2025年的70%, 不低于每生每年800元: the year, or what it is paid for, stands between the bound and its number. The figures of
 * a year are hidden already. Behind a bound that is read already only the year does.
 */
function beforeAside(text: string, start: number, bounded: boolean): number {
  const aside = (bounded ? YEAR_BETWEEN : ASIDE).exec(text.slice(Math.max(0, start - 9), start));
  return aside === null ? start : start - aside[0].length;
}

/** 巩固提升80万亩基地 and 改造提升 are work on things, not a change of their number. */
const WORK = /(?:巩固|改造|优化|规范|整治|培育|新建|改建|提质|治理)$/;

/** One-character bounds that are the tail of another word: 成为, 作为, 附近, 节约, 直达, 没有, 只有, 所占. */
const TAILS = new Set(['成为', '作为', '附近', '节约', '签约', '续约', '违约', '邀约', '集约', '公约', '没有', '所有', '拥有', '国有', '具有', '公有', '还有', '只有', '直达', '送达', '下达', '发达', '到达', '而是', '还是', '以为', '行为', '通过', '经过', '不过', '甚至', '直至', '公共', '一共', '总共', '报到', '看到', '得到', '做到', '受到', '高超', '赶超', '反超', '不仅', '仍为', '最近', '靠近', '邻近', '推至', '要求为']); // prettier-ignore

function splitsWord(text: string, at: number): boolean {
  return TAILS.has(text.slice(at - 1, at + 1));
}
