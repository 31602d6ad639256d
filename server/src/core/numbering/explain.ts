import type { RunFault } from './run.ts';

/** One item of a sequence to be explained. */
export interface Ordinal {
  /** Null for an item whose number is lost: it takes whatever comes next. */
  readonly value: number | null;
  /** What lies before it: nothing, a place where the count may start anew, or one where by the habit it must. */
  readonly before: 'sibling' | 'may-restart' | 'restart';
  /** True where it repeats the item before it to the letter, so that it begins no new list. */
  readonly again?: boolean;
  /** True where nothing stands before it but the items above, so that no title without a number opens a new list. */
  readonly close?: boolean;
}

/** The cheapest account of a sequence: its faults, what each item should count, and where a new count began. */
export interface Explanation {
  readonly cost: number;
  readonly faults: readonly RunFault[];
  readonly expected: readonly number[];
  readonly restarts: ReadonlySet<number>;
}

/**
 * What each repair costs. A hole is the likeliest slip; a wrong number that the next item ignores comes close behind,
 * so that 1 2 7 4 5 is one mistyped number and 1 2 7 8 9 one hole. A count that starts anew without a fault is free
 * where the habit asks for it and nearly free where it may.
 */
const COST = {
  gap: 2,
  twin: 2,
  typo: 2.05,
  swap: 2.1,
  otherHabit: 0.5,
  newList: 1,
  newListOfOne: 2.2,
  perMissing: 0.01,
} as const;

/**
 * Explains a sequence of siblings by its fewest causes: holes, repeated, swapped and mistyped numbers, and lists that
 * start anew. Linear in the length for all practical input: the states are (item, next number), and few numbers are near.
 */
export function explain(items: readonly Ordinal[]): Explanation {
  // A swap reads two items at once, so the states of two items ahead are kept.
  let now = new Map<number, Path>([[1, START]]);
  let next = new Map<number, Path>();
  let afterNext = new Map<number, Path>();
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const only = now.size === 1 && afterNext.size === 0 && next.size === 0 ? now.entries().next().value : undefined;
    if (only !== undefined && item !== undefined && follows(item, at, only[0])) {
      // The common case, told apart for speed: one account so far, and the item goes on with it.
      const [reached, previous] = only;
      const wanted = item.before === 'restart' ? 1 : reached;
      const step: Step = { next: wanted + 1, cost: 0, expected: [wanted], restart: at === 0 || item.before === 'restart' };
      now = new Map([[wanted + 1, { previous, step, cost: previous.cost }]]);
      continue;
    }
    for (const [reached, path] of cheapest(now)) {
      for (const step of steps(items, at, reached)) keep(step.expected.length === 2 ? afterNext : next, path, step);
    }
    now = next;
    next = afterNext;
    afterNext = new Map();
  }
  let best: Path | undefined;
  for (const path of now.values()) if (best === undefined || path.cost < best.cost) best = path;
  return unfold(best ?? START);
}

/** True where an item plainly carries the next number, so that no other account of it can be cheaper. */
function follows({ value, before }: Ordinal, at: number, reached: number): boolean {
  return value !== null && value === (before === 'restart' || at === 0 ? 1 : reached);
}

/** A way to read one item (or two that are swapped): what it counts, what comes next, what it costs. */
interface Step {
  readonly next: number;
  readonly cost: number;
  readonly expected: readonly number[];
  readonly fault?: Omit<RunFault, 'at' | 'evidence'>;
  readonly restart?: boolean;
}

interface Path {
  readonly previous: Path | null;
  readonly step: Step | null;
  readonly cost: number;
}

const START: Path = { previous: null, step: null, cost: 0 };

/** A state this much dearer than the cheapest never becomes the best: that would take three repairs more. */
const SLACK = 6;

/** More states than this never matter. */
const MOST_STATES = 12;

function steps(items: readonly Ordinal[], at: number, reached: number): Step[] {
  const item = items[at];
  if (item === undefined) return [];
  const following = items[at + 1];
  const result: Step[] = [];
  const first = at === 0 || item.before === 'restart';
  count(first ? 1 : reached, 0, first);
  if (at > 0 && item.before === 'restart' && reached !== 1) count(reached, COST.otherHabit, false);
  if (at > 0 && item.before === 'may-restart' && reached !== 1) count(1, COST.otherHabit, true);
  if (item.before === 'sibling' && item.value === 1 && reached !== 1 && item.again !== true) {
    const goesOn = following?.value === 2 && following.before === 'sibling';
    // 一、一、二、三、: a list of one item right above a new one is the first number twice.
    const doubled = reached === 2 && item.close === true;
    result.push({ next: 2, cost: goesOn && !doubled ? COST.newList : COST.newListOfOne, expected: [1], restart: true });
  }
  return result;

  function count(wanted: number, cost: number, restart: boolean): void {
    const value = item?.value ?? null;
    const plain = { expected: [wanted], restart };
    if (value === null || value === wanted) {
      result.push({ next: wanted + 1, cost, ...plain });
      return;
    }
    // A list may begin anywhere (a part of a draft, numbers that go on from another); inside one a leap is a slip.
    if (value > wanted && (value - wanted <= 30 || at === 0)) {
      const hole = { kind: wanted === 1 ? 'start' : 'gap', expected: wanted } as const;
      result.push({
        next: value + 1,
        // How far on a sequence begins says nothing.
        cost: cost + COST.gap + (at === 0 ? 0 : COST.perMissing * (value - wanted)),
        expected: [value],
        restart,
        fault: hole,
      });
    }
    if (value === wanted - 1 && !restart) {
      result.push({
        next: wanted,
        cost: cost + COST.twin,
        expected: [value],
        restart,
        fault: { kind: 'duplicate', expected: wanted },
      });
    }
    if (value === wanted + 1 && following?.value === wanted && following.before !== 'restart') {
      result.push({
        next: wanted + 2,
        cost: cost + COST.swap,
        expected: [wanted, wanted + 1],
        restart,
        fault: { kind: 'swap', expected: wanted },
      });
    }
    const twin = value === wanted - 1 || (following?.value === value && following.before === 'sibling');
    result.push({
      next: wanted + 1,
      cost: cost + COST.typo,
      ...plain,
      fault: { kind: twin ? 'duplicate' : 'order', expected: wanted },
    });
  }
}

function keep(states: Map<number, Path>, previous: Path, step: Step): void {
  const cost = previous.cost + step.cost;
  const known = states.get(step.next);
  if (known === undefined || cost < known.cost) states.set(step.next, { previous, step, cost });
}

function cheapest(states: Map<number, Path>): Iterable<[number, Path]> {
  if (states.size === 1) return states;
  let least = Infinity;
  for (const path of states.values()) least = Math.min(least, path.cost);
  const near = [...states].filter(([, path]) => path.cost <= least + SLACK);
  return near.length <= MOST_STATES ? near : near.sort(([, a], [, b]) => a.cost - b.cost).slice(0, MOST_STATES);
}

function unfold(end: Path): Explanation {
  const steps: Step[] = [];
  for (let path = end; path.previous !== null; path = path.previous) if (path.step !== null) steps.push(path.step);
  steps.reverse();
  const expected: number[] = [];
  const faults: RunFault[] = [];
  const restarts = new Set<number>();
  for (const step of steps) {
    const at = expected.length;
    if (step.restart === true) restarts.add(at);
    if (step.fault !== undefined) faults.push({ ...step.fault, at, evidence: step.restart === true || at === 0 ? null : at - 1 });
    expected.push(...step.expected);
  }
  return { cost: end.cost, faults, expected, restarts };
}
