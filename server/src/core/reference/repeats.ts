import type { Block } from '../document/document.ts';
import { sameSentence } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { isShare, measureOf } from '../lexicon/indicator-units.ts';
import { rememberEach } from '../text/remember.ts';
import { clash, type IndicatorName, readName } from './indicator-name.ts';
import { namesAims, namesWork, type OwnStatement } from './own-statement.ts';

/** True where two statements whose names mean one indicator are said of one time, of the same things, and not as a matter of course twice. */
export function repeats(a: OwnStatement, b: OwnStatement, facts: DraftFacts): boolean {
  // Two rows of one table are two indicators, whatever is left of their names (其中：本科学历比例).
  if (a.target.table !== null && a.target.table === b.target.table) return false;
  if (ofTwoSubjects(a, b)) return false;
  if (sameSentence(facts, a.target, b.target)) return namedAgain(facts, a.target, b.target) && samePeriod(a, b);
  if (isYearlyAim(facts, a, b) || isYearlyAim(facts, b, a)) return a.name.core === b.name.core;
  if (!sameTime(a, b, facts) || ofTwoTasks(facts, a, b)) return false;
  if (a.target.table === null && b.target.table === null && a.part() !== b.part()) return false;
  // A short name leaves its qualifiers to the headings above it.
  const brief = Math.min(a.name.core.length, b.name.core.length) < 8;
  if (brief && a.target.table === null && b.target.table === null && clash(withTitles(a, facts), withTitles(b, facts)))
    return false;
  return a.target.kind !== 'increment' || a.name.core.length >= 6;
}

/**
 * One year and one way of counting. Without a year only what recurs is one statement: 每周1节劳动课 twice, never
 * 新增就业107万人 of one year and of five; and 每学年轮岗10% beside 轮岗10% of the plan as a whole.
 */
function sameTime(a: OwnStatement, b: OwnStatement, facts: DraftFacts): boolean {
  const [first, second] = [a, b].filter(({ target }) => target.year === null);
  if (first === undefined) return samePeriod(a, b);
  if (second !== undefined)
    return (
      first.name.core === second.name.core &&
      (areOneAim(first, second, facts) || RECURS.some((word) => holds(first, word) && holds(second, word)))
    );
  const assumed = first === a ? b : a;
  return (
    ['plan', 'section', 'paragraph'].includes(assumed.target.yearSource ?? '') &&
    isShare(assumed.target.unit) &&
    holds(first, '每学年')
  );
}

/** 高等教育：毛入学率达到70%；高中教育：毛入学率达到97%. */
function ofTwoSubjects(a: OwnStatement, b: OwnStatement): boolean {
  // A count by so long a name is the same wherever it stands: 学生掌握运动技能1—2项.
  if (!isShare(a.target.unit) && Math.min(a.name.core.length, b.name.core.length) >= SAYS_WHICH) return false;
  const [first, second] = [a.subject(), b.subject()];
  return first !== null && second !== null && first !== second;
}

/** 年均增长7% under the aims, beside the 年均增长 of a table, which has no year either. What was reached stands elsewhere. */
function isYearlyAim({ headings }: DraftFacts, said: OwnStatement, cell: OwnStatement): boolean {
  const [text, table] = [said.target, cell.target];
  if (text.table !== null || table.table === null || text.year !== null || table.year !== null || text.kind !== 'rate')
    return false;
  if (table.kind !== 'rate' || !holds(said, '年均')) return false;
  return standsInAims(headings, said);
}

/**
 * A share that a draft without years sets itself, in the chapter of its aims and again elsewhere, by a name that leaves no
 * doubt of what it is. Items side by side may be grades (优秀：满意率95%；良好：满意率85%).
 */
function areOneAim(a: OwnStatement, b: OwnStatement, { headings }: DraftFacts): boolean {
  const parent = (it: OwnStatement): number | null => headings[it.target.heading ?? -1]?.parent ?? null;
  const apart = a.target.heading !== b.target.heading && parent(a) !== parent(b);
  return (
    isPlainAim(a) && isPlainAim(b) && (apart || parent(a) === null) && standsInAims(headings, a) !== standsInAims(headings, b)
  );
}

function isPlainAim({ target, name, around }: OwnStatement): boolean {
  if (target.kind !== 'target' || target.table !== null || !isShare(target.unit) || name.core.length < TELLING) return false;
  return periodOf(around()) === '' && !inSteps(around());
}

/** 首批, 第一阶段: so much for now. */
function inSteps({ words }: IndicatorName): boolean {
  return /阶段|首批|分步|试点/.test(words);
}

function standsInAims(headings: DraftFacts['headings'], { target }: OwnStatement): boolean {
  for (let at = target.heading; at !== null; at = headings[at]?.parent ?? null)
    if (namesAims(headings[at]?.title ?? '')) return true;
  return false;
}

/** 普及率 alone may be that of anything. */
const TELLING = 5;

/** 就业率达60%，就业率达65%: within a sentence a name is written twice by oversight only, unless the second value is a higher aim. */
function namedAgain({ document }: DraftFacts, one: Target, other: Target): boolean {
  const [a, b] = one.span.start < other.span.start ? [one, other] : [other, one];
  if (!isShare(a.unit) || a.unit !== b.unit || a.kind !== 'target' || a.indicator !== b.indicator || a.indicator.length < 4)
    return false;
  if (b.indicatorSpan === null || b.indicatorSpan.start < a.span.end) return false;
  return !/力争|争取|确保|力保|最终|其中|原则|[东中西]部|[a-z]类|月|半年|季度|学[期年]|年[底末]|[暑寒][期假]/i.test(
    document.text.slice(a.span.end, b.span.start),
  );
}

