import type { Block } from '../document/document.ts';
import { clauseAround, countsOver, partOfYear } from '../facts/clause.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { rememberEach } from '../text/remember.ts';
import { type IndicatorName, readName } from './indicator-name.ts';

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

/** Few names are alike enough for what stands around a statement to be asked for, so it is read when it is. */
class Statement implements OwnStatement {
  readonly target: Target;
  readonly name: IndicatorName;
  readonly #facts: DraftFacts;
  readonly #index: number;

  constructor(facts: DraftFacts, index: number, target: Target) {
    this.target = target;
    this.name = readName(target.indicator);
    this.#facts = facts;
    this.#index = index;
  }

  get around(): IndicatorName {
    return surroundings(this.#facts, this.#index).clause;
  }

  get part(): string | null {
    return surroundings(this.#facts, this.#index).part;
  }

  get over(): OwnStatement['over'] {
    return countsOver(this.#facts, this.target);
  }

  get under(): IndicatorName {
    return titlesAbove(this.#facts.headings, this.target.heading);
  }
}

export function ownStatement(facts: DraftFacts, index: number, target: Target): OwnStatement {
  return new Statement(facts, index, target);
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

/** The titles a value stands under, up to the one that says the stage of schooling; read once for all values of an item. */
function titlesAbove(headings: DraftFacts['headings'], index: number | null): IndicatorName {
  const known = titlesIn(headings);
  let name = known.get(index);
  if (name !== undefined) return name;
  let titles = '';
  for (let at = index; at !== null; at = headings[at]?.parent ?? null) {
    if (readName(titles).qualifiers.has('stage')) break;
    titles += `${headings[at]?.title.slice(0, 40) ?? ''} `;
  }
  name = readName(titles);
  known.set(index, name);
  return name;
}

const titlesIn = rememberEach((_headings: DraftFacts['headings']) => new Map<number | null, IndicatorName>());
