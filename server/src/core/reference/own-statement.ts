import { clauseAround, countsOver, partOfYear } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { isTimeTitle } from '../facts/time-of.ts';
import { rememberAt } from '../text/remember.ts';
import { type IndicatorName, readName } from './indicator-name.ts';
import { haveOneSubject, subjectOf } from './subject.ts';

/** A statement with its name read, for comparing one draft with itself. */
export interface OwnStatement {
  readonly target: Target;
  readonly name: IndicatorName;
  /** The clause it stands in, for 年均, 累计 and the like. */
  readonly around: () => IndicatorName;
  /** The part of the year that its sentence speaks of, or null. */
  readonly part: () => string | null;
  /** What its sentence says the number counts over. */
  readonly over: () => ReturnType<typeof countsOver>;
  /** Qualifiers of the items it stands under, for names that leave their 学段 to the heading (新增学位). */
  readonly under: () => IndicatorName;
  /** Whom or what it is said of: 高等教育, 小学; null where nothing tells. */
  readonly subject: () => string | null;
}

/** Few names are alike enough for what stands around a statement to be asked for, so it is read when it is. */
export function ownStatement(facts: DraftFacts, index: number, target: Target): OwnStatement {
  return {
    target,
    name: readName(target.indicator),
    around: () => surroundings(facts, index).clause,
    part: () => surroundings(facts, index).part,
    over: () => countsOver(facts, target),
    under: () => titlesAbove(facts.headings, target.heading),
    subject: () => subjectOf(facts, target),
  };
}

/** True where two places state a value alike, to the letter. */
export function sameValue(a: Target, b: Target | undefined): boolean {
  return a.op === b?.op && a.value === b.value && a.value2 === b.value2 && a.unit === b.unit;
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
  const place = target.span.start - (facts.document.starts[target.block] ?? 0);
  return surroundingsAt(block, place, () => ({ clause: readName(clauseAround(facts, index)), part: partOfYear(facts, target) }));
}

const surroundingsAt = rememberAt<Surroundings>();

/** The titles a value stands under, up to the one that says the stage of schooling; read once for all values of an item. */
function titlesAbove(headings: DraftFacts['headings'], index: number | null): IndicatorName {
  return titlesOver(headings, index, () => {
    let titles = '';
    for (let at = index; at !== null; at = headings[at]?.parent ?? null) {
      if (readName(titles).qualifiers.has('stage')) break;
      titles += `${headings[at]?.title.slice(0, 40) ?? ''} `;
    }
    return readName(titles);
  });
}

/** True for a title of aims, under which 年均增长 is what a table of indicators calls so. */
export function namesAims(title: string): boolean {
  return /目标|指标/.test(title);
}

/** True for a title that names one work or one institution: 甲水库工程, 城北小学新建项目. */
export function namesWork(title: string): boolean {
  return /(?:项目|工程|学校|中学|小学|幼儿园|校区|医院|中心|基地|园区|[园校馆院])$/.test(title.split(/[：:，,]/)[0] ?? '');
}

/** True where two titles of an item give the statements under them the same: no time, aims or none, and one stage of schooling or none. */
export function tellAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (isTimeTitle(a) || isTimeTitle(b) || namesAims(a) !== namesAims(b) || namesWork(a) !== namesWork(b) || !haveOneSubject(a, b))
    return false;
  const [was, is] = [a, b].map((title) => [...(readName(title.slice(0, 40)).qualifiers.get('stage') ?? [])].join());
  return was === is;
}

const titlesOver = rememberAt<IndicatorName>();
