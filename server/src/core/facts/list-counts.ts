import type { Block } from '../document/document.ts';
import { CHANGE_VERBS } from '../lexicon/bounds.ts';
import { QUALIFIERS } from '../lexicon/phrase-words.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { quantitiesOf } from './block-quantities.ts';

/** 甲和乙分别达到x和y: how many names stand before 分别 and how many values behind it. Offsets count from the block's start. */
export interface ListCount {
  /** From 分别 to the last value. */
  readonly span: Span;
  readonly names: readonly string[];
  /** Every number of names the phrase can be read as, since 和 may stand inside a name. */
  readonly counts: readonly number[];
  /** True where the list may begin before the comma in front of it, so that there may be more names. */
  readonly open: boolean;
  readonly values: readonly Quantity[];
}

/** The 分别 lists of a block whose names and values can be counted. */
export const readListCounts: (block: Block) => readonly ListCount[] = rememberEach(findLists);

function findLists(block: Block): ListCount[] {
  const lists: ListCount[] = [];
  if (!block.text.includes('分别')) return lists;
  const { text: masked, quantities } = quantitiesOf(block);
  // An age is part of a name: 5岁以下儿童死亡率.
  const text = masked.replace(/\u0000{1,2}(?=岁)/g, (age, at: number) => block.text.slice(at, at + age.length));
  let next = 0;
  for (let at = text.indexOf('分别'); at >= 0; at = text.indexOf('分别', at + 2)) {
    while ((quantities[next]?.core.start ?? Infinity) < at) next += 1;
    const values = valuesBehind(text, at + 2, quantities, next);
    const last = values.at(-1);
    const names = last === undefined ? null : (taken(text, lists.at(-1), at) ?? namesBefore(text, at));
    // Where the line ends right behind a value, the list may go on in the next one.
    if (last === undefined || names === null || /^\s*(?:[、，,]|和|与|及)?\s*$/.test(text.slice(last.span.end))) continue;
    const years = yearsBefore(text, at);
    const counts = years > 1 ? names.counts.flatMap((count) => [count, count * years]) : names.counts;
    lists.push({ span: { start: at, end: last.after?.span.end ?? last.core.end }, ...names, counts, values });
  }
  return lists;
}

/** 到2025年和2030年，A、B分别达到x、y和u、v: each name has a value for each of the years. */
function yearsBefore(text: string, at: number): number {
  const sentence = /[^。；;]*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0] ?? '';
  return sentence.split(/\u0000{4}年/).length - 1;
}

/** A、B分别达到x、y；2030年分别达到u、v: the names of the list right before are meant again. */
function taken(text: string, list: ListCount | undefined, at: number): Pick<ListCount, 'names' | 'counts' | 'open'> | null {
  if (list === undefined || at - list.span.end > 16) return null;
  if (!/^[,，;；](?:到|至)?\u0000{4}年[底末]?(?:[,，]|力争|将|要|再)?$/.test(text.slice(list.span.end, at))) return null;
  // Only where the first list itself fits.
  return list.counts.includes(list.values.length) ? { names: list.names, counts: [list.values.length], open: false } : null;
}

const VERB = `(?:${[...Object.keys(CHANGE_VERBS), '达到', '达', '到', '至', '为', '不低于', '不少于', '至少', '超过', '突破', '约', '近', '完成', '新增'].join('|')})`;
/** Between 分别 and its first value: verbs and bounds, at most a short word more. No 从, 由, 比: what follows would be the base. */
const OPENS = /^[^,，。;；:、\d从由比较按第\u0000]{0,10}$/;
/** 分别较“十三五”时期下降: the base may stand behind 分别 as well. */
const OPENS_WITH_BASE =
  /^[比较][^,，。;；:、\d从由比较]{1,8}?(?:时期|期末|年[底末]?)(?:同期)?[^,，。;；:、\d从由比较\u0000]{0,6}$/;
const LINK = new RegExp(`^\\s?(?:以上|以下|以内|左右|上下)?(?:、|和|与|及|以及|,|，)\\s?(?:${VERB}){0,2}\\s?$`);

function valuesBehind(text: string, from: number, quantities: readonly Quantity[], nearest: number): Quantity[] {
  // The figures of “十四五” are no value.
  const figures = quantities.slice(nearest, nearest + 3).findIndex(({ small, sort }) => !small || sort !== 'none');
  const first = nearest + Math.max(figures, 0);
  const opening = quantities[first];
  if (opening === undefined || opening.core.start - from > 18) return [];
  const lead = text.slice(from, opening.core.start);
  if (!OPENS_WITH_BASE.test(lead) && (lead.length > 12 || !OPENS.test(lead))) return [];
  const values = [opening];
  for (let i = first + 1; i < quantities.length; i += 1) {
    const previous = quantities[i - 1];
    const next = quantities[i];
    if (previous === undefined || next === undefined || next.core.start - previous.core.end > 14) break;
    const link = text.slice(previous.core.end, next.core.start);
    // 分别增长4%、5%，十件实事完成: the comma ends the list where another kind of number follows.
    if (!LINK.test(link) || (/[,，]/.test(link) && next.sort !== previous.sort) || (next.small && !previous.small)) break;
    values.push(next);
  }
  return values;
}

