import type { Block } from '../document/document.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { quantitiesOf } from './block-quantities.ts';
import { matches } from '../text/matches.ts';

/** How a total and its parts stand together: 44个（9个、34个） · 共88个，其中44个；35个 · 20所、10所，共计30所 · 8:42:50. */
export type SumForm = 'bracket' | 'among' | 'together' | 'structure';

/** A total and the parts that claim to make it. Offsets count from the block's start. */
export interface SumClaim {
  readonly form: SumForm;
  readonly total: { readonly span: Span; readonly value: number; readonly unit: string | null };
  readonly parts: readonly Quantity[];
  /** What the parts make, in the total's unit. */
  readonly sum: number;
  /** How far the sum may be off, from the digits as written. */
  readonly tolerance: number;
  /** True where the words say that the parts are all there is: brackets of parts alone, 共、合计 with parts of the same things. */
  readonly whole: boolean;
}

/** The sums a block claims, right and wrong ones. */
export const readSums: (block: Block) => readonly SumClaim[] = rememberEach((block) => {
  const { text, quantities } = quantitiesOf(block);
  const claims =
    quantities.length < 3
      ? []
      : quantities.flatMap((total, index) => [
          ...bracket(text, quantities, index),
          ...among(text, quantities, index),
          ...together(text, quantities, index),
          ...rest(text, quantities, index),
        ]);
  return [...claims, ...structures(text)];
});

/** What adds up. A share, an age, a length of time or a standard per head does not. */
const ADDITIVE = new Set(['count', 'people', 'visits', 'money', 'area', 'length', 'mass']);
const PER_HEAD = /[每均]|标准|限额|最高|单价|班额|同比|增长/;
/** 补助500元 is what each gets, 上级补助1500万元 a part of the money. */
const GRANT = 10_000;

function addable(text: string, quantity: Quantity): boolean {
  if (quantity.op !== '=' || quantity.change !== null || quantity.small) return false;
  if (!ADDITIVE.has(measureOf(quantity.unit).dimension)) return false;
  const before = text.slice(Math.max(0, quantity.core.start - 8), quantity.core.start);
  if (PER_HEAD.test(before) || (before.includes('补助') && measureOf(quantity.unit).factor < GRANT)) return false;
  // 2 300亿元 is one number, of which the end alone was read.
  return !/(?:第|\d[ \u00a0\u2009])$/.test(before);
}

function alike(a: Quantity, b: Quantity): boolean {
  return measureOf(a.unit).dimension === measureOf(b.unit).dimension;
}

