import type { Block, PlanDocument } from '../document/document.ts';
import { rememberAt, rememberEach } from '../text/remember.ts';
import { shift } from '../text/span.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Target } from './target.ts';
import { isTimeTitle } from './time-of.ts';
import { matches } from '../text/matches.ts';

const REACH = 60;
const OPENS = /[,，。;；:：！？!?、（(]/g;

/**
 * The clause a value stands in: from the mark before its phrase to the mark behind it, and never past a neighbouring
 * value. What a value is said of may stand on either side (80%以上中小学建成智慧校园).
 */
export function clauseAround({ document, targets }: DraftFacts, index: number): string {
  const target = targets[index];
  if (target === undefined || target.table !== null) return '';
  const text = document.blocks[target.block]?.text ?? '';
  const span = shift(target.span, -(document.starts[target.block] ?? 0));
  const by = span.start - target.span.start;
  const before = targets[index - 1];
  const after = targets[index + 1];
  const floor = Math.max(0, span.start - REACH, before?.block === target.block ? before.span.end + by : 0);
  const left = text.slice(floor, span.start);
  const right = text.slice(
    span.end,
    Math.min(span.end + REACH, after?.block === target.block ? after.span.start + by : Infinity),
  );
  const marks = matches(OPENS, left);
  // A mark right before the value opens nothing: 全市, 90%以上的学校.
  const opening = marks.findLast((mark) => left.length - mark.index > 3);
  const closing = /[,，。;；！？!?]/.exec(right);
  return (
    left.slice(opening === undefined ? 0 : opening.index + 1) +
    target.text +
    (closing === null ? right : right.slice(0, closing.index))
  );
}

/** True where no sentence ends between two places of the draft. */
export function sameSentence({ document }: DraftFacts, a: Target, b: Target): boolean {
  if (a.block !== b.block) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return (
    !/[。！？!?]/.test(document.text.slice(first.span.end, Math.min(second.span.start, first.span.end + 400))) &&
    second.span.start - first.span.end < 400
  );
}

/** 东川县：…, and an island, whose name no other word ends in: （1）东沙岛主海塘……. */
const ONE_PLACE =
  /^\s*(?:(?![全我本各])[\u4e00-\u9fff]{2,12}|[A-ZＡ-Ｚ]|[甲乙丙丁某]|[xXＸ×某]{2})[县区市旗镇乡州盟校道]\s?[：:]|^\s*(?:[（(]?\d{1,2}[）).．、])?(?![全我本各海半群])[\u4e00-\u9fff]{1,4}岛(?![屿上内国])/;

/** True for a paragraph that speaks of one place among several: 东川县：覆盖率达到90%. */
export const speaksOfOnePlace = rememberEach(({ text }: Block): boolean => ONE_PLACE.test(text.slice(0, 24)));

const PLACE_ALONE =
  /^[\s\u3000]*(?![全我本各])[\u4e00-\u9fff]{1,10}(?:[县区市旗镇乡州盟岛村]|街道|管委会|集团|公司|农场|林场)[\s\u3000]*$/;

/** True for a line that is nothing but the name of a place, as the cells of a table of what falls to each are left: 罗店镇. */
export const isPlaceAlone = rememberEach(({ text }: Block): boolean => text.length <= 24 && PLACE_ALONE.test(text));

const PART_OF_YEAR =
  /上半年|下半年|前[一二三两][个]?季度|[一二三四][、至—-]?[一二三四]?季度|(?<!1)\d{1,2}[-—–~～至到]\d{1,2}月|年[度]?(?:[1-9]|1[01])月(?:底|末|份)?|[1-9]月(?:底|末)|[春秋上下]季?学期|[暑寒][期假]/g;

/** The part of a year that a value's sentence names last before it: 上半年, 前三季度, 1—9月. Null for the whole year. */
export function partOfYear({ document }: DraftFacts, target: Target): string | null {
  const sentence = sentenceBefore(document, target);
  const parts = matches(PART_OF_YEAR, sentence);
  const last = parts.at(-1);
  // 上半年增长5%，全年增长6%
  return last === undefined || /全年|年底|年末|12月/.test(sentence.slice(last.index + last[0].length)) ? null : last[0];
}

const SPAN_OF_TIME = new RegExp(
  [
    '(?<years>(?:19|20)\\d{2} ?年?[-—–~～至到]{1,2} ?(?:19|20)\\d{2} ?年|[“"]?十[一二三四五六]五[”"]?(?:期间|时期|规划期|五年)|(?:[两二三四五]|[2-5])年(?:来|间|内|共|累计|合计|总计))',
    '(?<to>[到至] ?)?(?:19|20)\\d{2} ?年(?<by> ?[底末]?(?:之?前|以前))?',
  ].join('|'),
  'g',
);

/**
 * What a number counts over by its sentence: one year (2024年新增), one as a part of several (其中2024年2个), several (2021—2025年
 * 新增), all until a year (到2024年新增), or, without a year, the plan. Null where another place than the sentence tells.
 */
export function countsOver(
  { document, headings }: DraftFacts,
  target: Target,
): 'year' | 'part' | 'years' | 'until' | 'plan' | null {
  const said = spanBefore(document, target);
  if (said === 'years') return 'years';
  const { yearSource } = target;
  if (yearSource === 'plan') return 'plan';
  if (yearSource === 'section' || yearSource === 'paragraph') return isOfOneYear(headings, target) ? 'part' : null;
  return yearSource === 'clause' || yearSource === 'sentence' ? said : null;
}

type SpanOfTime = 'year' | 'part' | 'years' | 'until';

/** The span of time that a value's sentence names last before it, read once for each place of a line. */
function spanBefore(document: PlanDocument, target: Target): SpanOfTime | null {
  const block = document.blocks[target.block];
  if (block === undefined) return null;
  const place = target.span.start - (document.starts[target.block] ?? 0);
  return spanAt(block, place, () => lastSpanOf(sentenceBefore(document, target)));
}

const spanAt = rememberAt<SpanOfTime | null>();

function lastSpanOf(sentence: string): SpanOfTime | null {
  const last = matches(SPAN_OF_TIME, sentence).at(-1);
  if (last?.groups === undefined) return null;
  if (last.groups['years'] !== undefined) return 'years';
  if (last.groups['to'] !== undefined || last.groups['by'] !== undefined) return 'until';
  return sentence.lastIndexOf('其中', last.index) >= 0 ? 'part' : 'year';
}

/** True below a title that is one year or stage (（二）2024年): what stands there is one part of what the plan brings. */
function isOfOneYear(headings: DraftFacts['headings'], { heading, year }: Target): boolean {
  for (let at = heading; at !== null; at = headings[at]?.parent ?? null) {
    const title = headings[at]?.title ?? '';
    if (isTimeTitle(title)) return title.includes(`${year}年`) && !/[到至—–~～-](?:19|20)\d{2}年/.test(title);
  }
  return false;
}

/** What stands before a value in its sentence and its line; of a long sentence the last words. */
function sentenceBefore({ text, starts }: PlanDocument, { span, block }: Target): string {
  const floor = Math.max(starts[block] ?? 0, span.start - 120);
  let from = span.start;
  while (from > floor && !'。！？!?'.includes(text[from - 1] ?? ' ')) from -= 1;
  return text.slice(from, span.start);
}

/** True where the sentence puts a target's year ahead: 到2022年…达到, 2023年底前…. */
export function saidToCome(document: PlanDocument, target: Target): boolean {
  const { year, yearSource } = target;
  if (yearSource !== 'clause' && yearSource !== 'sentence') return false;
  const sentence = sentenceBefore(document, target);
  return (
    new RegExp(`(?:(?<!截止?)[到至]|力争|争取|预计)\\s?${year}\\s?年|${year}\\s?年(?:底|末)?[前以]`).test(sentence) &&
    !/[由从]/.test(sentence)
  );
}
