import { HEAD_WORDS, KEPT_LEADS, KEPT_TAILS, LEAD_INS, SCOPES, TAIL_WORDS } from '../../lexicon/phrase-words.ts';
import { wordEnding, wordStarting } from '../../lexicon/word-index.ts';
import { type DateMention, firstFrom } from '../../quantity/dates.ts';
import type { Span } from '../../text/span.ts';
import { matches } from '../../text/matches.ts';

/** The phrase a value is said of. Offsets count from the block's start. */
export interface Phrase {
  /** Empty where nothing is left. */
  readonly text: string;
  readonly span: Span | null;
  readonly scope: string | null;
}

export const NO_PHRASE: Phrase = { text: '', span: null, scope: null };

/** Marks no name begins or ends with; a closing bracket or quotation mark may end one. */
const BEFORE_NAME = '●■◆▲◇○□★►、,;:。.!? \u00a0\t\u0000)）】”"’—-~·•';
const BEHIND_NAME = '、,;:。.!? \u00a0\t\u0000】’—-~·•';
/** PM2.5, COD5: the figures belong to the name. */
const NUMBERED_NAME = /[A-Za-z]\d{1,2}(?:\.\d{1,2})?$/;
/** Brackets behind a name that tell how all that follow are meant: 同比（下同）, （预计数，下同）. */
const HENCEFORTH = /\([^()]{0,12}下同\)$/;
/** What a value is compared with, where it stands alone: 比上年同期, 较上年末. */
const COMPARED = /^[比较](?:[上去前]年|同期|\u0000{4}年)/;
/** 比2020年, 与2020年; the 比 of 占比 and 职普比 belongs to the name. */
const COMPARING = /(?:(?<!占|职普|普职|生师|师生|生机)比|[较与同])$/;
const leadAt = wordStarting(LEAD_INS);
const keptLeadAt = wordStarting(KEPT_LEADS);
const tailAt = wordEnding(TAIL_WORDS);
const keptTailAt = wordEnding(KEPT_TAILS);
const areaAt = wordStarting(SCOPES);
/** A name that begins behind one of these: 推动…确保入学率达到. */
const RESTARTS =
  /(?:确保|保证|力争|争取|促使|使得|(?<![实行驱大即])使(?![用命者馆])|实现(?!率|度)|达到(?!率|或[好优高]于|[^,;。\d]{1,8}标准(?:的?[\u4e00-\u9fff]{0,6})?(?:比例|比率|占比|率)$)|预期目标(?:是|为|:)|推动实现|做到|其中[:,]?|预计|等(?:方式|形式|措施|途径|办法|举措|手段|渠道)|带动|努力使|促进(?=.{0,6}率)|(?<=..)将(?=.{2,16}(?:率|比例|比重|占比)$))/g;

/**
 * The name inside `from`–`to`, freed of dates, 力争, 其中, 每年 and of the area, which is told apart.
 * `source` is the block's text, `text` the same in half width with its noise hidden.
 */
