import type { Block } from '../document/document.ts';
import { toHalfWidth } from '../text/characters.ts';
import type { Edit } from '../text/edit.ts';
import { rememberEach } from '../text/remember.ts';
import { shift, type Span } from '../text/span.ts';
import { maskUnits, NUMBER, TIME_UNIT, TO, UNIT } from './amount.ts';
import { matches } from '../text/matches.ts';

/** Bound words that do not go together, by the table of drafting standards 1.7. */
export type BoundFlaw =
  | 'doubled' // 至少…以上
  | 'bound-about' // 至少…左右
  | 'bound-range' // 至少1—2项
  | 'about-twice' // 约…左右
  | 'over-about' // 突破20多万人
  | 'about-bound' // 近90%以上
  | 'range-about' // 5—8个左右
  | 'range-bound' // 5—8个以上
  | 'against' // 不超过…以上
  | 'held-above' // 控制在…以上
  | 'times-less'; // 减少2倍

/** A phrase whose bound words do not go together. Offsets count from the block's start. */
export interface BoundFault {
  readonly flaw: BoundFlaw;
  readonly span: Span;
  /** The words at odds, in the order of the text. */
  readonly words: readonly string[];
  /** Ways to mend it, the likeliest first. Safe where the meaning stays. */
  readonly repairs: readonly { readonly edit: Edit; readonly safe: boolean }[];
  /** True where the amount is a length of time, of which 3—5年左右 is said by many. */
  readonly time: boolean;
}

/** What may stand between a bound and its number: a verb and its object, never another quantity or another bound. */
const GAP = String.raw`(?:[^，。；、：,.;:!?\s\d()<>“”一二两三四五六七八九十百千万亿不超低少多高约近]{0,12}?)`;
const LOWER = '(?:不低于|不得低于|不能低于|不少于|不得少于|不能少于|不小于|至少|起码)';
/** 最低 and 最高 are bounds only right before the number: 最低生活保障标准提高10%以上. */
const LEAST = '(?:最少|最低)(?=[达到为有\\d])';
const MOST = '最高(?=[可达到为\\d])';
const OVER = '(?<![不得能])(?:超过|突破|高于|大于|多于)';
const UPPER = `(?:不超过|不得超过|不能超过|不高于|不得高于|不多于|不大于|至多|最多|${MOST})`;
const ABOUT = '(?<![节合条契公签预制续履违邀特婉俭简隐])(?:大约|大概|约)|(?<![附最接临邻靠就亲相毗远新贴迫])(?:将近|近)';
const LEVEL = '控制在|控制到|下降到|下降至|降低到|降低至|降到|降至|减少到|减少至|压减到|压减至';
const LESS = '减少|降低|下降|缩小|缩短|压减';
const ABOVE = '(?:及|或)?以上';

interface Grammar {
  readonly flaw: BoundFlaw;
  readonly pattern: RegExp;
  /** Indices of the signs that a clause must have, so that most are passed over at once. */
  readonly needs: readonly number[];
  /** Named groups that may be dropped, or replaced, to mend the phrase; the likeliest first. */
  readonly repairs: readonly { readonly group: string; readonly by?: string; readonly safe?: boolean }[];
}

/**
 * The parts that a grammar may be made of, each with a sign without which it cannot match. The grammars are large, and
 * running one that was not run for a while costs more than all signs together.
 */
const SIGNS: readonly (readonly [part: string, sign: RegExp])[] = [
  [LOWER, /[低少小]于|至少|起码|最[少低]/],
  [OVER, /超过|突破|[高大多]于/],
  [UPPER, /不[得能]?[超高多大]|至多|最[多高]/],
  [ABOUT, /约|近/],
  [LEVEL, /控制|降|减|压/],
  [LESS, /减|降|缩|压/],
  [ABOVE, /以上/],
  ['>以上', /以[上下内]/],
  ['>左右|上下', /左右|上下/],
  ['>[余多]', /[余多]/],
  ['>以下|以内', /以[下内]/],
  ['>倍', /倍/],
  [TO, /[—~–―-]|至|到/],
];

const grammar = (flaw: BoundFlaw, source: string, repairs: Grammar['repairs']): Grammar => ({
  flaw,
  // 控制在 1% 以上: a blank may stand on either side of a number, and before the bound.
  pattern: new RegExp(
    source.replaceAll(NUMBER, (number, at: number) => `${at === 0 ? '' : ' ?'}${number} ?`).replaceAll('(?<b>', ' ?(?<b>'),
    'dg',
  ),
  needs: SIGNS.flatMap(([part], index) => (source.includes(part) ? [index] : [])),
  repairs,
});

