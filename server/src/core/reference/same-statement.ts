import type { Block } from '../document/document.ts';
import { clauseAround, countsOver, partOfYear, sameSentence, speaksOfOnePlace } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { isShare, measureOf } from '../lexicon/indicator-units.ts';
import { remember, rememberEach } from '../text/remember.ts';
import { partOf } from './area.ts';
import { namesNoThing } from './names-no-thing.ts';
import { clash, hasHalf, type IndicatorName, readName, sameIndicator } from './indicator-name.ts';

/** A statement with its name read, for comparing one draft with itself. */
export interface OwnStatement {
  readonly target: Target;
  readonly name: IndicatorName;
  /** The clause it stands in, for 年均, 累计 and the like. */
  readonly around: IndicatorName;
  /** The part of the year that its sentence speaks of, or null. */
  readonly part: string | null;
  /** What its sentence says the number counts over. */
  readonly over: ReturnType<typeof countsOver>;
  /** Qualifiers of the items it stands under, for names that leave their 学段 to the heading (新增学位). */
  readonly under: IndicatorName;
}

/**
 * Statements of a draft that are said of one indicator, area, year and kind in different places: groups of two and
 * more, in the order of the draft. Strict: what may be two indicators stays apart.
 */
export function repeatedStatements(facts: DraftFacts): OwnStatement[][] {
  const planEnd = facts.plan.period?.[1];
  const present = facts.plan.period?.[0] ?? facts.plan.issued?.year ?? null;
  const buckets = new Map<string, number[]>();
  for (const [index, target] of facts.targets.entries()) {
    if (!comparable(target, present) || isOfOnePlace(target, facts)) continue;
    const key = `${target.year ?? planEnd ?? 'always'} ${target.kind} ${measureOf(target.unit).dimension} ${partOf(target.scope) ?? ''}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  }
  return [...buckets.values()].flatMap((bucket) => groups(bucket, facts)).concat(titledStatements(facts));
}

/** Few names are alike enough for what stands around a statement to be asked for, so it is read when it is. */
function ownStatement(facts: DraftFacts, index: number, target: Target): OwnStatement {
  return {
    target,
    name: readName(target.indicator),
    get around() {
      return surroundings(facts, index).clause;
    },
    get part() {
      return surroundings(facts, index).part;
    },
    get over() {
      return countsOver(facts, target);
    },
    get under() {
      return readName(headingsAbove(facts, target.heading));
    },
  };
}

/** What stands around a value in its own line. */
interface Surroundings {
  readonly clause: IndicatorName;
  /** The part of the year that its sentence speaks of. */
  readonly part: string | null;
}

const NONE: Surroundings = { clause: readName(''), part: null };

/** The surroundings of a value of the text, read once: while its line is the same, so are its neighbours and their words. */
function surroundings(facts: DraftFacts, index: number): Surroundings {
  const target = facts.targets[index];
  const block = facts.document.blocks[target?.block ?? -1];
  if (target === undefined || block === undefined || target.table !== null) return NONE;
  const known = surroundingsIn(block);
  const place = target.span.start - (facts.document.starts[target.block] ?? 0);
  let answer = known.get(place);
  if (answer === undefined) {
    answer = { clause: readName(clauseAround(facts, index)), part: partOfYear(facts, target) };
    known.set(place, answer);
  }
  return answer;
}

const surroundingsIn = rememberEach((_block: Block) => new Map<number, Surroundings>());

/**
 * A share that the title of an item states without a year and its text with one: （一）覆盖率达到95%。到2030年，覆盖率达到92%.
 * The title is meant for the year of its text where that has one year alone.
 */
function titledStatements(facts: DraftFacts): OwnStatement[][] {
  const { headings, targets } = facts;
  return targets.flatMap((title, index) => {
    if (title.year !== null || title.kind !== 'target' || !isShare(title.unit) || !comparable(title, null)) return [];
    const heading = title.heading === null ? undefined : headings[title.heading];
    if (heading === undefined || title.span.end > heading.titleSpan.end || title.span.start < heading.titleSpan.start) return [];
    const dated: OwnStatement[] = [];
    for (let at = index + 1; targets[at]?.heading === title.heading; at += 1) {
      const target = targets[at];
      if (target?.kind !== 'target' || target.year === null || target.indicator !== title.indicator) continue;
      if (isShare(target.unit) && partOf(target.scope) === partOf(title.scope)) dated.push(ownStatement(facts, at, target));
    }
    const years = new Set(dated.map(({ target }) => target.year));
    return years.size === 1 ? [[ownStatement(facts, index, title), ...dated]] : [];
  });
}

function isOfOnePlace({ block }: Target, { document }: DraftFacts): boolean {
  const paragraph = document.blocks[block];
  return paragraph !== undefined && speaksOfOnePlace(paragraph);
}

/**
 * What can be held against another place. Of what was achieved only states are: how much of it was done in one year
 * and how much in five stands side by side in every report.
 */
function comparable({ indicator, kind, unit, table, year }: Target, present: number | null): boolean {
  if (indicator === '' || /^\d(?!\d?岁)/.test(indicator) || namesNoThing(indicator)) return false;
  if ((kind === 'increment' || kind === 'rate') && year !== null && present !== null && year < present) return false;
  if (kind !== 'baseline' || table !== null) return true;
  return ['share', 'years', 'age'].includes(measureOf(unit).dimension);
}

/** Past this many names in one year and unit, only the same name is looked for: no plan has as many. */
const NAMES_COMPARED = 300;

/** So many groups of one name are looked at, the latest first to go: a draft that says one thing a thousand times stays linear. */
const GROUPS_COMPARED = 8;

/**
 * Each statement joins the first group it repeats, by the group's first and latest member; those of its own name go
 * first. `bucket` holds indices of targets; most names stand in it alone and are passed over.
 */
function groups(bucket: readonly number[], facts: DraftFacts): OwnStatement[][] {
  const uses = new Map<string, number>();
  const nameOf = (index: number): string => facts.targets[index]?.indicator ?? '';
  for (const index of bucket) uses.set(nameOf(index), (uses.get(nameOf(index)) ?? 0) + 1);
  const kin = kinOf([...uses.keys()].join('\n'));
  const named = new Map<string, OwnStatement[][]>();
  const found: OwnStatement[][] = [];
  const takes = (group: readonly OwnStatement[], statement: OwnStatement): boolean =>
    [group[0], group.at(-1)].every((member) => member !== undefined && repeats(member, statement, facts));
  for (const index of bucket) {
    const target = facts.targets[index];
    const likes = kin.get(nameOf(index)) ?? [];
    if (target === undefined || ((uses.get(target.indicator) ?? 0) < 2 && likes.length === 0)) continue;
    const statement = ownStatement(facts, index, target);
    const own = named.get(target.indicator) ?? [];
    const near = [own, ...likes.map((name) => named.get(name) ?? [])].flat();
    const group = near.find((it) => takes(it, statement));
    if (group !== undefined) {
      group.push(statement);
      continue;
    }
    const fresh = [statement];
    found.push(fresh);
    named.set(target.indicator, [...own.slice(1 - GROUPS_COMPARED), fresh]);
  }
  return found.filter((group) => group.length > 1);
}

/**
 * For each name of a list (a line each) the others that mean the same indicator. Remembered by the list, which a
 * keystroke seldom changes.
 */
const kinOf = remember((list): ReadonlyMap<string, readonly string[]> => {
  const names = list.split('\n');
  if (names.length > NAMES_COMPARED) return new Map();
  return new Map(names.map((name) => [name, names.filter((other) => other !== name && alike(other, name))]));
}, 200);

/** True where two names mean one indicator. Remembered by the pair: a keystroke in one name leaves all other pairs as they were. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [readName(one), readName(other)];
  let known = likened.get(a);
  if (known === undefined) {
    if (likened.size >= MOST_NAMES) likened.clear();
    likened.set(a, (known = new Map()));
  }
  let answer = known.get(b);
  if (answer === undefined) {
    const [short, long] = a.core.length < b.core.length ? [a, b] : [b, a];
    known.set(b, (answer = hasHalf(long.core, short.core) && sameIndicator(a, b)));
  }
  return answer;
}

/** Names are few and come again; past so many all are forgotten, so that a server that runs for weeks stays small. */
const MOST_NAMES = 2000;
const likened = new Map<IndicatorName, Map<IndicatorName, boolean>>();

function repeats(a: OwnStatement, b: OwnStatement, facts: DraftFacts): boolean {
  // Two rows of one table are two indicators, whatever is left of their names (其中：本科学历比例).
  if (a.target.table !== null && a.target.table === b.target.table) return false;
  if (sameSentence(facts, a.target, b.target)) return namedAgain(facts, a.target, b.target) && samePeriod(a, b);
  if (!sameTime(a, b) || ofTwoTasks(facts, a, b)) return false;
  if (a.target.table === null && b.target.table === null && a.part !== b.part) return false;
  // A short name leaves its qualifiers to the headings above it.
  const brief = Math.min(a.name.core.length, b.name.core.length) < 8;
  if (brief && a.target.table === null && b.target.table === null && clash(withHeadings(a), withHeadings(b))) return false;
  return a.target.kind !== 'increment' || a.name.core.length >= 6;
}

/**
 * One year and one way of counting. Without a year only what recurs is one statement: 每周1节劳动课 twice, never
 * 新增就业107万人 of one year and of five; and 每学年轮岗10% beside 轮岗10% of the plan as a whole.
 */
function sameTime(a: OwnStatement, b: OwnStatement): boolean {
  const [first, second] = [a, b].filter(({ target }) => target.year === null);
  if (first === undefined) return samePeriod(a, b);
  if (second !== undefined)
    return first.name.core === second.name.core && RECURS.some((word) => holds(first, word) && holds(second, word));
  const assumed = first === a ? b : a;
  return ['plan', 'section'].includes(assumed.target.yearSource ?? '') && isShare(assumed.target.unit) && holds(first, '每学年');
}

/** 就业率达60%，就业率达65%: within a sentence a name is written twice by oversight only, unless the second value is a higher aim. */
function namedAgain({ document }: DraftFacts, one: Target, other: Target): boolean {
  const [a, b] = one.span.start < other.span.start ? [one, other] : [other, one];
  if (!isShare(a.unit) || a.unit !== b.unit || a.kind !== 'target' || a.indicator !== b.indicator || a.indicator.length < 4)
    return false;
  if (b.indicatorSpan === null || b.indicatorSpan.start < a.span.end) return false;
  return !/力争|争取|确保|力保|最终|其中|原则|[东中西]部|[a-z]类/i.test(document.text.slice(a.span.end, b.span.start));
}

/** A count of what every task has, 重点项目 of roads and of waterworks, and what is added are each item's own unless the name says more. */
const SAYS_WHICH = 8;
const EVERY_TASK_HAS =
  /^(?:重点|重大|主要|各类|示范|试点|特色|骨干|龙头|实施|建设|新)*(?:项目|工程|任务|活动|企业|平台|基地|中心|机构|试点|示范点|人才|人员|资金|投资|产业|园区)$/;

/** True for amounts of two items of one chapter whose names are too short to say that they are of the same things. */
function ofTwoTasks({ headings }: DraftFacts, a: OwnStatement, b: OwnStatement): boolean {
  const [one, other] = [a.target, b.target];
  if (one.table !== null || other.table !== null || one.heading === other.heading) return false;
  if (!AMOUNTS.has(measureOf(one.unit).dimension) || Math.max(a.name.core.length, b.name.core.length) >= SAYS_WHICH) return false;
  if (one.kind !== 'increment' && !EVERY_TASK_HAS.test(a.name.core) && !EVERY_TASK_HAS.test(b.name.core)) return false;
  const above = (index: number | null): number[] => {
    const path: number[] = [];
    for (let at = index; at !== null; at = headings[at]?.parent ?? null) path.unshift(at);
    return path;
  };
  const [first, second] = [above(one.heading), above(other.heading)];
  const inside = first.every((it, i) => second[i] === it) || second.every((it, i) => first[i] === it);
  return !inside && first[0] === second[0];
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'people', 'visits', 'money', 'area', 'length', 'mass']);

function withHeadings({ name, under }: OwnStatement): IndicatorName {
  const stage = name.qualifiers.get('stage') ?? under.qualifiers.get('stage');
  return stage === undefined ? name : { ...name, qualifiers: new Map([...name.qualifiers, ['stage', stage]]) };
}

const RECURS = ['每学年', '每周', '每月', '每天', '每年', '每名', '每位', '每个', '每校'];

function holds({ around, name }: OwnStatement, word: string): boolean {
  return around.core.includes(word) || name.core.includes(word);
}

/** 年度 beside 五年, 年均 beside 当年, 2025年 beside 2021—2025年: what the number counts over has to be the same. */
function samePeriod(a: OwnStatement, b: OwnStatement): boolean {
  // A rate that a table gives for a year is of all the years up to it; one of its 年均 has no year.
  if (a.target.table !== null || b.target.table !== null)
    return a.target.kind !== 'rate' || [a, b].every((it) => it.target.year !== null && periodOf(it.around) === '');
  return periodOf(a.around) === periodOf(b.around) && !(oneOfSeveral(a, b) || oneOfSeveral(b, a));
}

/** True where `a` counts what one year brings and `b` what several do. */
function oneOfSeveral(a: OwnStatement, b: OwnStatement): boolean {
  if ((a.over !== 'year' && a.over !== 'part') || b.over === null || !AMOUNTS.has(measureOf(a.target.unit).dimension))
    return false;
  if (b.over === 'years') return true;
  return b.over !== 'year' && b.over !== 'part' && (a.over === 'part' || b.target.kind === 'increment');
}

const periodOf = rememberEach(({ qualifiers }: IndicatorName): string => [...(qualifiers.get('period') ?? [])].sort().join());

function headingsAbove({ headings }: DraftFacts, index: number | null): string {
  let titles = '';
  for (let at = index; at !== null; at = headings[at]?.parent ?? null) {
    if (readName(titles).qualifiers.has('stage')) break;
    titles += `${headings[at]?.title.slice(0, 40) ?? ''} `;
  }
  return titles;
}
