import type { Block } from '../document/document.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import { quantitiesOf } from './block-quantities.ts';

/** 职工1.5万人，其中技工120万人: a part said to be more than its whole. Offsets count from the block's start. */
export interface LargerPart {
  readonly whole: Quantity;
  readonly part: Quantity;
  /** True where both are heads, or the part names the things of the whole (幼儿园…，其中普惠性幼儿园…). */
  readonly sure: boolean;
}

/** The parts of a block that are larger than what they are a part of. */
export const readLargerParts: (block: Block) => readonly LargerPart[] = rememberEach(findLargerParts);

/** What is counted and cannot be less than a part of it. Of shares each may have a whole of its own (入学率99%，其中女童99.5%). */
const COUNTED = new Set(['count', 'people', 'money', 'area', 'length', 'mass']);
const AMONG = /^[^,，。;；:、\d()]{0,8}[,，:：。] ?其中[:：,，]?([^,，。;；:、\d()由从]{1,12})$/;
const GENERAL = /^[万亿千百]*[个项件家户处]$/;
/** Standards per head, and changes, are no whole. */
const PER_HEAD = /[每均]|标准|补助|限额|最高|单价|班额|同比|增长/;

function findLargerParts(block: Block): LargerPart[] {
  if (!block.text.includes('其中')) return [];
  const { text, quantities } = quantitiesOf(block);
  const found: LargerPart[] = [];
  for (const [index, part] of quantities.entries()) {
    const before = wholeIndex(text, quantities, index);
    const whole = quantities[before];
    if (whole === undefined || part.core.start - whole.core.end > REACH || !isCounted(text, whole) || !isCounted(text, part))
      continue;
    const name = AMONG.exec(text.slice(quantities[index - 1]?.core.end, part.core.start))?.[1];
    if (name === undefined || !larger(part, whole) || !sameThings(part, whole)) continue;
    // 在校生10万人、教师8000人，其中小学生6万人: the whole may stand further ahead.
    if (wholeBefore(text, quantities, before, part)) continue;
    const thing = /[\u4e00-\u9fff]{2}$/.exec(text.slice(0, whole.span.start))?.[0] ?? '';
    const sure = isPeople(part) || (thing !== '' && name.includes(thing)) || isOfRank(text, whole, name);
    // 项目12个，其中新增学位3000个: a general measure word says nothing of what is counted.
    if (sure || !GENERAL.test(part.unit ?? '')) found.push({ whole, part, sure });
  }
  return found;
}

/** 省级以上平台320家，其中国家级328家: the part is told by its rank alone. */
function isOfRank(text: string, { span }: Quantity, name: string): boolean {
  return (
    /^(?:国家|省|市|县)级(?:以上)?[达有为到]{0,2}$/.test(name) && /[省市县]级[^,，。;；、]{2,16}$/.test(text.slice(0, span.start))
  );
}

/** As far as a part may stand behind its whole. */
const REACH = 44;
/** By how much the whole has grown, between it and 其中: 财政收入38亿元，同比增长4%，其中…. */
const GROWN = /^[,，、](?:同比|[比较]上年(?:同期)?|[比较]\u0000{4}年)?$/;

/** Where the whole stands: right before the part, or before the rate that it grew by. */
function wholeIndex(text: string, quantities: readonly Quantity[], index: number): number {
  const [grown, whole] = [quantities[index - 1], quantities[index - 2]];
  if (grown?.change == null || grown.unit !== '%' || whole === undefined) return index - 1;
  return GROWN.test(text.slice(whole.core.end, grown.span.start)) ? index - 2 : index - 1;
}

function isCounted(text: string, { op, change, small, unit, core }: Quantity): boolean {
  if (op !== '=' || change !== null || small || !COUNTED.has(measureOf(unit).dimension)) return false;
  // 2 300亿元 is one number, of which the end alone was read.
  return (
    !/\d[ \u00a0\u2009]$/.test(text.slice(Math.max(0, core.start - 2), core.start)) &&
    !PER_HEAD.test(text.slice(Math.max(0, core.start - 8), core.start))
  );
}

function larger(a: Quantity, b: Quantity): boolean {
  return a.value * measureOf(a.unit).factor > b.value * measureOf(b.unit).factor;
}

/** 园区3个，其中企业200家 counts two kinds of things. */
function sameThings(a: Quantity, b: Quantity): boolean {
  const bare = (unit: string | null): string => (unit ?? '').replace(/^[万亿千百]+/, '');
  return measureOf(a.unit).dimension === measureOf(b.unit).dimension && (bare(a.unit) === bare(b.unit) || isPeople(a));
}

function isPeople({ unit }: Quantity): boolean {
  return measureOf(unit).dimension === 'people';
}

function wholeBefore(text: string, quantities: readonly Quantity[], before: number, part: Quantity): boolean {
  const whole = quantities[before];
  for (let at = before - 1; at >= 0 && at > before - 6; at -= 1) {
    const other = quantities[at];
    if (other === undefined || whole === undefined || /[。!?;；]/.test(text.slice(other.core.end, whole.core.start)))
      return false;
    if (sameThings(other, part) && !larger(part, other)) return true;
  }
  return false;
}