/** The table of 1.7, the surest first: of two that overlap the first one is kept. The comment is an example. */
const GRAMMARS: readonly Grammar[] = [
  // 至少培养2名以上
  grammar('doubled', `(?<a>${LOWER}|${LEAST})${GAP}${NUMBER}(?:${UNIT}|${TIME_UNIT})?(?<b>${ABOVE})`, [
    { group: 'b', safe: true },
    { group: 'a' },
  ]),
  // 超过95%以上; with a gap it may be a comparison (高于全省平均2个百分点以上), which is right.
  grammar('doubled', `(?<a>${OVER})了?${NUMBER}(?:${UNIT}|${TIME_UNIT})?(?<b>${ABOVE})`, [{ group: 'b' }, { group: 'a' }]),
  // 至少熟练掌握1—2项
  grammar(
    'bound-range',
    `(?<a>${LOWER}|${LEAST})(?:提高|降低|减少)?${GAP}${NUMBER}${UNIT}?(?<d>${TO}${NUMBER})(?:${UNIT}|${TIME_UNIT})`,
    [{ group: 'a' }, { group: 'd' }],
  ),
  // 不少于8000人左右
  grammar('bound-about', `(?<a>${LOWER}|${LEAST})${GAP}${NUMBER}[余多]?(?:${UNIT}|${TIME_UNIT})?(?<b>左右|上下)`, [
    { group: 'b' },
    { group: 'a' },
  ]),
  grammar('bound-about', `(?<a>${OVER})了?${NUMBER}[余多]?(?:${UNIT}|${TIME_UNIT})?(?<b>左右|上下)`, [
    { group: 'b' },
    { group: 'a' },
  ]),
  // 不超过30人左右
  grammar('bound-about', `(?<a>${UPPER})${GAP}${NUMBER}(?:${UNIT}|${TIME_UNIT})?(?<b>左右|上下)`, [
    { group: 'b' },
    { group: 'a' },
  ]),
  // 90%以上左右
  grammar('bound-about', `${NUMBER}(?:${UNIT}|${TIME_UNIT})?(?<a>以上|以下|以内)(?<b>左右|上下)`, [
    { group: 'b' },
    { group: 'a' },
  ]),
  // 约8000人左右
  grammar('about-twice', `(?<a>${ABOUT})[有为达占需]?${NUMBER}[余多]?(?:${UNIT}|${TIME_UNIT})?(?<b>左右|上下)`, [
    { group: 'b', safe: true },
    { group: 'a' },
  ]),
  // 近5000余名
  grammar('about-twice', `(?<a>${ABOUT})[有为达占需]?${NUMBER}(?<b>[余多])${UNIT}`, [{ group: 'b' }, { group: 'a' }]),
  // 近1亿多人
  grammar('about-twice', `(?<a>${ABOUT})[有为达占需]?${NUMBER}[万亿千百](?<b>[余多])`, [{ group: 'b' }, { group: 'a' }]),
  // 突破20多万人
  grammar('over-about', `(?<a>(?<![不得能])(?:超过|突破))了?${NUMBER}(?<b>[余多])${UNIT}`, [{ group: 'b' }, { group: 'a' }]),
  // 3000家左右以上
  grammar('bound-about', `${NUMBER}(?:${UNIT}|${TIME_UNIT})?(?<a>左右|上下)(?<b>以上|以下|以内)`, [
    { group: 'a' },
    { group: 'b' },
  ]),
  // 5000多人左右
  grammar('about-twice', `${NUMBER}(?<a>[余多])${UNIT}(?<b>左右|上下)`, [{ group: 'b' }, { group: 'a' }]),
  // 近90%以上
  grammar('about-bound', `(?<a>${ABOUT})${NUMBER}${UNIT}?(?<b>${ABOVE})`, [{ group: 'a' }, { group: 'b' }]),
  // 90%多以上
  grammar('about-bound', `${NUMBER}(?:(?<a>[余多])${UNIT}|${UNIT}(?<c>[余多]))(?<b>${ABOVE})`, [{ group: 'a' }, { group: 'c' }]),
  // 不超过50人以上
  grammar('against', `(?<a>${UPPER})${GAP}${NUMBER}(?:${UNIT}|${TIME_UNIT})?(?<b>${ABOVE})`, [{ group: 'b' }, { group: 'a' }]),
  // 小于10%以上
  grammar('against', `(?<a>(?<![不得能])(?:小于|少于|低于))${NUMBER}${UNIT}?(?<b>${ABOVE})`, [{ group: 'b' }]),
  // 不低于90%以下
  grammar('against', `(?<a>${LOWER}|${LEAST})${GAP}${NUMBER}(?:${UNIT}|${TIME_UNIT})(?<b>以下|以内)`, [
    { group: 'b' },
    { group: 'a' },
  ]),
  // 控制在5%以上
  grammar('held-above', `(?<a>${LEVEL})${NUMBER}${UNIT}?(?<b>以上)`, [{ group: 'b', by: '以下' }]),
  // 5—8个左右
  grammar('range-about', `(?<!第)${NUMBER}${UNIT}?${TO}${NUMBER}(?:${UNIT}|${TIME_UNIT})(?<b>左右|上下)`, [{ group: 'b' }]),
  // 约5—8个
  grammar('range-about', `(?<a>${ABOUT})${NUMBER}${UNIT}?${TO}${NUMBER}(?:${UNIT}|${TIME_UNIT})`, [{ group: 'a' }]),
  // 5—8个以上
  grammar('range-bound', `(?<!第)${NUMBER}${UNIT}?${TO}${NUMBER}${UNIT}(?<b>${ABOVE})`, [{ group: 'b' }]),
  // 减少2倍
  grammar('times-less', `(?<a>${LESS})(?:了|约|近|超过|至少)?(?!0)${NUMBER}(?:多|余)?(?<b>倍)`, []),
];

