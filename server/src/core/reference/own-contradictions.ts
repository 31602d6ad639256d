import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { isShare } from '../lexicon/indicator-units.ts';
import { beyondWhole } from './beyond-whole.ts';
import { compare } from './compare.ts';
import { type OwnStatement, sameValue } from './own-statement.ts';
import { repeatedStatements } from './same-statement.ts';
import { rememberEach } from '../text/remember.ts';

/** A statement that contradicts what the draft states elsewhere of the same indicator, and that other statement. */
export interface Contradiction {
  readonly target: Target;
  /** The table's value, else the one most places state, else the first. */
  readonly norm: Target;
  /** True where names and years leave no doubt, so that the text itself proves the fault. */
  readonly sure: boolean;
}

/** Where the draft contradicts itself, in no particular order. A value that is impossible in itself is another fault. */
export const contradictions: (facts: DraftFacts) => readonly Contradiction[] = rememberEach((facts) =>
  repeatedStatements(facts).flatMap((repeated) => {
    const group = repeated.filter(({ target }) => !beyondWhole(target));
    if (group.every(({ target }) => sameValue(target, group[0]?.target))) return [];
    const norm = normOf(group);
    if (norm === null || sharesOut(group)) return [];
    const sure = isSure(norm, group);
    return group
      .filter(({ target }) => contradicts(norm.target, target) && !isStepOf(target, norm.target, facts))
      .map(({ target }) => ({ target, norm: norm.target, sure }));
  }),
);

/** 2025年建设口袋公园60个 beside a table that has 260 of them in 2024 and 320 in 2025: what one year adds to the stock. */
function isStepOf(said: Target, cell: Target, { targets }: DraftFacts): boolean {
  if (said.table !== null || cell.table === null || isShare(cell.unit)) return false;
  return targets.some(
    (it) =>
      it.table === cell.table && it.indicator === cell.indicator && it.unit === said.unit && cell.value - it.value === said.value,
  );
}

/** So many values that all differ are what falls to each of several places or tasks, and no slip. */
const SHARES = 3;

/** 79个 of one town, 112个 of the next and 50个 of a third: a draft does not contradict itself twice over. */
function sharesOut(group: readonly OwnStatement[]): boolean {
  const different: Target[] = [];
  for (const { target } of group) {
    if (different.every((other) => contradicts(other, target))) different.push(target);
    if (different.length === SHARES) return true;
  }
  return false;
}

function normOf(group: readonly OwnStatement[]): OwnStatement | null {
  const few = group.slice(0, 30);
  const ranked = few.map((statement) => ({
    statement,
    table: Number(statement.target.table !== null),
    votes: few.filter(({ target }) => !contradicts(statement.target, target)).length,
  }));
  return ranked.sort((a, b) => b.table - a.table || b.votes - a.votes)[0]?.statement ?? null;
}

function contradicts(a: Target, b: Target): boolean {
  if (sameValue(a, b)) return false;
  return compare(a, b, 'near') === 'differ' && (a.kind !== 'baseline' || !consistent(a, b));
}

/** What was achieved may be said once exactly and once roundly: 突破60% and 60.5%, 2.3万 and 2.28万. */
function consistent(a: Target, b: Target): boolean {
  if (a.unit !== b.unit) return true;
  const bound = [a, b].find(({ op }) => op !== '=');
  if (bound !== undefined) {
    const other = bound === a ? b : a;
    if (bound.op === '>' || bound.op === '>=') return other.value >= bound.value;
    return bound.op === '<' || bound.op === '<=' ? other.value <= bound.value : true;
  }
  const places = Math.min(...[a, b].map(({ value }) => String(value).split('.')[1]?.length ?? 0));
  return a.value.toFixed(places) === b.value.toFixed(places);
}

function isSure({ name, target }: OwnStatement, group: readonly OwnStatement[]): boolean {
  if (target.year === null || target.kind !== 'target') return false;
  return group.every((it) => it.name.core === name.core && it.target.yearSource !== 'plan');
}