/** A count of what every task has, 重点项目 of roads and of waterworks, and what is added are each item's own unless the name says more. */
const SAYS_WHICH = 8;
const EVERY_TASK_HAS =
  /^(?:重点|重大|主要|各类|示范|试点|特色|骨干|龙头|实施|建设|新)*(?:项目|工程|任务|活动|企业|平台|基地|中心|机构|试点|示范点|人才|人员|资金|投资|产业|园区)$/;

/** 1.甲水库工程。库容200万立方米。 2.乙水库工程。库容150万立方米。: each of the items side by side is a work of its own. */
function areProjects(headings: DraftFacts['headings'], one: Target, other: Target): boolean {
  const [a, b] = [headings[one.heading ?? -1], headings[other.heading ?? -1]];
  if (a === undefined || b === undefined || a.index === b.index || a.parent !== b.parent) return false;
  return namesWork(a.title) && namesWork(b.title);
}

/** True for amounts of two items of one chapter whose names are too short to say that they are of the same things. */
function ofTwoTasks({ document, headings }: DraftFacts, a: OwnStatement, b: OwnStatement): boolean {
  const [one, other] = [a.target, b.target];
  if (one.table !== null || other.table !== null) return false;
  const brief = Math.max(a.name.core.length, b.name.core.length) < SAYS_WHICH;
  if (brief && !isShare(one.unit) && areProjects(headings, one, other)) return true;
  if (!AMOUNTS.has(measureOf(one.unit).dimension) || !brief) return false;
  if (one.kind !== 'increment' && !EVERY_TASK_HAS.test(a.name.core) && !EVERY_TASK_HAS.test(b.name.core)) return false;
  if (one.heading === other.heading)
    return one.block !== other.block && [one, other].every(({ block }) => isTitleLine(document.blocks[block - 1]));
  const above = (index: number | null): number[] => {
    const path: number[] = [];
    for (let at = index; at !== null; at = headings[at]?.parent ?? null) path.unshift(at);
    return path;
  };
  const [first, second] = [above(one.heading), above(other.heading)];
  const inside = first.every((it, i) => second[i] === it) || second.every((it, i) => first[i] === it);
  return !inside && first[0] === second[0];
}

/** 01 公办幼儿园建设工程: a short line without a stop, as those that head the works of a 专栏. */
export function isTitleLine(line: Block | undefined): boolean {
  const text = line?.text.trim() ?? '';
  return text.length >= 4 && text.length <= 30 && !/[。；：，,;:|\t]/.test(text);
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'people', 'visits', 'money', 'area', 'length', 'mass']);

/** A name with the stage of schooling that the titles above it give: that of a work in a 专栏, else those of its items. */
function withTitles({ name, target, under }: OwnStatement, { document }: DraftFacts): IndicatorName {
  const above = document.blocks[target.block - 1];
  const own = isTitleLine(above) ? readName(above?.text.trim() ?? '').qualifiers.get('stage') : undefined;
  const stage = name.qualifiers.get('stage') ?? own ?? under().qualifiers.get('stage');
  return stage === undefined ? name : { ...name, qualifiers: new Map([...name.qualifiers, ['stage', stage]]) };
}

const RECURS = ['每学年', '每周', '每月', '每天', '每年', '每名', '每位', '每个', '每校'];

/** All that the words around a statement say of it here: what its number counts over. */
export function timesSaid(statement: OwnStatement): string {
  const { around, part, over, subject } = statement;
  return [
    periodOf(around()),
    inSteps(around()),
    subject(),
    part(),
    over(),
    ...RECURS.filter((word) => holds(statement, word)),
  ].join();
}

function holds({ around, name }: OwnStatement, word: string): boolean {
  return around().core.includes(word) || name.core.includes(word);
}

/** 年度 beside 五年, 年均 beside 当年, 2025年 beside 2021—2025年: what the number counts over has to be the same. */
function samePeriod(a: OwnStatement, b: OwnStatement): boolean {
  // A rate that a table gives for a year is of all the years up to it; one of its 年均 has no year.
  if (a.target.table !== null || b.target.table !== null)
    return a.target.kind !== 'rate' || [a, b].every((it) => it.target.year !== null && periodOf(it.around()) === '');
  return periodOf(a.around()) === periodOf(b.around()) && !(oneOfSeveral(a, b) || oneOfSeveral(b, a));
}

/** True where `a` counts what one year brings and `b` what several do. */
function oneOfSeveral(a: OwnStatement, b: OwnStatement): boolean {
  if (!AMOUNTS.has(measureOf(a.target.unit).dimension)) return false;
  const [one, other] = [a.over(), b.over()];
  if ((one !== 'year' && one !== 'part') || other === null) return false;
  if (other === 'years') return true;
  return other !== 'year' && other !== 'part' && (one === 'part' || b.target.kind === 'increment');
}

const periodOf = rememberEach(({ qualifiers }: IndicatorName): string => [...(qualifiers.get('period') ?? [])].sort().join());