/** 44个（续建9个、开工34个）, 项目44个..., 5所学校（小学3所，初中2所）. */
function bracket(text: string, quantities: readonly Quantity[], index: number): SumClaim[] {
  const total = quantities[index];
  if (total === undefined || !addable(text, total)) return [];
  const opening = /^[^,，。;；:、\d()<>]{0,10}\(/.exec(text.slice(total.core.end, total.core.end + 12));
  if (opening === null) return [];
  const from = total.core.end + opening[0].length;
  const length = text.slice(from, from + 200).indexOf(')');
  if (length < 0) return [];
  const inside = text.slice(from, from + length);
  if (/等|每|各|均|[（(]/.test(inside)) return [];
  const parts = partsIn(text, held(quantities, index, from + length), { start: from, end: from + length }, total);
  if (parts === null) return [];
  return [claim('bracket', total, parts, !inside.startsWith('其中'))];
}

/** The quantities behind the one at `index` up to `end`; never the whole line, so that a long one stays linear. */
function held(quantities: readonly Quantity[], index: number, end: number): Quantity[] {
  const behind: Quantity[] = [];
  for (let i = index + 1; (quantities[i]?.core.start ?? Infinity) < end; i += 1) behind.push(...quantities.slice(i, i + 1));
  return behind;
}

/** How far the things have come is another count of the same: 续建9个，新建35个，年内开工30个. */
const PROGRESS =
  '(?:目前|现|已|年内|今年|当年|全年|累计|计划|力争|正在|全部|新?开工|复工|竣工|完工|建成|投产|投用|完成|达产|通车|运营|验收)';

const OTHERS = new RegExp(`[,，;；](?:${PROGRESS}|[^\\d,，;；]*(?=[,，;；]|$))`);

/** Where a list of parts ends: at its first mark of another rank (A9个、B34个，带动…) and before a segment without a number. */
function listEnd(text: string, from: number, end: number): number {
  const list = text.slice(from, end).replace(/\([^()]{0,120}\)/g, (bracket) => '\u0000'.repeat(bracket.length));
  const first = /[、,，;；]/.exec(list);
  if (first === null) return end;
  const others = first[0] === '、' ? /[,，;；]/ : OTHERS;
  const stop = others.exec(list.slice(first.index));
  return stop === null ? end : from + first.index + stop.index;
}

/** The one alike quantity of each segment, or null where a segment has none, several, or something else behind it. */
function partsIn(text: string, quantities: readonly Quantity[], span: Span, total: Quantity): Quantity[] | null {
  const parts: Quantity[] = [];
  let start = span.start;
  // The parts of a part (中小学44个（新建9个、改建35个）) are none of the total.
  const flat = text.slice(span.start, span.end).replace(/\([^()]{0,120}\)/g, (bracket) => '\u0000'.repeat(bracket.length));
  for (const segment of flat.split(/[、,，;；和]/)) {
    const end = start + segment.length;
    const own = quantities.filter(
      ({ core }) => core.start >= start && core.end <= end && segment !== '' && flat[core.start - span.start] !== '\u0000',
    );
    const [part] = own;
    if (own.length !== 1 || part === undefined || !alike(part, total) || !addable(text, part)) return null;
    parts.push(part);
    start = end + 1;
  }
  return parts.length > 1 ? parts : null;
}

const TOTAL_WORD = /(?:共|合计|总计|总数|总共)[^,，。;；:\d()]{0,24}$/;

/** 共建设项目88个，其中中小学项目44个（…）；学前教育项目35个。 The parts are the later amounts of the same things, in brackets none. */
function among(text: string, quantities: readonly Quantity[], index: number): SumClaim[] {
  const total = quantities[index];
  if (total === undefined || !addable(text, total)) return [];
  const behind = /^[^,，。;；:、\d()]{0,8}[,，:：(] ?其中[:：,，]?/.exec(text.slice(total.core.end, total.core.end + 16));
  if (behind === null) return [];
  const from = total.core.end + behind[0].length;
  const sentence = text.slice(from, from + 300);
  const end = from + (/[。!！?？]/.exec(sentence)?.index ?? sentence.length);
  const listed = trimmed(text, from, listEnd(text, from, end));
  const totalled =
    TOTAL_WORD.test(text.slice(Math.max(0, total.core.start - 30), total.core.start)) ||
    total.before.some(({ word }) => /共|计/.test(word));
  const plain = partsIn(text, held(quantities, index, listed), { start: from, end: listed }, total);
  // 新增学位1万个 among 项目40个 is another thing, and only parts that say the same noun are left.
  if (
    plain !== null &&
    plain.every((part) => part.value * measureOf(part.unit).factor <= total.value * measureOf(total.unit).factor)
  ) {
    const made = claim('among', total, plain, listed === trimmed(text, from, end) && (totalled || announced(text, total, plain)));
    return isOfTheOther(quantities[index - 1], made) ? [] : [made];
  }
  const noun = text.slice(total.core.start - 2, total.core.start);
  if (!totalled || !/^[\u4e00-\u9fff]{2}$/.test(noun)) return [];
  const parts = held(quantities, index, end).filter(
    ({ core, unit }) =>
      core.start >= from && core.end <= end && unit === total.unit && text.slice(core.start - 2, core.start) === noun,
  );
  return parts.length > 1 && parts.every((part) => addable(text, part)) ? [claim('among', total, parts, true)] : [];
}

/** 新建100万亩、改造60万亩，其中2021年新建40万亩……: the parts are those of the amount before. */
function isOfTheOther(other: Quantity | undefined, { total, sum }: SumClaim): boolean {
  return other !== undefined && other.unit === total.unit && total.span.start - other.core.end < 16 && other.value === sum;
}

/** 新建、改扩建幼儿园12所，其中新建5所、改扩建6所: the total names its parts, so that there are no others. */
function announced(text: string, total: Quantity, parts: readonly Quantity[]): boolean {
  return parts.every(({ core }) => {
    const name = /[^,，、；;：:()。其中\d]{2,8}$/.exec(text.slice(Math.max(0, core.start - 8), core.start))?.[0];
    return name !== undefined && text.slice(Math.max(0, total.core.start - 24), total.core.start).includes(name);
  });
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** No list in running text has more; a line that seems to is left alone, and stays linear. */
const MOST_PARTS = 40;

/** 小学20所、初中10所，共计30所. */
function together(text: string, quantities: readonly Quantity[], index: number): SumClaim[] {
  const total = quantities[index];
  if (
    total === undefined ||
    total.op !== '=' ||
    !/[,，]?(?:共计|合计|总计)[^,，。;；:、\d]{0,6}$/.test(text.slice(Math.max(0, total.core.start - 14), total.core.start))
  )
    return [];
  const parts: Quantity[] = [];
  for (let i = index - 1; i >= 0 && parts.length <= MOST_PARTS; i -= 1) {
    const part = quantities[i];
    const next = quantities[i + 1];
    if (part === undefined || next === undefined || !alike(part, total) || !addable(text, part)) break;
    // Each part is 名称+数量, set off by one mark from the next: no sentence end, no second mark in between.
    const between = text.slice(part.core.end, next.core.start);
    if (!/^(?:\([^()]{0,30}\))?[、,，](?!其中)[^、,，。;；:：()]{0,16}$/.test(between)) break;
    parts.unshift(part);
  }
  if (parts.length < 2 || parts.length > MOST_PARTS || !opensList(text, parts[0])) return [];
  return [claim('together', total, parts, true)];
}

/** 32个指标中，甲、乙等7个为约束性，其余25个为预期性: what is named and the rest make the whole. */
function rest(text: string, quantities: readonly Quantity[], index: number): SumClaim[] {
  const [last, part, total] = [quantities[index], quantities[index - 1], quantities[index - 2]];
  if (last === undefined || part === undefined || total === undefined || last.core.start - total.core.end > 200) return [];
  if (!text.startsWith('其余', last.core.start - 2)) return [];
  if (!/^[^,，。;；:、\d()]{1,10}[中里][,，]/.test(text.slice(total.core.end, total.core.end + 13))) return [];
  if (/[。!?]/.test(text.slice(total.core.end, last.core.start))) return [];
  const fit = [total, part, last].every((it) => addable(text, it) && it.unit === total.unit);
  return fit ? [claim('together', total, [part, last], true)] : [];
}

/** True where the first part found is the first of its list: before its name stands the end of a clause. */
function opensList(text: string, first: Quantity | undefined): boolean {
  if (first === undefined) return false;
  return /(?:^|[。;；:：,，])[^、,，。;；:：\d]{0,20}$/.test(text.slice(Math.max(0, first.core.start - 24), first.core.start));
}

/** A claim of one form, with what its parts make and how far they may be off. */
export function claim(form: SumForm, total: Quantity, parts: readonly Quantity[], whole: boolean): SumClaim {
  const { factor } = measureOf(total.unit);
  const sum = parts.reduce((added, part) => added + (part.value * measureOf(part.unit).factor) / factor, 0);
  const finest = Math.max(decimals(total.value), ...parts.map(({ value }) => decimals(value)));
  // Whole numbers add up exactly; rounded ones may be off by one in the last place (3.7, item 1).
  const tolerance = finest === 0 ? 1e-6 : 1.01 * 10 ** -Math.min(decimals(total.value) || finest, finest);
  return { form, total: { span: total.core, value: total.value, unit: total.unit }, parts, sum, tolerance, whole };
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

const STRUCTURE =
  /(?<=(?:产业|结构|比例|比重)[^。;；]{0,60})(?<![\d.:∶︰])(\d{1,2}(?:\.\d{1,2})?) ?[:∶︰] ?(\d{1,2}(?:\.\d{1,2})?) ?[:∶︰] ?(\d{1,2}(?:\.\d{1,2})?)(?![\d.:∶︰])/g;

/** 三次产业结构调整为8.5:41.5:50. */
function structures(text: string): SumClaim[] {
  if (!/产业|三产/.test(text)) return [];
  return matches(STRUCTURE, text).flatMap((match) => {
    const sum = match.slice(1, 4).reduce((added, part) => added + Number(part), 0);
    // Ratios such as 1:2:3 make no hundred and claim none.
    if (sum < 80 || sum > 120) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      { form: 'structure' as const, total: { span, value: 100, unit: null }, parts: [], sum, tolerance: 0.11, whole: true },
    ];
  });
}
