import type { DateMention } from '../../quantity/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from './clauses.ts';
import { isInWords } from '../target.ts';
import { phraseIn } from './indicator-phrase.ts';
import type { Said } from './said.ts';

/** A cheap look before clauses are: does the line say a value without a number at all? */
export const MAY_SAY_WITHOUT_NUMBER = /全覆盖|消除|每[所个名].{2,12}[都均]/;

/**
 * What a clause ends with where it states a share without a number (drafting standards 3.2): 实现校园无线网络全覆盖 is
 * 100%, 全面消除大班额 none, and 基本 makes either about so much. 推进…全覆盖 is something to be done, no value.
 */
const ALL = /(?:实现|做到)[^,;:]{2,40}全覆盖$|[^,;:]{2,40}(?:实现|做到|达到)全覆盖$/;
const ALL_ENDING = /(基本)?(?:实现|做到|达到)?(?:全|全面)覆盖$/;
const NONE = /(全面|基本|彻底|全部)消除(超?大班额|大校额|[CD]级危房|零就业家庭|黑臭水体|无证幼?儿?园)(?:现象|问题)?$/;
/** 每所中小学都配备心理教师: all of them, by what they have. */
const EVERY = /每[所个名]([^,;:每都均]{2,12})[都均]((?:配备|配有|建有|设有|建成|拥有|开设)[^,;:]{2,16})$/;
/** 以实现…全覆盖为目标 and 推进实现 set out a direction. */
const ON_THE_WAY = /^以|推进|推动|促进|加快|逐步|力求|探索|努力/;

/** The value a clause states without a number, or null. `text` is half width with noise and dates hidden. */
export function saidWithoutNumber(source: string, text: string, dates: readonly DateMention[], clause: Clause): Said | null {
  const words = text.slice(clause.start, clause.end);
  if (ON_THE_WAY.test(words)) return null;
  return allOf(source, text, dates, clause, words) ?? everyOf(clause, words) ?? noneOf(clause, words);
}

function allOf(source: string, text: string, dates: readonly DateMention[], clause: Clause, words: string): Said | null {
  const ending = ALL.test(words) ? ALL_ENDING.exec(words) : null;
  if (ending === null) return null;
  const span = { start: clause.start + ending.index, end: clause.end };
  const phrase = phraseIn(source, text, dates, clause.start, span.start);
  // A list of things is of as many indicators, and which words are its members nobody says.
  if (phrase.text.length < 2 || phrase.text.includes('、')) return null;
  const about = ending[1] !== undefined || /基本(?:实现|做到)/.test(words);
  return said(span, { ...phrase, text: `${phrase.text}覆盖率` }, 100, about);
}

function everyOf(clause: Clause, words: string): Said | null {
  const [whole, things, have] = EVERY.exec(words) ?? [];
  // 每校都配备一间教室 has its number in it.
  if (whole === undefined || !isInWords({ text: whole })) return null;
  const span = { start: clause.end - whole.length, end: clause.end };
  return said(span, { text: `${have}的${things}占比`, span, scope: null }, 100, false);
}

function noneOf(clause: Clause, words: string): Said | null {
  const match = NONE.exec(words);
  const [, how = '', things = ''] = match ?? [];
  if (match === null) return null;
  const start = clause.start + match.index;
  const name = start + how.length + '消除'.length;
  const phrase = { text: `${things}比例`, span: { start: name, end: name + things.length }, scope: null };
  return said({ start, end: clause.end }, phrase, 0, how === '基本');
}

function said(span: Span, phrase: Said['phrase'], value: number, about: boolean): Said {
  return {
    span,
    phrase,
    op: about ? '~' : '=',
    value,
    value2: null,
    unit: '%',
    kind: 'target',
    verb: null,
    subject: null,
    dated: span,
    origin: false,
  };
}