/** The phrases of a block whose bound words do not go together, in order and without overlaps. */
export const readBoundFaults: (block: Block) => readonly BoundFault[] = rememberEach(({ text }) => findBoundFaults(text));

/** A line without any of these has no bound to misuse. */
const BOUND_WORD = /以上|左右|上下|以下|以内|至少|最少|最低|起码|不低于|不少于|不小于|低于|少于|[约近余多]|倍/;

const LENGTH_OF_TIME = new RegExp(`[\\d一二两三四五六七八九十]${TIME_UNIT}`);

/** No phrase goes on behind one of these; the comma of 1,234 is part of a number. */
const CLAUSE_END = /[。；！？;!?]|[，,](?!\d)/g;

function findBoundFaults(source: string): BoundFault[] {
  if (!BOUND_WORD.test(source)) return [];
  const faults: BoundFault[] = [];
  let start = 0;
  for (const end of [...matches(CLAUSE_END, source).map(({ index }) => index), source.length]) {
    const clause = source.slice(start, end);
    if (BOUND_WORD.test(clause)) for (const fault of faultsOf(clause)) faults.push(moved(fault, start));
    start = end + 1;
  }
  return faults;
}

function moved(fault: BoundFault, by: number): BoundFault {
  const repairs = fault.repairs.map(({ edit, safe }) => ({ edit: { ...edit, span: shift(edit.span, by) }, safe }));
  return { ...fault, span: shift(fault.span, by), repairs };
}

/** The faults of one clause, with offsets from its start. */
function faultsOf(source: string): BoundFault[] {
  const text = maskUnits(toHalfWidth(source));
  const signs = SIGNS.map(([, sign]) => sign.test(text));
  const faults: BoundFault[] = [];
  const taken = new Uint8Array(text.length);
  for (const { flaw, pattern, repairs, needs } of GRAMMARS) {
    if (!needs.every((sign) => signs[sign])) continue;
    for (const match of matches(pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      const time = LENGTH_OF_TIME.test(match[0]);
      // 近三年以上 and 近10多年 count back from today; they are not approximations.
      if (time && match.groups?.['a']?.endsWith('近')) continue;
      taken.fill(1, span.start, span.end);
      faults.push({ flaw, span, words: wordsOf(match, source), repairs: repairsOf(match, repairs, source, flaw), time });
    }
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}

function wordsOf(match: RegExpExecArray, source: string): string[] {
  return ['a', 'c', 'b'].flatMap((group) => {
    const at = match.indices?.groups?.[group];
    return at === undefined ? [] : [source.slice(at[0], at[1])];
  });
}

function repairsOf(match: RegExpExecArray, repairs: Grammar['repairs'], source: string, flaw: BoundFlaw): BoundFault['repairs'] {
  return repairs.flatMap(({ group, by = '', safe = false }) => {
    const at = match.indices?.groups?.[group];
    if (at === undefined) return [];
    // 约 and 左右 say the same; 近 is a little less than the number, so dropping 左右 after it changes the meaning.
    const means = safe && !(flaw === 'about-twice' && source.slice(match.index, match.index + 2).includes('近'));
    return [{ edit: { span: { start: at[0], end: at[1] }, text: by }, safe: means }];
  });
}
