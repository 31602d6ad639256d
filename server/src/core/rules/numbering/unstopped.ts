import type { DraftFacts } from '../../facts/draft-facts.ts';
import { commaEnd, isTitled, setsOut, titleHabits, type TitleHabit } from '../../facts/title-habit.ts';
import { findSentenceStart, standingTitleEnd } from '../../lexicon/clause-openers.ts';
import type { Heading } from '../../numbering/heading.ts';
import { quoted } from '../../text/wording.ts';
import type { Finding } from '../rule.ts';

/** Titles that run into their text without a stop (标准与惯例 1.2). Where a line lost its breaks (`lost`) so did titles that stood alone. */
export function* unstoppedTitles({ headings, runs }: DraftFacts, lost: ReadonlyMap<number, unknown>): Iterable<Finding> {
  const habits = titleHabits(headings, runs);
  for (const heading of headings) {
    const end = standingTitleEnd(heading.title);
    if (end !== null) {
      if (lost.has(heading.block)) continue;
      yield finding(heading, end, 'warning', { zh: '“指导思想”一类标题自成一句', en: 'such a title is a sentence by itself' });
      continue;
    }
    const habit = habits.get(heading.index);
    if (habit === undefined || setsOut(heading.title)) continue;
    const found = isTitled(heading) ? short(heading, habit) : (long(heading, habit, headings) ?? brief(heading, habit));
    if (found !== null) yield found;
  }
}

/** A title no longer than this is no first sentence. */
const SENTENCE = 30;

/** Where a few siblings are all there is, it must be plainer. */
const LONG_SENTENCE = 40;

/**
 * A first sentence far longer than any sibling's title. Where the title ended is told by the words that open a new
 * sentence in its middle; without them it is still said of a draft in which nine of ten siblings have their stop.
 */
function long(heading: Heading, habit: TitleHabit, headings: readonly Heading[]): Finding | null {
  if (heading.title.length <= Math.max(habit.weak ? LONG_SENTENCE : SENTENCE, habit.longest + 6)) return null;
  if (commaEnd(heading, habit) !== null) return null;
  const clause = firstClause(heading.title);
  const split = findSentenceStart(clause, 4);
  const known = split !== null && split <= habit.longest + 6 ? split : null;
  if (known !== null) return finding(heading, known, habit.weak ? 'warning' : 'error', groundOf(habit));
  if (isClosed(heading, clause)) return null;
  if (
    habit.weak ||
    habit.of < 6 ||
    habit.titled < (habit.of - 1) * 0.95 ||
    clause.length <= habit.longest + (heading.hasBody ? 2 : 6)
  )
    return null;
  return standsAlone(heading, headings) ? null : finding(heading, null, 'warning', groundOf(habit));
}

/** One clause with its own stop and text behind it is a title, long as it is. */
const LONG_TITLE = 45;

function isClosed({ title, stop, hasBody }: Heading, clause: string): boolean {
  return stop !== '' && hasBody && title === clause && title.length <= LONG_TITLE;
}

/** The only item of its section is as often a paragraph of its own, whatever others have. */
function standsAlone({ index, parent, style }: Heading, headings: readonly Heading[]): boolean {
  return !headings.some((it) => it.index !== index && it.parent === parent && it.style === style);
}

/**
 * A sentence short enough for a title, yet longer than all of them, in a draft that closes every title: 完善就业服务 and
 * what it goes on to say, 建立……制度.
 */
function short(heading: Heading, habit: TitleHabit): Finding | null {
  if (habit.weak || habit.of < 8 || habit.titled < habit.of || heading.title.length <= habit.longest + 4) return null;
  if (BY_MEANS.test(heading.title)) return null;
  const clause = firstClause(heading.title);
  // 扎实推动巩固拓展……: verbs in a row at the head of a title open nothing.
  const split = findSentenceStart(clause, 7);
  if (split === null || split > habit.longest + 4 || clause.length - split < 7) return null;
  return finding(heading, split, 'warning', groundOf(habit));
}

/** 落实种植任务把面积分解到地块。: one sentence and no text behind it, where every sibling has a title and text. */
function brief(heading: Heading, habit: TitleHabit): Finding | null {
  if (heading.hasBody || heading.stop === '' || habit.of < 4 || habit.titled < habit.of) return null;
  const clause = firstClause(heading.title);
  const split = findSentenceStart(clause, 4);
  if (split === null || split > habit.longest + 2 || heading.title.length - split < 6) return null;
  return finding(heading, split, 'warning', groundOf(habit));
}

/** 利用信息化手段加强教学, 发挥骨干作用带动发展: a title that says by what means before it says what. */
const BY_MEANS = /^(?:充分)?(?:发挥|利用|运用|整合|依托|通过|以|围绕|聚焦|坚持|突出|全面|奋力|扎实|着力)/;

function firstClause(title: string): string {
  return /^[^，,；;]*/.exec(title)?.[0] ?? '';
}

function groundOf(habit: TitleHabit): { zh: string; en: string } {
  const others = habit.of - 1;
  return {
    zh: `同级其余${others}条${habit.titled >= others ? '都有' : `中${habit.titled}条有`}`,
    en: `${habit.titled} of ${others} siblings have one`,
  };
}

function finding(
  heading: Heading,
  split: number | null,
  severity: 'error' | 'warning',
  ground: { zh: string; en: string },
): Finding {
  const { start } = heading.titleSpan;
  const at = start + (split ?? firstClause(heading.title).length);
  const title = quoted(heading.title.slice(0, split ?? 0));
  return {
    rule: 'numbering/run-in',
    severity,
    span: { start, end: at },
    message: {
      zh: `标题与正文间疑缺句号，${ground.zh}。请核断开处后补。`,
      en: `The title seems to run into its text without a stop; ${ground.en}.`,
    },
    fixes: () =>
      split === null
        ? []
        : [
            {
              title: { zh: `在${title}后补句号`, en: `Add a stop after ${title}` },
              safe: false,
              edits: [{ span: { start: at, end: at }, text: '。' }],
            },
          ],
  };
}
