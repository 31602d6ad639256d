import type { Block } from '../document/document.ts';
import { isShare } from '../lexicon/indicator-units.ts';
import { type DateMention, firstFrom, readDates } from '../quantity/dates.ts';
import { maskNoise } from '../quantity/noise.ts';
import { type Quantity, readQuantities } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { bracketsOf, type Clause, clausesOf } from './statement/clauses.ts';
import { readClause } from './statement/read-clause.ts';
import type { Said } from './statement/said.ts';
import { MAY_SAY_WITHOUT_NUMBER, saidWithoutNumber } from './statement/without-number.ts';

/** A value with what it is said of, as far as its own block tells. Offsets count from the block's start. */
export interface Statement extends Omit<Said, 'verb' | 'subject'> {
  /** The mention of time that rules it in its clause or sentence, or null. */
  readonly date: DateMention | null;
  readonly dateSource: 'clause' | 'sentence' | null;
  /** True for 每年, 每周: it recurs and has no year of its own. */
  readonly flow: boolean;
  /** True behind 主要预期目标是：: it is to come, wherever it stands. */
  readonly aims: boolean;
  /** Index of its sentence in the block. */
  readonly sentence: number;
}

/** What one block says: its statements and its mentions of time. */
export interface BlockStatements {
  readonly statements: readonly Statement[];
  readonly dates: readonly DateMention[];
}

const NOTHING: BlockStatements = { statements: [], dates: [] };

/** Reads the statements in one block's own text; remembered for the block. */
export const statementsIn: (block: Block) => BlockStatements = rememberEach(({ text }) => read(text));

function read(source: string): BlockStatements {
  const withoutNumber = MAY_SAY_WITHOUT_NUMBER.test(source);
  if (!withoutNumber && !/[0-9０-９一二两三四五六七八九十]/.test(source)) return NOTHING;
  const text = maskNoise(source);
  const dates = readDates(text);
  const body = hideDates(text, dates);
  const quantities = sharingUnits(body, readQuantities(body));
  if (quantities.length === 0 && !withoutNumber) return dates.length === 0 ? NOTHING : { statements: [], dates };

  const brackets = bracketsOf(text);
  const told = withoutRemarks(dates, text, brackets, quantities);
  const statements: Statement[] = [];
  let next = 0;
  let bracket = 0;
  let previous: Said | null = null;
  let before: readonly Said[] = [];
  let earlier: Said[] = [];
  let lead: Clause | null = null; // the clause before, for 覆盖面进一步提升，保持在50%以上
  let topic: Clause | null = null; // 学历比例：小学达到85%, 学历比例，小学达到85%
  let sentence = -1;
  let aims = false;
  for (const clause of clausesOf(text, brackets)) {
    if (clause.sentence !== sentence) {
      sentence = clause.sentence;
      previous = null;
      before = [];
      earlier = [];
      lead = null;
      topic = null;
      aims = false;
    }
    aims ||= AIMS.test(text.slice(clause.start, clause.end + 1));
    const own: Quantity[] = [];
    for (; next < quantities.length && (quantities[next]?.core.start ?? 0) < clause.end; next += 1) {
      const quantity = quantities[next];
      if (quantity === undefined) continue;
      while ((brackets[bracket]?.end ?? Infinity) <= quantity.core.start) bracket += 1;
      if ((brackets[bracket]?.start ?? Infinity) > quantity.core.start) own.push(quantity);
    }
    if (own.length > 0) {
      const said = readClause({ source, text: body, dates, clause, lead, topic, before, earlier, previous }, own);
      for (const it of said) statements.push({ ...it, aims, sentence, ...dateOf(told, text, clause, it) });
      previous = said.at(-1) ?? previous;
      before = said;
      earlier.push(...said);
    } else if (withoutNumber) {
      const it = saidWithoutNumber(source, body, dates, clause);
      if (it !== null) statements.push({ ...it, aims, sentence, ...dateOf(told, text, clause, it) });
    }
    if (text[clause.end] === ':' || (own.length === 0 && namesTopic(text, clause))) topic = clause;
    lead = clause;
  }
  return { statements, dates };
}

/** What opens the year's targets in a report: 今年发展主要预期目标是：. */
const AIMS = /预期目标(?:是|为|:|建议)/;

