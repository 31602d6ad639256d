import type { Block, PlanDocument } from '../document/document.ts';
import { numeralOf } from '../quantity/numerals.ts';
import { rememberEach } from '../text/remember.ts';
import type { CalendarDay, Plan, PlanLevel } from './plan.ts';
import { matches } from '../text/matches.ts';

/** How far into a draft its title and the notice before it reach, in blocks that hold text. */
const HEAD = 14;
/** How many are searched for 规划期限, and how many of the last for a signature. */
const OPENING = 40;
const CLOSING = 12;

/** Page furniture and the first headings stand among the first lines too. */
const NOT_TITLE =
  /^(?:https?:|原文链接|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十][）)]|\d|第[一二三四五六七八九十]|——(?!\s?\d))(?!\d{3}年)|来源/;
/** A notice whose line breaks were lost: 某县人民政府文件 某政发〔2026〕3号 某县人民政府关于印发… */
const RUN_TOGETHER = /^[^。；]{0,60}(?:人民政府|委员会|办公室|局|厅)[^。；]{0,40}(?:关于|文件)/;
const SIGNED_INSIDE = /(?:政府|办公室|办公厅|委员会|局|厅|部)\s((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/;
const DAY =
  /(\d{4}|[〇零○一二三四五六七八九]{4})[ ]?年[ ]?(\d{1,2}|[一二三四五六七八九十]{1,3})[ ]?月[ ]?(\d{1,2}|[一二三四五六七八九十]{1,3})[ ]?日/;
const DASHED = /(20\d{2}|19\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** 落款: the issuer, then the day, with nothing else on the line. */
const SIGNED =
  /^[^。，；：:]{0,40}?(?:(?:\d{4}|[〇零○一二三四五六七八九]{4})[ ]?年[ ]?\S{1,3}[ ]?月[ ]?\S{1,3}[ ]?日|20\d{2}-\d{1,2}-\d{1,2})$/;
const DATE_LABEL = /(?:成文日期|印发日期|发文日期|发布日期|公布日期|印发时间|发布时间|发文时间|日期)[ ]?[:：]/;
const MEETING =
  /^[（(—-]{0,3}\s?(\d{4}|[〇零○一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日在[^。]{4,40}会议上/;
/** A report says what is to be done in the year it is given; the five-year plans it names are told by its chapters. */
const WORK_REPORT = /政府工作报告[）)》]?$/;
const DOCUMENT_NUMBER = /^[（(]?[\u4e00-\u9fff]{1,12}[〔[［(（](20\d{2}|19\d{2})[〕\]］)）]\s?(?:第)?\d{1,4}号[）)]?$/;
const SPAN_OF_YEARS = /(20\d{2})\s?年?\s?[-—–－~～至到]{1,2}\s?(20\d{2})\s?年?/;
const FIVE_YEARS =
  /(?<![一二三四五六七八九第])[“"”]?十(一|二|三|四|五|六)?五(?![届次])[”"]?(?=时期|期间|规划|教育|发展|[\u4e00-\u9fff]{0,12}规划|[”"])|第十(一|二|三|四|五|六)个五年/;
const YEARS_OF: Readonly<Record<string, readonly [number, number]>> = {
  一: [2006, 2010],
  二: [2011, 2015],
  三: [2016, 2020],
  四: [2021, 2025],
  五: [2026, 2030],
  六: [2031, 2035],
};
/** 2025年工作要点: what a document of one year is for. */
const YEARLY =
  /^[^，。；：\d]{0,40}(20\d{2})年(?:度)?[^，。；：\d]{0,24}(?:工作要点|工作计划|行动计划|重点工作|任务分解|任务清单|任务分工|工作安排)/;
const TERM =
  /(?:规划|计划|实施|方案)(?:期限|期|时限|周期|时间)(?:为|：|:|是)?\s?(20\d{2})\s?年?\s?[-—–－~～至到]{1,2}\s?(20\d{2})年/;

/** 直辖市 stand with the provinces. */
const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市']);
const CENTRE =
  /^(?:(?:中共)?中央|国务院|国家(?!级)|全国|教育部|财政部|科技部|民政部|农业农村部|工业和信息化部|人力资源社会保障部|文化和旅游部|交通运输部|住房城乡建设部|生态环境部|自然资源部|商务部|水利部|公安部|司法部|应急管理部)/;
/** What may stand before a region in a title: 2026年, 关于印发, 中共. */
const BEFORE_REGION =
  /^[（(《—\-\s]*(?:中共)?(?:\d{4}年(?:度)?)?(?:\d{1,2}月\d{1,2}日)?(?:在)?(?:关于)?(?:印发|转发)?[《“]?(?:\d{4}年)?/;
const REGION = /^(?:[\u4e00-\u9fff]{2,8}?(?:自治区|自治州|自治县|省|市|盟|区|旗)|[\u4e00-\u9fff]{1,8}?县)/;
/** 杭州市西湖区 is a county's plan. */
const DISTRICT = /^[\u4e00-\u9fff]{1,6}?(?:自治县|县|区|市|旗)(?=人民|政府|教|国民|经济|财|卫|民|文|发展|“|委|关于|《)/;
/** Words that end like a region and name none. */
const NO_REGION =
  /^(?:各|全|本|我|市|县|省|区)|(?:社|地|试验|保税|开发|新|园|功能|街|片|景|自贸|示范|高新|先行)区$|有关|关于|城市$/;

/** What the draft says of itself (level, region, period, date of issue), where `told` is silent. Reads its head and its signature. */
export function readPlan(document: PlanDocument, told: Plan): Plan {
  const lines = textLines(document, 0, 1, OPENING);
  const head = lines.slice(0, HEAD);
  const title = head
    .filter((line) => !NOT_TITLE.test(line) && (line.length <= 80 || RUN_TOGETHER.test(line)))
    .map((line) => line.slice(0, 80));
  const region = told.region ?? readRegion(title);
  const issued = told.issued ?? readIssued(head, textLines(document, document.blocks.length - 1, -1, CLOSING).toReversed());
  const notBefore = issued === null ? readNotBefore(title, lines) : null;
  const reported = title.some((line) => WORK_REPORT.test(line)) ? (issued?.year ?? null) : null;
  return {
    level: told.level ?? readLevel(title, region),
    region,
    period: told.period ?? (reported === null ? readPeriod(title, lines) : [reported, reported]),
    issued,
    ...(notBefore === null ? {} : { notBefore }),
  };
}

/** A year in a title that the plan may be issued in: 2026年工作要点, （2026—2030年）; not 2035年远景目标, 面向2035年. Group 2 where it is a span of years. */
const TITLE_YEAR =
  /(?<![面到至迈—－～~-]向?\s?)(20\d{2})(?:\s?年?\s?([-—–－～~至]{1,2})\s?20\d{2}|年(?:度)?(?!前|底|远景|可持续|目标|愿景|版))/g;
const NUMBERED = /[\u4e00-\u9fff]{1,4}[〔［[](20\d{2})[〕］\]]\s?(?:第)?\d{1,4}号/g;

/** A plan for a year is issued in it, one for several in the last month before the first at the earliest, and each after every document it names. */
function readNotBefore(title: readonly string[], lines: readonly string[]): CalendarDay | null {
  const planned = title.flatMap((line) =>
    Array.from(matches(TITLE_YEAR, line), ([, year, span]) => Number(year) * 12 + (span === undefined ? 1 : 0)),
  );
  const named = lines.flatMap((line) => Array.from(matches(NUMBERED, line.slice(0, 1000)), ([, year]) => Number(year) * 12 + 1));
  const months = Math.max(planned.length === 0 ? 0 : Math.min(...planned), ...named);
  return months === 0 ? null : { year: Math.floor((months - 1) / 12), month: ((months - 1) % 12) + 1, day: null };
}

/** The first `count` lines with Chinese in them, from one end of the draft. */
function textLines({ blocks }: PlanDocument, from: number, step: 1 | -1, count: number): string[] {
  const lines: string[] = [];
  for (let i = from; i >= 0 && i < blocks.length && lines.length < count; i += step) {
    const block = blocks[i];
    const line = block === undefined ? null : textLine(block);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** True where the line `block` stands behind the opening of a draft and before its close, the only lines that are read for the plan. */
export function keepsPlan({ blocks }: PlanDocument, block: number): boolean {
  return linesFrom(blocks, 0, 1, block) >= OPENING && linesFrom(blocks, blocks.length - 1, -1, block) >= CLOSING;
}

/** How many lines with Chinese in them stand between an end of the draft and one of its lines; no more than are ever asked for. */
function linesFrom(blocks: PlanDocument['blocks'], from: number, step: 1 | -1, to: number): number {
  let count = 0;
  for (let i = from; i !== to && count < OPENING; i += step) {
    const block = blocks[i];
    if (block === undefined) return 0;
    if (textLine(block) !== null) count += 1;
  }
  return count;
}

/** The start of a line, without the blanks around it; null where it holds no Chinese. */
const textLine = rememberEach(({ text }: Block): string | null => {
  const line = text.slice(0, 4000).trim();
  return /[\u3007\u4e00-\u9fff]/.test(line) ? line : null;
});

function readRegion(title: readonly string[]): string | null {
  for (const line of title) {
    if (CENTRE.test(line)) return null;
    const rest = line.slice(0, 80).replace(BEFORE_REGION, '');
    const region = REGION.exec(rest)?.[0];
    if (region === undefined || NO_REGION.test(region)) continue;
    const district = /[市盟州]$/.test(region) ? DISTRICT.exec(rest.slice(region.length))?.[0] : undefined;
    return district === undefined || NO_REGION.test(district) ? region : district;
  }
  return null;
}

function readLevel(title: readonly string[], region: string | null): PlanLevel | null {
  if (region === null) return title.some((line) => CENTRE.test(line)) ? '国家' : null;
  if (MUNICIPALITIES.has(region) || /(?:省|自治区)$/.test(region)) return '省';
  if (/(?:市|州|盟)$/.test(region)) return '市';
  return '县';
}

function readPeriod(title: readonly string[], lines: readonly string[]): readonly [number, number] | null {
  for (const line of title) {
    const years = SPAN_OF_YEARS.exec(line);
    if (years !== null && /规划|计划|方案|纲要|[）)]/.test(line) && !/《[^》]*$/.test(line.slice(0, years.index)))
      return asPeriod(years);
    const plan = FIVE_YEARS.exec(line);
    // 提前完成“十四五”规划目标 tells what was done, and no title.
    const period =
      plan === null || /[，,。；;]|完成$/.test(line.slice(0, plan.index)) ? undefined : YEARS_OF[plan[1] ?? plan[2] ?? ''];
    if (period !== undefined) return period;
  }
  const yearly = title.flatMap((line) => [YEARLY.exec(line)?.[1] ?? []].flat()).map(Number);
  if (yearly[0] !== undefined) return [yearly[0], yearly[0]];
  for (const line of lines) {
    const years = TERM.exec(line.slice(0, 1000));
    if (years !== null) return asPeriod(years);
  }
  return null;
}

function asPeriod(years: RegExpExecArray): readonly [number, number] | null {
  const [first, last] = [Number(years[1]), Number(years[2])];
  return first <= last && last - first <= 20 ? [first, last] : null;
}

/** The signature of the notice before the plan, else the one at the end, else a labelled date, a meeting's day, the document number's year. */
function readIssued(head: readonly string[], tail: readonly string[]): CalendarDay | null {
  const places = [...head, ...tail];
  for (const line of head) {
    const meeting = MEETING.exec(line);
    if (meeting !== null) return dayIn(meeting);
  }
  const signed = places.find((line) => SIGNED.test(line) && !DATE_LABEL.test(line));
  if (signed !== undefined) return readDay(signed);
  const inside = head.map((line) => SIGNED_INSIDE.exec(line.slice(0, 2000))).find((match) => match !== null);
  if (inside?.[1] !== undefined) return readDay(inside[1]);
  const labelled = places.find(
    (line) => DATE_LABEL.test(line.slice(0, 400)) && (DASHED.test(line.slice(0, 400)) || DAY.test(line.slice(0, 400))),
  );
  if (labelled !== undefined) return readDay(labelled.slice(labelled.search(DATE_LABEL), 400));
  for (const line of head) {
    const number = DOCUMENT_NUMBER.exec(line);
    if (number !== null) return { year: Number(number[1]), month: null, day: null };
  }
  return null;
}

function readDay(text: string): CalendarDay | null {
  const match = DASHED.exec(text) ?? DAY.exec(text);
  return match === null ? null : dayIn(match);
}

/** The day whose year, month and day are the groups of a match; null where the calendar has none such. */
function dayIn(match: RegExpExecArray): CalendarDay | null {
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map((word) => numeralOf(word) ?? 0);
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : { year, month, day };
}
