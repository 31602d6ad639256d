import type { Span } from '../text/span.ts';
import { numeralOf } from './numerals.ts';
import { matches } from '../text/matches.ts';

/**
 * How a mention of time bears on the values near it. `at`: they are meant for it (到2025年, 2023年底前, “十四五”期间).
 * `base`: they are counted from it (比2020年, 在2018年的基础上). `origin`: something
 * begins there (从2020年的51%提升到…, 自2021年起). `flow`: they recur (每年, 每周), and
 * have no year of their own. `end`: the end of the plan's period (期末). `span`: years from the plan's issue (三年内).
 */
export type DateRole = 'at' | 'base' | 'origin' | 'flow' | 'end' | 'span';

/** A mention of time in one block. Offsets count from the block's start. */
export interface DateMention {
  readonly span: Span;
  readonly role: DateRole;
  /** The year it names, the last one of a range or a five-year period; null for flows, 期末, 三年内. */
  readonly year: number | null;
  /** The first year of a range or a period, else the year itself. */
  readonly from: number | null;
  /** True for a five-year period (“十三五”时期). */
  readonly period: boolean;
  /** Relative years: 今年 0, 去年 -1, 明年 1; the count of 三年内, and of 五年来 below zero; else null. */
  readonly offset: number | null;
  /** True for the past by its own word: 过去五年, 去年, 五年来, “十三五”以来. */
  readonly past: boolean;
  /** True for a year that the words behind it put ahead, or that is ahead by its own word: 今年要, 今年的主要预期目标是, 明年, 新的一年. */
  readonly ahead: boolean;
  /** True behind 到 or 至: a deadline. 截至 looks back. */
  readonly until: boolean;
  /** True at the head of a sentence, where it rules more than its own sentence. */
  readonly opens: boolean;
}

/** First years of the five-year plans; 十一五 is 2006–2010. */
const PERIODS: Readonly<Record<string, number>> = {
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

const MENTION = new RegExp(
  [
    '(?<r1>(?:19|20)\\d{2})年?[-—–~至到]{1,2}(?<r2>(?:19|20)\\d{2}) ?学?年',
    '(?<y>(?:19|20)\\d{2}) ?学?年(?!级)(?:度)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:年?[底末初]|上半年|下半年|内)?',
    '(?<c>二[〇零OoΟО○][〇零OoΟО○一二三四五六七八九]{2})年[底末初]?',
    '[“"\'‘]?(?<p>十[一二三四五六]?五)[”"\'’]?(?=期间|时期|末|期末|以来|规划期|五年)(?:期间|时期|期末|末|以来|规划期)?',
    '(?<flow>每(?:个)?(?:学年|学期|年度|年|季度|月|周|天|日)(?:度)?|逐年|年均(?!浓度|值|气温|温度|降水)|年度?平均(?=增|下降|递)|日均|月均|人均每年)',
    '(?<end>规划期末|规划期内|期末)',
    '(?<rel>今年|去年|明年|新的一年|下一年|来年)(?:底|末)?',
    '(?<past>过去|近|最近)(?<pn>[一二两三四五六七八九十]|\\d{1,2})年(?:来|间)?|(?<since>[一二两三四五六七八九十]|\\d{1,2})年来|(?<lastyear>一年来|过去一年)',
    '(?<next>未来|今后|力争|用)?(?<nn>[一二两三四五六七八九十]|\\d{1,2})(?:-\\d)?年(?:左右)?(?<within>内|之内|时间|左右时间)',
    '(?<next2>未来|今后)(?<nn2>[一二两三四五六七八九十]|\\d{1,2})年',
  ].join('|'),
  'g',
);

const RELATIVE: Readonly<Record<string, number>> = { 今年: 0, 新的一年: 0, 去年: -1, 明年: 1, 下一年: 1, 来年: 1 };
/** 今年，我们要…, 今年经济社会发展的主要预期目标是: what is said of the year is still to be done. */
const AHEAD =
  /^[,，]?(?!以来|上半年|前)[^,，。;；\d]{0,24}?(?:目标(?=[是为:：])|(?<![主重需必])要(?![求素点闻])|建议|拟|将(?!军)|力争|争取|努力|确保)/;
/** 占比2028年达到68%: the 比 of a name counts from nothing. */
const BASE_BEFORE = /(?:(?<!占|职普|普职|生师|师生|生机)比|较|同比|相比|与|同|以|相对|相较于?|高于|低于)$/;
const ORIGIN_BEFORE = /(?:自|从|由)$/;
const BASE_AFTER = /^(?:的?基础上|相比|为基[数期础](?!年)|起(?!草)|开始|以来|水平的?基础)/;

/** 达到2020年的两倍 is counted from 2020; 由2020年的1.2倍 begins there. */
const MULTIPLE = /^(?:水平)?的[约近]?(?:\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十]{1,3}) ?倍/;

