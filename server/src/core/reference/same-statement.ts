import { isPlaceAlone, speaksOfOnePlace } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { isInWords, type Target } from '../facts/target.ts';
import { isShare, measureOf } from '../lexicon/indicator-units.ts';
import { kinOf, NAMES_COMPARED } from './alike.ts';
import { partOf } from './area.ts';
import { namesNoThing } from './names-no-thing.ts';
import { type OwnStatement, ownStatement, sameValue } from './own-statement.ts';
import { repeats } from './repeats.ts';

/**
 * Statements of a draft that are said of one indicator, area, year and kind in different places, and may differ: groups
 * of two and more, in the order of the draft. Strict: what may be two indicators stays apart.
 */
export function repeatedStatements(facts: DraftFacts): OwnStatement[][] {
  const planEnd = facts.plan.period?.[1];
  const present = facts.plan.period?.[0] ?? facts.plan.issued?.year ?? null;
  const buckets = new Map<string, number[]>();
  const agreed = agreedThroughout(facts);
  for (const [index, target] of facts.targets.entries()) {
    if (agreed.has(target.indicator) || !comparable(target, present) || isOfOnePlace(target, facts)) continue;
    const key = `${target.year ?? planEnd ?? 'always'} ${target.kind} ${measureOf(target.unit).dimension} ${partOf(target.scope) ?? ''}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  }
  return [...buckets.values()].flatMap((bucket) => groups(bucket, facts)).concat(titledStatements(facts));
}

/** The names of which the draft says one value wherever it has them, most of all: nothing more need be asked of them. */
function agreedThroughout(facts: DraftFacts): ReadonlySet<string> {
  const names = [...new Set(facts.targets.map(({ indicator }) => indicator))];
  return names.length > NAMES_COMPARED ? new Set() : agreedNames(facts.targets, kinOf(names));
}

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

function isOfOnePlace({ block }: Target, { document: { blocks } }: DraftFacts): boolean {
  const paragraph = blocks[block];
  if (paragraph === undefined) return false;
  if (speaksOfOnePlace(paragraph)) return true;
  for (let at = block - 1; at >= Math.max(0, block - 3); at -= 1) {
    const above = blocks[at];
    if (above !== undefined && above.text.trim() !== '') return isPlaceAlone(above);
  }
  return false;
}

/**
 * What can be held against another place. Of what was achieved only states are, and amounts of a year that the sentence
 * names: how much of it was done in one year and how much in five stands side by side in every report.
 */
function comparable(target: Target, present: number | null): boolean {
  const { indicator, kind, table, year, yearSource } = target;
  if (isInWords(target) || indicator === '' || /^\d(?!\d?岁|[A-Za-z])/.test(indicator) || namesNoThing(indicator)) return false;
  if ((kind === 'increment' || kind === 'rate') && year !== null && present !== null && year < present) return false;
  if (kind !== 'baseline' || table !== null) return true;
  return isOfState(target) || ((yearSource === 'clause' || yearSource === 'sentence') && !ADDED.test(indicator));
}

function isOfState({ unit }: Target): boolean {
  return ['share', 'years', 'age'].includes(measureOf(unit).dimension);
}

const ADDED = /^[\u4e00-\u9fff]{0,4}(?:新[增建改扩]|改扩?建|扩建|累计|引进|培养|培训|完成|增加)/;

/**
 * What an amount came to in a year past is held against the one base of a table alone: reports give it of many things, and
 * a review's table gives what was planned beside what was reached.
 */
function isTold(group: readonly OwnStatement[], { targets }: DraftFacts): boolean {
  const [first] = group;
  if (first === undefined || group.length < 2) return false;
  if (first.target.kind !== 'baseline' || isOfState(first.target)) return true;
  const base = group.find(({ target }) => target.table !== null)?.target;
  return base !== undefined && !targets.some((it) => it !== base && it.table !== null && isSameCell(it, base));
}

function isSameCell(a: Target, b: Target): boolean {
  return a.indicator === b.indicator && a.year === b.year && !sameValue(a, b);
}

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
  const kin = kinOf([...uses.keys()]);
  const agreed = agreedNames(
    bucket.flatMap((index) => facts.targets[index] ?? []),
    kin,
  );
  const named = new Map<string, OwnStatement[][]>();
  const found: OwnStatement[][] = [];
  const takes = (group: readonly OwnStatement[], statement: OwnStatement): boolean =>
    [group[0], group.at(-1)].every((member) => member !== undefined && repeats(member, statement, facts));
  for (const index of bucket) {
    const target = facts.targets[index];
    const likes = kin.get(nameOf(index)) ?? [];
    if (target === undefined || ((uses.get(target.indicator) ?? 0) < 2 && likes.length === 0)) continue;
    if (agreed.has(target.indicator)) continue;
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
  return found.filter((group) => isTold(group, facts));
}

/**
 * The names whose statements all say one value, those of names alike included: most of what a draft says twice, it says
 * alike, and need not be held against itself.
 */
function agreedNames(targets: readonly Target[], kin: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const first = new Map<string, Target>();
  const split = new Set<string>();
  for (const target of targets) {
    const known = first.get(target.indicator);
    if (known === undefined) first.set(target.indicator, target);
    else if (!sameValue(known, target)) split.add(target.indicator);
  }
  for (const [name, likes] of kin) {
    const own = first.get(name);
    if (own !== undefined && likes.some((like) => !sameValue(own, first.get(like)))) split.add(name);
  }
  // What a name is alike to joins its groups, and brings what differs with it.
  for (const name of split) for (const like of kin.get(name) ?? []) split.add(like);
  return new Set([...first.keys()].filter((name) => !split.has(name)));
}
