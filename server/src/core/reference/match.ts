import { clauseAround } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { isInWords, type Target } from '../facts/target.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import { partOf } from './area.ts';
import { compare, type Relation } from './compare.ts';
import { clash, type IndicatorName, likeness, readName, readNames, sameIndicator } from './indicator-name.ts';
import type { Indicator, IndicatorSet, ReferenceValue } from './references.ts';
import { rememberEach } from '../text/remember.ts';

/** One value of a set beside what the draft states for that indicator and year. */
export interface Match {
  readonly indicator: Indicator;
  /** The value asked for. */
  readonly asked: ReferenceValue;
  /** True where it is the indicator's base year. */
  readonly baseline: boolean;
  readonly target: Target;
  readonly relation: Relation;
  /** How well the names fit, up to 1. */
  readonly likeness: number;
}

/** A name in the draft that fits less than this is another indicator. */
const ENOUGH = 0.6;

interface Statement {
  readonly index: number;
  readonly target: Target;
  readonly name: IndicatorName;
  readonly around: IndicatorName;
}

interface Question {
  readonly indicator: Indicator;
  readonly names: readonly IndicatorName[];
  readonly asked: ReferenceValue;
  readonly baseline: boolean;
}

/**
 * Holds a draft against a set: for every indicator and year the statement whose name fits best, each statement given
 * to one indicator only, the best pairs first, so that of three enrolment rates each finds its own. Which one is taken
 * never depends on its value. A statement of the same name elsewhere in the draft is held against the same value.
 */
export function matchSet(facts: DraftFacts, set: IndicatorSet): Match[] {
  const statements = readStatements(facts).filter(({ target }) => !isInWords(target));
  const questions = set.indicators.flatMap((indicator) => questionsOf(indicator, set.compare === 'equal'));
  const pairs: { question: Question; statement: Statement; score: number }[] = [];
  for (const question of questions) {
    for (const statement of statements) {
      const score = fit(question, statement);
      if (score >= ENOUGH) pairs.push({ question, statement, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.statement.index - b.statement.index);
  const answered = new Set<Question>();
  const taken = new Set<Statement>();
  const best: { question: Question; statement: Statement; score: number }[] = [];
  for (const pair of pairs) {
    if (answered.has(pair.question) || taken.has(pair.statement)) continue;
    answered.add(pair.question);
    taken.add(pair.statement);
    best.push(pair);
  }
  const matches = best.map(({ question, statement, score }) => toMatch(question, statement, score));
  for (const { question, statement, score } of best) {
    for (const twin of statements) {
      if (taken.has(twin) || !sayTheSame(statement, twin) || fit(question, twin) < ENOUGH) continue;
      taken.add(twin);
      matches.push(toMatch(question, twin, score));
    }
  }
  return matches.sort((a, b) => a.target.span.start - b.target.span.start);
}

/** The indicators of a set that no statement of the draft names, whatever the year. */
export function neverStated(facts: DraftFacts, set: IndicatorSet): Indicator[] {
  const statements = readStatements(facts);
  return set.indicators.filter((indicator) => {
    const names = readNames([indicator.name, ...indicator.aliases]);
    return !statements.some((statement) => nameFit(names, statement) >= ENOUGH);
  });
}

const readStatements = rememberEach((facts: DraftFacts): readonly Statement[] =>
  facts.targets.map((target, index) => ({
    index,
    target,
    name: readName(target.indicator),
    around: readName(clauseAround(facts, index)),
  })),
);

function questionsOf(indicator: Indicator, withBaseline: boolean): Question[] {
  const names = readNames([indicator.name, ...indicator.aliases]);
  const targets = indicator.targets.map((asked) => ({ indicator, names, asked, baseline: false }));
  // A lower level has a base of its own; only a set that wants the same values asks for the same base.
  if (!withBaseline || indicator.baseline === null) return targets;
  return [{ indicator, names, asked: indicator.baseline, baseline: true }, ...targets];
}

function fit({ indicator, names, asked, baseline }: Question, statement: Statement): number {
  const { target } = statement;
  const sameYear = target.year === asked.year;
  if (!sameYear && !(target.year === null && !baseline && indicator.targets.length === 1)) return 0;
  if (!convertible(indicator.unit, target.unit)) return 0;
  const score = nameFit(names, statement);
  // A statement without a year may be meant for it, so it answers only where nothing else does.
  return score * (sameYear ? 1 : 0.85) * scopeFit(indicator.scope, target.scope) * kindFit(target, baseline);
}

function nameFit(names: readonly IndicatorName[], { name, around }: Statement): number {
  return Math.max(...names.map((asked) => likeness(asked, name, around)));
}

function convertible(a: string | null, b: string | null): boolean {
  const [first, second] = [measureOf(a).dimension, measureOf(b).dimension];
  return first === second || first === 'bare' || (second === 'bare' && first === 'share');
}

function scopeFit(asked: string | null, told: string | null): number {
  return partOf(asked) === partOf(told) ? 1 : 0.6;
}

function kindFit({ kind }: Target, baseline: boolean): number {
  if (baseline) return kind === 'baseline' || kind === 'target' ? 1 : 0.8;
  return kind === 'target' ? 1 : kind === 'increment' ? 0.97 : 0.9;
}

function sayTheSame(a: Statement, b: Statement): boolean {
  return (
    a.target.year === b.target.year &&
    a.target.kind === b.target.kind &&
    partOf(a.target.scope) === partOf(b.target.scope) &&
    !clash(a.name, b.name) &&
    sameIndicator(a.name, b.name)
  );
}

function toMatch({ indicator, asked, baseline }: Question, { target }: Statement, score: number): Match {
  const relation = compare({ ...asked, unit: indicator.unit }, target, indicator.direction);
  return { indicator, asked, baseline, target, relation, likeness: score };
}