/** What may stand before a mention that opens its sentence. */
const OPENING = /(?:^|[。!?;:—\s\u200b]|代表,)(?:截至|截止|到|至|自|在|但|这|刚?刚?过去的)?$/;

/** Reads the mentions of time in the text of one block, in its order. The text is half width, its noise masked. */
export function readDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of matches(MENTION, text)) {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const before = text.slice(Math.max(0, span.start - 3), span.start);
    const after = text.slice(span.end, span.end + 12);
    const role = roleOf(before, after);
    const head = text.slice(Math.max(0, span.start - 9), span.start);
    const place = {
      span,
      period: false,
      offset: null,
      past: false,
      ahead: false,
      until: isUntil(before) && !/截(?:止到?|至)$/.test(before),
      opens: OPENING.test(head),
    };
    const year = groups['y'] === undefined ? chineseYear(groups['c']) : Number(groups['y']);
    if (groups['r2'] !== undefined) {
      found.push({ ...place, role: 'at', year: Number(groups['r2']), from: Number(groups['r1']) });
    } else if (year !== null) {
      found.push({ ...place, role, year, from: year });
    } else if (groups['p'] !== undefined) {
      const from = PERIODS[groups['p']] ?? null;
      if (from === null) continue;
      found.push({
        ...place,
        role: match[0].endsWith('以来') ? 'at' : /^的\d/.test(after) ? 'base' : role,
        year: from + 4,
        from,
        period: true,
      });
    } else if (groups['flow'] !== undefined) {
      found.push({ ...place, role: 'flow', year: null, from: null });
    } else if (groups['end'] !== undefined) {
      found.push({ ...place, role: 'end', year: null, from: null });
    } else if (groups['rel'] !== undefined) {
      const offset = RELATIVE[groups['rel']] ?? 0;
      const ahead =
        offset > 0 || groups['rel'] === '新的一年' || (offset === 0 && AHEAD.test(text.slice(span.end, span.end + 40)));
      found.push({ ...place, role, year: null, from: null, offset, past: offset < 0, ahead });
    } else if (groups['past'] !== undefined || groups['since'] !== undefined || groups['lastyear'] !== undefined) {
      const years = numeralOf(groups['pn'] ?? groups['since'] ?? '一') ?? 1;
      found.push({ ...place, role: 'at', year: null, from: null, offset: -years, past: true });
    } else {
      found.push({ ...place, role: 'span', year: null, from: null, offset: numeralOf(groups['nn'] ?? groups['nn2'] ?? '') });
    }
  }
  return found;
}

/** The index of the first mention that starts at or behind an offset; their number where none does. */
export function firstFrom(mentions: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 到2025年 says when; 比2020年, 2020年的两倍 and 在2018年的基础上 from where a change is counted; 从2020年 where it began. */
function roleOf(before: string, after: string): DateRole {
  if (BASE_AFTER.test(after) || (MULTIPLE.test(after) && !ORIGIN_BEFORE.test(before))) return 'base';
  if (isUntil(before)) return 'at';
  if (ORIGIN_BEFORE.test(before)) return 'origin';
  return BASE_BEFORE.test(before) ? 'base' : 'at';
}

function isUntil(before: string): boolean {
  return /[到至]$/.test(before);
}

function chineseYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = numeralOf(text) ?? 0;
  return year >= 1900 && year < 2100 ? year : null;
}