export function phraseIn(
  source: string,
  text: string,
  dates: readonly DateMention[],
  from: number,
  to: number,
  edges: 'both' | 'head' = 'both',
): Phrase {
  let start = from;
  let end = to;
  let scope: string | null = null;
  for (const match of matches(RESTARTS, text.slice(start, end))) {
    const next = from + match.index + match[0].length;
    if (end - next >= 3 && !closesBracket(text.slice(next, end))) start = next;
  }
  for (let turn = 0; turn < 24 && start < end; turn += 1) {
    const before: number = start;
    while (
      start < end &&
      BEFORE_NAME.includes(text[start] ?? '\u0001') &&
      !/^\d{1,2}(?:[-—~至]\d{1,2})?(?:[A-Z]|周?岁)/.test(source.slice(start, start + 7))
    )
      start += 1;
    while (end > start && BEHIND_NAME.includes(text[end - 1] ?? '\u0001') && !NUMBERED_NAME.test(source.slice(start, end)))
      end -= 1;
    const date = dates[firstFrom(dates, start + 1) - 1];
    if (date !== undefined && date.span.end > start && date.span.end <= end) {
      start =
        date.span.end + (/^(?:之前|以前|前|起|以来|底|末)/.exec(text.slice(date.span.end, date.span.end + 2))?.[0].length ?? 0);
      continue;
    }
    const last = dates[firstFrom(dates, end) - 1];
    if (last !== undefined && last.span.start >= start && /^(?:[之以]?前)?$/.test(text.slice(last.span.end, end))) {
      end = last.span.start;
      if (COMPARING.test(text.slice(Math.max(start, end - 3), end))) end -= 1;
      continue;
    }
    const span = /^\d{1,2}年内?(?![制以行期级])/.exec(text.slice(start, Math.min(end, start + 6)));
    if (span !== null) {
      start += span[0].length;
      continue;
    }
    const bracket = /^\([^()]{1,30}\)/.exec(text.slice(start, Math.min(end, start + 34)));
    if (bracket !== null) {
      start += bracket[0].length;
      continue;
    }
    const area = areaAt(text, start);
    if (area !== null && end - start >= area.length) {
      scope ??= area;
      start += area.length;
      continue;
    }
    if (/^[在于](?=全[市县省区州]|我[市县省区]|[到至]?\u0000|[“"]?\u0000)/.test(text.slice(start, start + 4))) {
      start += 1;
      continue;
    }
    const lead = keptLeadAt(text, start) === null ? leadAt(text, start) : null;
    if (lead !== null && end - start >= lead.length) {
      start += lead.length;
      continue;
    }
    if (edges === 'head') {
      if (start === before) break;
      continue;
    }
    const base = /(?:在[^,。;]{0,12}(?:基础上|的情况下)|比(?![重例率比])[^,。;]{0,12}|较[^,。;]{0,8})$/.exec(
      text.slice(start, end),
    );
    if (base !== null && (base.index > 0 || COMPARED.test(base[0])) && /(?:基础上|情况下|年|期|底|末|平均)$/.test(base[0])) {
      end = start + base.index;
      continue;
    }
    const among = /在(?:全[国省市县区州]|各)[^,。;]{0,10}中$/.exec(text.slice(start, end));
    if (among !== null && among.index > 0) {
      end = start + among.index;
      continue;
    }
    const henceforth = HENCEFORTH.exec(text.slice(Math.max(start, end - 18), end));
    if (henceforth !== null && end - henceforth[0].length > start) {
      end -= henceforth[0].length;
      continue;
    }
    const origin = /[从由]\d[\d.]{0,8}$/.exec(text.slice(Math.max(start, end - 10), end));
    if (origin !== null && end - origin[0].length > start) {
      end -= origin[0].length;
      continue;
    }
    const years = /(?:\d{1,2}|[一二三四五十]{1,2})年来?$/.exec(text.slice(Math.max(start, end - 5), end));
    if (years !== null && end - start > years[0].length - 1) {
      end -= years[0].length;
      continue;
    }
    const tail = keptTailAt(text, end) === null ? tailAt(text, end) : null;
    if (tail !== null && end - start >= tail.length) {
      end -= tail.length;
      continue;
    }
    if (start === before) break;
  }
  if (start >= end) return { ...NO_PHRASE, scope };
  return { text: plain(source.slice(start, end)), span: { start, end }, scope };
}

/** True for the rest of a bracket that opened before: 其中 in 学校（其中公办6所）、幼儿园 opens no name. */
function closesBracket(rest: string): boolean {
  const close = rest.indexOf(')');
  return close >= 0 && !rest.slice(0, close).includes('(');
}

/** Brackets that only explain (数字, 岁数) and blanks between Chinese characters go; （园） in 入学（园）率 stays. */
function plain(name: string): string {
  return name
    .replace(/[（(][^（()）]{0,40}\d[^（()）]{0,40}[）)]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(/^[“"]([^“”"]+)$/, '$1');
}

const headAt = wordEnding(HEAD_WORDS);

/** The word for what is measured that the name ends with: 率 of 入学率, 面积. Null where it ends with none; 化学需氧量 is a thing. */
export function completeHead(name: string): string | null {
  return name.endsWith('需氧量') ? null : headAt(name, name.length);
}

/** True where the name says by itself what is measured: …率, …面积, 生机比. */
export function isCompleteName(name: string): boolean {
  return completeHead(name) !== null;
}
