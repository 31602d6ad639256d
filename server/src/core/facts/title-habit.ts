import { standingTitleEnd } from '../lexicon/clause-openers.ts';
import { findOpeningVerb } from '../lexicon/opening-verbs.ts';
import type { Heading } from '../numbering/heading.ts';
import type { MarkerStyle } from '../numbering/marker.ts';
import type { NumberingRun } from '../numbering/run.ts';
import { LEVELS } from '../numbering/style.ts';
import { rememberEach } from '../text/remember.ts';

/** How the siblings of an item are written: so many of so many have a title closed by a stop before their text. */
export interface TitleHabit {
  readonly titled: number;
  readonly of: number;
  readonly longest: number;
  /** How long the titles are where all are as long as each other; null where they differ. */
  readonly even: number | null;
  /** How many of the titles have a comma in them. */
  readonly commas: number;
  /** True where the siblings are too few to show a habit, though all of them but this one agree. */
  readonly weak: boolean;
}

/** A title proper is no longer than this; what is longer is a sentence (惯例). */
const LONGEST_TITLE = 30;

/** True for an item written as title, stop, text: 推进教育公平。加强…… */
export function isTitled(heading: Heading): boolean {
  return heading.stop !== '' && heading.hasBody && heading.title.length <= LONGEST_TITLE;
}

/**
 * The habit an item is held against: that of its run, or of its style in the whole draft where the run is short.
 * Null where neither is clear enough (标准与惯例 1.2 asks for 60 %; 80 % of five is what real drafts need to be left in peace).
 */
export function titleHabits(headings: readonly Heading[], runs: readonly NumberingRun[]): ReadonlyMap<number, TitleHabit> {
  const known = habitsOf(headings);
  known.habits ??= readHabits(headings, runs);
  return known.habits;
}

/** Two rules ask for the habits of the same headings. */
const habitsOf = rememberEach((_headings: readonly Heading[]): { habits?: ReadonlyMap<number, TitleHabit> } => ({}));

function readHabits(headings: readonly Heading[], runs: readonly NumberingRun[]): ReadonlyMap<number, TitleHabit> {
  const habits = new Map<number, TitleHabit>();
  const ofStyle = new Map<MarkerStyle, TitleHabit | null>();
  for (const [style, members] of byStyle(headings)) if (LEVELS.has(style)) ofStyle.set(style, clear(measure(members), 8, 0.85));
  for (const run of runs) {
    const style = headings[run.members[0] ?? -1]?.style;
    if (style === undefined || !LEVELS.has(style)) continue;
    const members = run.members.map((member) => headings[member]).filter((member) => member !== undefined);
    const own = measure(members);
    const habit = clear(own, 5, 0.8) ?? (goesAlong(own) ? ofStyle.get(style) : null) ?? weak(own);
    if (habit !== null) for (const member of members) habits.set(member.index, habit);
  }
  return habits;
}

/** In one pass: every title of the draft is measured anew where one of them is typed in. */
function measure(members: readonly Heading[]): TitleHabit {
  let [titled, of, commas] = [0, 0, 0];
  // The item under suspicion must not be its own measure: the longest is that of the others.
  let [first, longest, second] = [0, 0, 0];
  let even = true;
  for (const member of members) {
    const { length } = member.title;
    if (!member.hasBody && length <= LONGEST_TITLE) continue;
    of += 1;
    if (!isTitled(member)) continue;
    titled += 1;
    if (/[，,]/.test(member.title)) commas += 1;
    if (titled === 1) first = length;
    else if (length !== first) even = false;
    if (length > longest) [longest, second] = [length, longest];
    else if (length > second) second = length;
  }
  return { titled, of, longest: second, even: titled > 1 && even ? first : null, commas, weak: false };
}

/** 以……为目标，以……为抓手，: what opens so goes on behind its comma. */
const SETS_OUT =
  /^(?:以(?!人为本)|按照|根据|依据|依照|通过|为了|针对|鉴于|在.{1,20}[上中下内前后]|到?\d{4}年|本[\u4e00-\u9fff]{2,4}自|[\u4e00-\u9fff]{2,12}要(?=[切认严加及按])|对于?(?!标)|结合|立足|借助|参照|比照|遵照|随着|面对|自\d{4}年)/;

/** 普惠性幼儿园覆盖率，即……占比达到80%: behind the comma the sentence says what its subject is. */
const EXPLAINED = /^[^，,。；]{2,30}[，,](?:即|也就是|是指|包括|其中|含)/;

/** True for the opening of a sentence that no title has. */
export function setsOut(title: string): boolean {
  return SETS_OUT.test(title) || EXPLAINED.test(title);
}

/** Where one title in so many has a comma in it (守护好山好水，打造样板), a longer one has too. */
const IN_TITLES = 3;

/** Words too few for a sentence: what begins so near the comma belongs to the title (……综合利用，). */
const NO_SENTENCE = 4;

/**
 * Where a title ends that a comma closes instead of a stop: 加强组织领导，各级…… Of a few siblings only such as are all
 * of one length (加强组织领导。加强能力建设。加强督导检查，) tell. Null for every other item.
 */
export function commaEnd(heading: Heading, habit: TitleHabit | undefined): number | null {
  if (habit === undefined || heading.title.length <= LONGEST_TITLE || isTitled(heading)) return null;
  if (setsOut(heading.title) || habit.commas * IN_TITLES >= habit.titled) return null;
  const comma = /[，,]/.exec(heading.title)?.index;
  if (comma === undefined || comma < 4 || standingTitleEnd(heading.title) !== null) return null;
  if (habit.weak ? comma !== habit.even || heading.title.length <= 40 : comma > habit.longest + 2) return null;
  const verb = findOpeningVerb(heading.title.slice(0, comma), 4);
  return verb === null || comma - verb < NO_SENTENCE ? comma : null;
}

/** No title and no sentence held for one is as long. */
const SURELY_LONG = 40;

/** True where two titles of one item are no more and no less of a fault than each other: the same, or sentences that differ behind their first clause alone. */
export function writtenAlike(a: Heading, b: Heading): boolean {
  if (a.stop !== b.stop || a.hasBody !== b.hasBody) return false;
  if (a.title === b.title) return true;
  const end = a.title.search(/[，,]/) + 1;
  if (end === 0 || a.title.slice(0, end) !== b.title.slice(0, end)) return false;
  if (Math.min(a.title.length, b.title.length) <= SURELY_LONG || setsOut(a.title) !== setsOut(b.title)) return false;
  return standingTitleEnd(a.title) === null && standingTitleEnd(b.title) === null;
}

function clear(habit: TitleHabit, least: number, share: number): TitleHabit | null {
  return habit.of >= least && habit.titled >= habit.of * share ? habit : null;
}

/** A short list of which no item has a title (existing problems, a sentence each) is written in a way of its own. */
function goesAlong({ titled, of }: TitleHabit): boolean {
  return titled > 0 && titled >= of - 1;
}

function weak(habit: TitleHabit): TitleHabit | null {
  return habit.of >= 3 && habit.titled >= habit.of - 1 ? { ...habit, weak: true } : null;
}

/** The headings of each style, in the order of the draft. */
export function byStyle(headings: readonly Heading[]): ReadonlyMap<MarkerStyle, readonly Heading[]> {
  const styles = new Map<MarkerStyle, Heading[]>();
  for (const heading of headings) {
    const list = styles.get(heading.style);
    if (list === undefined) styles.set(heading.style, [heading]);
    else list.push(heading);
  }
  return styles;
}