/** Words that stand for several names at once, or that hold a link of their own. */
const SEVERAL =
  /城乡|[一二三]{2,3}产|三次产业|男女|公民办|公、民办|市县|省市|进出口|两[项类个者级]|三[项类个者]|三级(?!〇|及?以上|公路|医院|甲)|各[项类]|等|前后|\d/;
/** Ages, words that hold 等 and name a kind or a grade, and insurance and pensions of 城乡居民, which are one. */
const NO_OTHERS =
  /\d{1,2}岁(?:以[上下])?|[高中初平均同优特一二三]等|等[级次]|城乡居民(?=基础养老|基本养老|基本医疗|大病|医保|医疗保险|养老)/g;
/** What stands between the names and 分别: 比2015年分别下降, 年均分别增长. */
const BASE = /(?:同比|环比|[比较](?:\u0000{4}|[上去前])年(?:同期|[底末])?|年均|每年|力争|将|要)+$/;
/** 城乡居民收入 is two, as long as no years are meant (三年来城乡居民收入分别增长8%、7%、6%); 城乡居民收入比 is one. */
const TOWN_AND_COUNTRY = /^城乡(?!居民(?:基础养老|基本养老|基本医疗|大病|医保|医疗保险|养老))(?=[^、和与及]{2,}(?<![比差距])$)/;
/** 一二三产增加值 is three. */
const INDUSTRIES = /^(?:全[市县省区州])?第?一、?二、?三次?产(?:业)?(?:增加值|产值)?$/;
const LINKED = /普及|涉及|及时|及以上|及格|及其|参与|与会|和谐|和平|共和|总和|(?<![初高])中和|饱和|温和|和田|及以[上下]/g;
const EDGES = ['。', '；', ';', '：', ':', '，', ',', '！', '?', '!', '(', ')', '.', '\u0000'];

function namesBefore(text: string, at: number): Pick<ListCount, 'names' | 'counts' | 'open'> | null {
  const clause = text
    .slice(Math.max(0, at - 100), at)
    .replace(/\([^()]{0,20}\)/g, '')
    .replace(BASE, '');
  const edge = Math.max(...EDGES.map((mark) => clause.lastIndexOf(mark)));
  const list = clause
    .slice(edge + 1)
    .trim()
    .replace(/^其中/, '');
  if (TOWN_AND_COUNTRY.test(list))
    return { names: ['城镇', '农村'].map((area) => list.replace('城乡', area)), counts: [2], open: true };
  if (INDUSTRIES.test(list)) return { names: ['一产', '二产', '三产'], counts: [3], open: false };
  if (list === '' || SEVERAL.test(list.replace(NO_OTHERS, '〇〇'))) return null;
  // A comma before the list may stand for 、, when what it closes ends in the name of something counted.
  const open = /[率数量额值例重比面积限入资][,，]$/.test(clause.slice(0, edge + 1));
  const plain = list.replaceAll('以及', '、〇').replace(LINKED, (word) => '〇'.repeat(word.length));
  const segments = plain.split('、');
  const all = plain.split(/、〇?|和|与|及/).filter((name) => name !== '');
  const links = (segments.at(-1) ?? '').split(LINK_WORD).length - 1;
  const counts = new Set([all.length]);
  if (!parallel(segments) || segments.slice(0, -1).some((it) => LINK_WORD.test(it))) counts.add(segments.length);
  if (links > 0) counts.add(segments.length + 1);
  return { names: namesIn(list, plain), counts: [...counts], open };
}

/** The names of a list, cut where `plain`, as long as it and freed of what only looks like a link, has its links. */
function namesIn(list: string, plain: string): string[] {
  let from = 0;
  return plain
    .split(/、〇?|和|与|及/)
    .map((name) => {
      const start = plain.indexOf(name, from);
      from = start + name.length;
      return list.slice(start, from);
    })
    .filter((name) => name !== '');
}

const LINK_WORD = /和|与|及/;

/** 学前段、义务教育段和高中段: the names end alike, so that the 和 before the last one links names and is not part of one. */
function parallel(segments: readonly string[]): boolean {
  const [first = ''] = segments;
  const pieces = (segments.at(-1) ?? '').split(LINK_WORD);
  if (pieces.length !== 2) return pieces.length === 1;
  const [own = '', last = ''] = pieces;
  // 小学、初中生均教学及辅助用房面积: the second level of school goes on, and 及 is part of what both have.
  const goesOn = QUALIFIERS.some((word) => own.length > word.length && own.startsWith(word));
  if (QUALIFIERS.includes(first) && goesOn && !QUALIFIERS.some((word) => last.startsWith(word))) return false;
  if (segments.length === 1 || first.at(-1) === own.at(-1)) return true;
  // 小学、初中和高中入学率: three of one kind.
  return QUALIFIERS.includes(first) && QUALIFIERS.includes(own) && QUALIFIERS.some((word) => last.startsWith(word));
}
