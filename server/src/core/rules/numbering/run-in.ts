import { lineBreakOf } from '../../document/document.ts';
import type { DraftFacts } from '../../facts/draft-facts.ts';
import { isTitled, titleHabits, type TitleHabit } from '../../facts/title-habit.ts';
import { findOpeningVerb } from '../../lexicon/opening-verbs.ts';
import type { Heading } from '../../numbering/heading.ts';
import { rankOf } from '../../numbering/style.ts';
import { quoted } from '../../text/wording.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { quote } from './place.ts';

/** A title with no stop before its text, and an item that lost its line break (标准与惯例 1.2). */
export const runIn: Rule = {
  id: 'numbering/run-in',
  title: { zh: '标题接排、条目粘连', en: 'A title or an item runs into its neighbour' },
  severity: 'error',
  reads: ['headings'],
  *check(facts) {
    yield* gluedItems(facts);
    const habits = titleHabits(facts.headings, facts.runs);
    for (const heading of facts.headings) {
      const habit = habits.get(heading.index);
      if (habit === undefined) continue;
      const found = unstopped(heading, habit);
      if (found !== null) yield found;
    }
  },
};

/** An item inside a line although its siblings open theirs. */
function* gluedItems({ headings, runs, document }: DraftFacts): Iterable<Finding> {
  for (const run of runs) {
    const members = run.members.map((member) => headings[member]).filter((member) => member !== undefined);
    const inline = members.filter((member) => member.inline);
    const opening = members.find((member) => !member.inline);
    if (opening === undefined || inline.length === 0 || rankOf(opening.style) > rankOf('paren-arabic')) continue;
    // Where most stand inside lines that is the draft's way; one that a hole gave away is lost all the same.
    const few = inline.length * 3 <= members.length || inline.length === 1;
    const lineStart = document.starts[opening.block] ?? opening.span.start;
    const indent = document.text.slice(lineStart, opening.span.start);
    const lineBreak = lineBreakOf(document);
    for (const heading of inline) {
      if (!few && !heading.flaws.includes('glued')) continue;
      yield {
        rule: 'numbering/run-in',
        severity: 'error',
        span: heading.span,
        message: {
          zh: `${quote(heading)}粘连在上一条之后，同级各条均另起一行。请在此处换行。`,
          en: `${quote(heading)} is glued to the item before; its siblings begin a line of their own.`,
        },
        related: [{ span: opening.span, message: { zh: '同级条目另起一行', en: 'A sibling that begins its line' } }],
        fixes: [
          {
            title: { zh: `将“${heading.marker.trim()}”另起一行`, en: `Put “${heading.marker.trim()}” on a line of its own` },
            safe: true,
            edits: [{ span: { start: heading.span.start, end: heading.span.start }, text: lineBreak + indent }],
          },
        ],
      };
    }
  }
}

/**
 * A first sentence far longer than any sibling's title. Where the title ended is told by the verb that opens a new
 * sentence in its middle; without one it is still said of a draft in which nine of ten siblings have their stop.
 */
function unstopped(heading: Heading, habit: TitleHabit): Finding | null {
  if (isTitled(heading) || heading.title.length <= Math.max(30, habit.longest + 6)) return null;
  const clause = /^[^，,；;]*/.exec(heading.title)?.[0] ?? '';
  const split = findOpeningVerb(clause, 4);
  const known = split !== null && split <= habit.longest + 6 ? split : null;
  if (known === null && (habit.titled < habit.of * 0.9 || clause.length <= habit.longest + 2)) return null;
  const at = heading.titleSpan.start + (known ?? clause.length);
  const title = quoted(clause.slice(0, known ?? 0));
  const fix: Fix = {
    title: { zh: `在${title}后补句号`, en: `Add a stop after ${title}` },
    safe: false,
    edits: [{ span: { start: at, end: at }, text: '。' }],
  };
  return {
    rule: 'numbering/run-in',
    severity: known === null ? 'warning' : 'error',
    span: { start: heading.titleSpan.start, end: at },
    message: {
      zh: `标题与正文间疑缺句号，同级其余${habit.of - 1}条${habit.titled >= habit.of - 1 ? '都有' : `中${habit.titled}条有`}。请核断开处后补。`,
      en: `The title seems to run into its text without a stop; ${habit.titled} of ${habit.of - 1} siblings have one.`,
    },
    fixes: known === null ? [] : [fix],
  };
}