/** A share without a verb before a comma: 专任教师中研究生的比例，小学达到5%、中学达到20%. */
const TOPIC = /(?:的(?:比例|比率|占比|比重)|率|占比)$/;
const HAS_VERB =
  /[提升降][高升低]|增[长加强]|扩大|控制|达到?(?!标)|保持|稳定|推进|加强|完善|健全|落实|实现|优化|改善|合理|确定|严格|明确|巩固|将|把|按|以/;

/** True for a clause that only names what the values behind it are said of. */
function namesTopic(text: string, { start, end }: Clause): boolean {
  const name = text.slice(Math.max(start, end - 60), end);
  return end - start <= 60 && text[end] === ',' && TOPIC.test(name) && !HAS_VERB.test(name);
}

/** 分别提高3.9和2.2个百分点: a list may have its unit once, behind the last number. */
function sharingUnits(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!text.includes('分别')) return quantities;
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    if (quantity.sort !== 'none' || next === undefined || next.unit === null || quantity.small) return quantity;
    if (!/^ ?(?:、|和|与|及) ?$/.test(text.slice(quantity.span.end, next.span.start))) return quantity;
    if (!/分别[^,;。]{0,10}$/.test(text.slice(Math.max(0, quantity.core.start - 14), quantity.core.start))) return quantity;
    return { ...quantity, unit: next.unit, sort: next.sort };
  });
}

/** How many mentions of time are looked at behind a value: a sentence has fewer, a line without sentences is no sentence. */
const LOOK_BACK = 40;

/** 达到58%（2024年为55.2%），: what a remark behind a value says of another year holds inside its brackets alone. */
function withoutRemarks(
  dates: readonly DateMention[],
  text: string,
  brackets: readonly Span[],
  quantities: readonly Quantity[],
): readonly DateMention[] {
  if (dates.length < 2 || brackets.length === 0) return dates;
  // In one pass: a line may hold thousands of each.
  let behind = 0;
  const remarks = brackets.filter(({ start }) => {
    while ((quantities[behind]?.span.end ?? Infinity) <= start) behind += 1;
    const end = quantities[behind - 1]?.span.end ?? -Infinity;
    return start - end <= 2 && /^(?:以[上下内]|左右|之?间)?$/.test(text.slice(end, start));
  });
  let at = 0;
  return dates.filter(({ span }) => {
    while ((remarks[at]?.end ?? Infinity) <= span.start) at += 1;
    return (remarks[at]?.start ?? Infinity) > span.start;
  });
}

/** 97%，其中2023年达到96%，大班额比例控制在1%以内: the year of a step on the way is that of its clause alone. */
function isOfStep(text: string, { span }: DateMention): boolean {
  return /其中[,:]?$/.test(text.slice(Math.max(0, span.start - 3), span.start));
}

/** The nearest mention of time before the value in its clause, else in its sentence. */
function dateOf(
  dates: readonly DateMention[],
  text: string,
  clause: Clause,
  { dated: { start: at, end }, unit }: Said,
): Pick<Statement, 'date' | 'dateSource' | 'flow'> {
  let date: DateMention | null = null;
  let flow = false;
  const last = firstFrom(dates, Math.min(end, clause.end)) - 1;
  for (let index = last; index >= 0 && index > last - LOOK_BACK; index -= 1) {
    const mention = dates[index];
    if (mention === undefined || mention.span.start < clause.sentenceStart) break;
    const inside = mention.span.start >= clause.start;
    if (!inside && date !== null) break;
    if (!inside && isShare(unit) && isOfStep(text, mention)) continue;
    if (mention.role === 'flow') flow ||= inside;
    else if (mention.role !== 'base' && (mention.role !== 'origin' || mention.span.end >= at - 2)) date ??= mention;
  }
  const dateSource = date === null ? null : date.span.start >= clause.start ? 'clause' : 'sentence';
  return { date, dateSource, flow };
}

function hideDates(text: string, dates: readonly DateMention[]): string {
  let body = '';
  let at = 0;
  for (const { span } of dates) {
    body += text.slice(at, span.start) + text.slice(span.start, span.end).replace(/[\d一二两三四五六七八九十]/g, '\u0000');
    at = span.end;
  }
  return body + text.slice(at);
}
