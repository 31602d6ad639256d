import type { PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { LEVELS } from '../numbering/style.ts';
import { type DateMention, readDates } from '../quantity/dates.ts';
import { toHalfWidth } from '../text/characters.ts';
import { remember } from '../text/remember.ts';
import { withoutTags } from '../text/tags.ts';
import type { Plan } from './plan.ts';
import { type Statement, statementsIn } from './statements.ts';
import type { YearSource } from './target.ts';

/** The year a statement is meant for, where it was read, and whether it is already past. */
export interface TimeOf {
  readonly year: number | null;
  readonly source: YearSource | null;
  readonly past: boolean;
}

/** What a section says of the time of its values. */
interface Cue {
  readonly year: number | null;
  readonly past: boolean;
  /** True for several years at once (五年来), which a sum cannot be dated by. */
  readonly several?: boolean;
}

const PAST_TITLE =
  /十[一二三四五]五[”"](?:时期|期间)?[\u4e00-\u9fff]{0,10}(?:取得|创造)[\u4e00-\u9fff]{0,6}成[效就绩]|(?<!确保.{0,20}|力争.{0,20})(?:如期实现|圆满完成|胜利完成|超额完成|提前完成|顺利收官)$|十[一二三四五]五[”"](?:时期|期间)?(?:的|取得的?)?[\u4e00-\u9fff]{0,6}成[效就绩]|回顾|工作总结|主要成[就绩效]|发展(?:基础|现状|成[就效])|(?:建设|工作|改革)成[就效]|现状(?:分析|与|和|$)|基本(?:情况|现状)|现实基础|完成情况|执行情况|进展情况|评估结[论果]|各项(?:工作|事业|任务|改革)(?:均|都|全面)?取得|过去(?:的)?[一五]年|(?<![近])[一五]年来|[去上]年(?:的)?工作/;
/** A chapter that says how things stand before the plan begins, by its whole title: 优化发展环境 and 补齐短板弱项 are tasks. */
const BACKGROUND_TITLE =
  /^(?:前言|工作基础|基础(?:与|和|及)形势|形势(?:与|和|及)任务|薄弱环节|短板(?:弱项|(?:与|和|及)(?:不足|弱项))?|发展环境|(?:发展|当前)?形势(?:分析|研判|背景)?|(?:编制|规划|形势|工作|起草|发展|制定|政策|出台)?背景(?:(?:与|和|及)(?:依据|意义))?|(?:发展)?机遇(?:与|和|及)挑战|面临的?(?:新|主要)?(?:形势|挑战|机遇|问题|困难|环境)(?:(?:与|和|及|、)[\u4e00-\u9fff]{2,6})?|(?:存在|主要|突出|面临)的?(?:主要|突出)?(?:问题|困难|不足|短板|矛盾|差距)(?:(?:与|和|及|、)[\u4e00-\u9fff]{2,6})?|(?:问题|短板|不足|困难)(?:与|和|及)(?:挑战|不足|短板|差距|原因|困难))$/;
/** 发展基础和规划目标; what a plan has come to (规划执行情况) is past. */
const AHEAD_TITLE =
  /规划(?!(?:目标|任务|指标|主要|纲要)*(?:均|都|如期|圆满|胜利|顺利|基本|超额|提前)*(?:执行|实施|完成|落实|评估|如期实现))|目标任务(?!(?:均|都|全面|如期|圆满|胜利|顺利|基本|超额|提前)*(?:完成|实现))/;
const GOAL_TITLE =
  /目标|指标|重点工作|主要工作|工作安排|工作任务|主要任务|工作举措|工作重点|(?:今年|年)(?:的?(?:政府)?工作|(?:重点)?任务)/;
/** A title that is nothing but a time, or a stage with its time behind it: 2024年, 全面实施阶段（2024年3月—12月）. */
const TIME_TITLE =
  /^[到至]?(?:19|20)\d{2}年?(?:[-—–~～至到]{1,2}(?:19|20)\d{2}年)?(?:度|[底末初]|上半年|下半年)?(?:之?前|以前)?(?:\d{1,2}月[^，。；]{0,12})?$|阶段[^，。；《》]{0,8}[（(：:]\s?(?:19|20)\d{2}(?:年?[-—–~～至到]{1,2}(?:19|20)\d{2})?年[^（）()《》]{0,20}[）)]?$|^[^，。；《》]{2,12}[（(](?:19|20)\d{2}年[^（）()《》]{0,20}[）)]$|^(?:19|20)\d{2}年(?:[为是][“"]?[^，。；]{2,12}年[”"]?|(?:重点|着力|集中)(?=[抓做推开实完建解突])[^，。；\d]{2,16})$/;
/** A chapter's title without a number, as some reports have them: “十四五”时期工作回顾. */
const LONGEST_CHAPTER = 80;
const UNNUMBERED = /^(?!(?:附?[表图]|专栏)[\s\d一二三四五六七八九十])[^，。；：:、,;()（）《》]{4,30}(?<!表)$/;
/** A line of the contents, with its page, and the caption of a table: “十四五”规划主要指标完成情况. */
const NO_CHAPTER = /[\s\u3000…·.]\d{1,3}$|(?:指标|任务)[\u4e00-\u9fff]{0,6}(?:完成|执行)情况$/;
/** A line that is the label of what follows, by year or period: 2021年目标：, “十四五”目标：. */
const LABEL = /^[●■◆•▲○□★\s]{0,4}(?:(?:19|20)\d{2}年|[“"]十[一二三四五六]?五[”"])[^，。；：:,;\d]{0,14}[：:]$/;
/** The same behind a sentence: 奋斗目标：……。到2027年具体目标：. */
const LABEL_AT_END = /[。；：:][到至]?(?:19|20)\d{2}年[^，。；：:,;\d]{0,10}目标(?:是|为|如下)?[：:]$/;
/** What is to come, behind what was achieved: 下一步，…主要目标是：, 制定了“十三五”主要目标。. */
const LABEL_AHEAD =
  /(?:下一步|今后[一三五]年|未来[一三五]年|十[一二三四五六]?五[”"])[^。；：;]{0,16}(?:主要|总体|发展)目标(?:是|为|如下)?[：:。]$/;
/** Below every heading. */
const LABEL_LEVEL = 99;
const PAST_LABEL = /成[就绩效果]|回顾|完成|总结|进展/;
/** 十五届, 十五大工程 and 二十五 are numbers and no period. */
const PERIOD_IN_TITLE = /(?<![一二三四五六七八九第])(十[一二三四五六]?五)(?![届次个条项大家所名位年])/;
const PERIOD_ENDS: Readonly<Record<string, number>> = {
  十五: 2005,
  十一五: 2010,
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
  十六五: 2035,
};

/**
 * Walks a draft from its start and tells the time of each statement by the order of the standards (3.3):
 * clause, sentence, section, plan. Call `enter` for headings, `hear` for mentions of time and `timeOf` for
 * statements, all in the order of the text.
 */
export interface Clock {
  /** A line begins. */
  open(): void;
  enter(heading: Heading): void;
  /** A line without a number; a chapter where it is a title of time. */
  pass(line: string): void;
  hear(mention: DateMention): void;
  timeOf(statement: Statement): TimeOf;
  /** Where it stands now; the same object as long as nothing changes it. */
  hour(): Hour;
}

/** `heading` is the index of its heading, null where it has none. */
interface Section {
  readonly level: number;
  readonly heading: number | null;
  readonly cue: Cue | null;
}

/** What a clock knows at one place of the draft: the sections it stands in and, within them, the time that a sentence opened. */
export interface Hour {
  readonly sections: readonly Section[];
  readonly zone: Cue | null;
}

const MIDNIGHT: Hour = { sections: [], zone: null };

/** A clock at the beginning of the draft, or where an earlier one stood at `from`; lines are passed and mentions heard in the draft's order. */
export function clockOf(document: PlanDocument, plan: Plan, from: Hour = MIDNIGHT): Clock {
  const sections = [...from.sections];
  let zone = from.zone; // opened by “十三五”时期， or 五年来， at the head of a sentence
  let paragraph: Cue | null = null; // 到2030年，…。 rules the sentences behind it in its line, whatever year the section has
  let told = from;
  /** Years before this one are past. */
  const present = plan.period?.[0] ?? plan.issued?.year ?? null;

  /** The label rules until the next one or the next heading. */
  const label = (line: string): void => {
    zone = null;
    if (sections.at(-1)?.level === LABEL_LEVEL) sections.pop();
    sections.push({
      level: LABEL_LEVEL,
      heading: null,
      cue: { year: yearNamed(line), past: PAST_LABEL.test(line) && !LABEL_AHEAD.test(line) },
    });
  };

  /** Leaves the sections that the heading does not stand in. 一、 has the same level under 第一节 as without one. */
  const leave = ({ level, parent, style }: Heading): void => {
    // No title without a number stands above 第一章.
    if (style === 'part' || style === 'chapter') sections.length = 0;
    const above = parent === null ? -1 : sections.findLastIndex(({ heading }) => heading === parent);
    if (above >= 0) sections.length = above + 1;
    else while ((sections.at(-1)?.level ?? 0) >= level) sections.pop();
  };

  const section = (): Cue | null => sections.findLast(({ cue }) => cue !== null)?.cue ?? null;
  const isPast = (year: number): boolean => present !== null && year < present;
  const lastYear = (): number | null => {
    const here = section();
    if (here !== null && here.past && here.year !== null) return here.year;
    return present === null ? null : present - 1;
  };

  /** 今年 and 明年 of a report that looks back on one year first: the year behind that one. */
  const yearAhead = (offset: number): number | null => {
    if (plan.issued !== null) return plan.issued.year + offset;
    const here = section();
    return here?.past === true && here.year !== null ? here.year + 1 : null;
  };

  const yearOf = (mention: DateMention): number | null => {
    if (mention.year !== null) return mention.year;
    if (mention.role === 'end') return plan.period?.[1] ?? null;
    if (mention.ahead) return yearAhead(mention.offset ?? 0);
    if (mention.past) return lastYear();
    if (mention.role === 'span')
      return plan.issued === null || mention.offset === null ? null : plan.issued.year + mention.offset;
    return plan.issued === null || mention.offset === null ? null : plan.issued.year + mention.offset;
  };

  return {
    open() {
      paragraph = null;
    },
    enter(heading) {
      if (heading.style !== 'dash') zone = null;
      if (LEVELS.has(heading.style)) paragraph = null;
      // The dashes below a label are of its time.
      if (heading.style === 'dash' && sections.at(-1)?.level === LABEL_LEVEL) return;
      leave(heading);
      sections.push({ level: heading.level, heading: heading.index, cue: cueOf(document, heading) });
    },
    pass(line) {
      if (line.length > LONGEST_CHAPTER) return;
      const title = plainLine(line);
      if (isLabel(title)) return label(title);
      if (!UNNUMBERED.test(title) || NO_CHAPTER.test(title)) return;
      const cue = cueIn(title);
      if (cue === null || (cue.year === null && !cue.past)) return;
      zone = null;
      sections.length = 0;
      sections.push({ level: 0, heading: null, cue });
    },
    hear(mention) {
      if (mention.role === 'flow' || mention.role === 'base' || mention.role === 'origin') return;
      const year = yearOf(mention);
      if (mention.until && mention.role === 'at' && year !== null && !isPast(year) && (zone ?? section())?.past !== true)
        paragraph = { year, past: false };
      const past = mention.past || (year !== null && isPast(year) && (mention.period || zone?.past === true));
      if (mention.ahead && (zone ?? section())?.past === true) zone = { year, past: false };
      else if (past) zone = { year, past: true, several: mention.past && (mention.offset ?? 0) < -1 };
      else if (zone !== null && year !== null && !isPast(year)) zone = null;
    },
    timeOf({ date, dateSource, flow, origin, dated, kind, aims }) {
      if (origin && (date === null || date.span.end < dated.start - 2)) return { year: null, source: null, past: true };
      const here = zone ?? paragraph ?? section();
      const year = date === null ? null : yearOf(date);
      const several = date === null ? here?.several === true : date.past && (date.offset ?? 0) < -1;
      if (several && kind === 'increment') return { year: null, source: null, past: true };
      if (date !== null && year !== null) {
        if (date.ahead || aims) return { year: flow ? null : year, source: flow ? null : dateSource, past: false };
        const reached = here?.past === true && year <= (here.year ?? year);
        const past = date.past || (isPast(year) && !date.until) || reached;
        return { year: flow ? null : year, source: flow ? null : dateSource, past };
      }
      if (aims && here?.past === true) return { year: yearAhead(0), source: 'section', past: false };
      if (flow) return { year: null, source: null, past: here?.past === true };
      if (here?.year != null) return { year: here.year, source: here === paragraph ? 'paragraph' : 'section', past: here.past };
      if (here?.past === true) return { year: lastYear(), source: 'section', past: true };
      const end = plan.period?.[1] ?? null;
      return { year: end, source: end === null ? null : 'plan', past: false };
    },
    hour() {
      if (told.zone !== zone || !sameSections(told.sections, sections)) told = { sections: [...sections], zone };
      return told;
    },
  };
}

/** True where nothing behind two places of a draft can tell one hour from the other. */
export function sameHour(a: Hour | undefined, b: Hour | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameCue(a.zone, b.zone) && sameSections(a.sections, b.sections));
}

function sameSections(a: Hour['sections'], b: Hour['sections']): boolean {
  return (
    a.length === b.length &&
    a.every(({ level, heading, cue }, at) => level === b[at]?.level && heading === b[at].heading && sameCue(cue, b[at].cue))
  );
}

function sameCue(a: Cue | null, b: Cue | null): boolean {
  return a === b || (a !== null && b !== null && a.year === b.year && a.past === b.past && a.several === b.several);
}

/** What the heading's title says, or, for goals, the year its first sentence opens with (发展目标。到2025年，…). */
function cueOf(document: PlanDocument, heading: Heading): Cue | null {
  const { title } = heading;
  const cue = cueIn(title) ?? (isTimeTitle(title) ? { year: yearNamed(title), past: false } : null);
  if (cue === null || cue.year !== null || cue.past) return cue;
  const block = document.blocks[heading.block];
  if (block === undefined) return null;
  const from = heading.titleSpan.end - (document.starts[heading.block] ?? 0);
  const own = openingYear(statementsIn(block).dates, from);
  if (own !== null) return { year: own, past: false };
  const next = heading.titleSpan.end >= (document.starts[heading.block] ?? 0) + block.text.trimEnd().length - 1;
  const following = next ? nextText(document, heading.block) : null;
  const year = following === null ? null : openingYear(statementsIn(following).dates, 0);
  return year === null ? null : { year, past: false };
}

/** True for a title, or a line without a number, that may give a time to what stands under it. */
export function tellsTime(line: string): boolean {
  const title = plainLine(line);
  return cueIn(title) !== null || isLabel(title);
}

/** Without tags and blanks around it, those without a width included, as web pages leave them. */
function plainLine(line: string): string {
  return withoutTags(line).replace(/^[\s\u200b]+|[\s\u200b]+$/g, '');
}

function isLabel(line: string): boolean {
  return LABEL.test(line) || LABEL_AT_END.test(line) || LABEL_AHEAD.test(line);
}

/** True for a title that only tells when: 2024年, 试点阶段（2024年）. */
export function isTimeTitle(title: string): boolean {
  return title.length <= 40 && TIME_TITLE.test(title);
}

/** What a title says by itself. Null where it is none of time. */
const cueIn = remember((whole): Cue | null => {
  const title = whole.slice(0, 40);
  const past = BACKGROUND_TITLE.test(title) || (PAST_TITLE.test(title) && !AHEAD_TITLE.test(title));
  if (!past && !GOAL_TITLE.test(title)) return null;
  return { year: yearNamed(title), past };
});

/** The last year a title names, else the end of the period it names. */
function yearNamed(title: string): number | null {
  const year = readDates(toHalfWidth(title)).findLast((it) => it.role === 'at' && it.year !== null)?.year;
  return year ?? PERIOD_ENDS[PERIOD_IN_TITLE.exec(title)?.[1] ?? ''] ?? null;
}

function nextText(document: PlanDocument, block: number) {
  return document.blocks.slice(block + 1, block + 4).find(({ text }) => text.trim() !== '') ?? null;
}

function openingYear(dates: readonly DateMention[], from: number): number | null {
  const first = dates.find(({ span, role }) => span.start >= from && role === 'at');
  return first !== undefined && first.span.start - from <= 12 ? first.year : null;
}
