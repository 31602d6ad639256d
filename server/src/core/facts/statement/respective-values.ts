import { type DateMention, firstFrom } from '../../quantity/dates.ts';
import type { Quantity } from '../../quantity/quantities.ts';
import type { Span } from '../../text/span.ts';
import type { TargetKind } from '../target.ts';
import { type Phrase, phraseIn } from './indicator-phrase.ts';
import { isBare, underTopic } from './qualified.ts';
import { type ClauseContext, isRelative, type Said, say } from './said.ts';
import { alikeNames, sharedNames } from './shared-names.ts';
import { isAdding, verbAtStart } from './verbs.ts';

/**
 * The values of a 分别 list, each with its own name: A和B分别达到x和y, A、B分别从x、y提高到u、v. `group` is the list
 * read just before, whose names a second list takes over. Null where the clause has no such list at `index`.
 */
export function respectiveValues(
  context: ClauseContext,
  quantities: readonly Quantity[],
  index: number,
  from: number,
  group: readonly Said[] | null,
): Said[] | null {
  const { source, text, dates, clause, before, earlier } = context;
  const first = quantities[index];
  if (first === undefined) return null;
  const left = text.slice(from, first.span.start);
  const spread = /分别[^,;。]{0,14}$/.exec(left);
  const phrase = phraseIn(source, text, dates, from, from + (spread?.index ?? left.length));
  const list = listFrom(text, quantities, index);
  const subjects = before.length === list.length || spread === null ? before : earlier;
  const resumes =
    phrase.text === '' && from === clause.start && (first.change !== null || spread !== null) && subjects.length === list.length;
  const resumed = resumes ? subjects : group !== null && phrase.text === '' ? group : null;
  const opening = openingYears(text, dates, clause.sentenceStart, from);
  const byYear = opening.length === list.length && isOneUnit(list);
  if (spread === null && resumed === null && !byYear && !pairsOff(phrase.text, list)) return null;

  if (list.length < 2 || (resumed !== null && resumed.length !== list.length)) return null;
  const names = resumed === null ? sharedNames(phrase.text, list.length) : null;
  const beside = names === null && resumed === null ? listedYears(dates, yearsFrom(text, dates, from), first.span.start) : [];
  const years = names === null && byYear && beside.length !== list.length ? opening : beside;
  const shared =
    phrase.text === '' && years.length === list.length && spread !== null
      ? phraseIn(source, text, dates, from + spread.index + 2, first.span.start)
      : phrase;
  if (resumed === null && shared.text === '') return null;
  const origin = /[从由][^,;。]{0,12}$/.test(left);
  return list.map((quantity, place) => {
    const own: Phrase = resumed?.[place]?.phrase ?? { ...shared, text: names?.[place] ?? shared.text };
    // 生均面积：小学、初中分别达到4.5平方米、5.8平方米
    const named = isBare(own.text) ? (underTopic(context, own, null) ?? own) : own;
    const changed: TargetKind = isRelative(quantity) ? 'rate' : 'increment';
    const added = isAdding(verbAtStart(named.text)) && !isRelative(quantity) && quantity.sort !== 'time';
    const kind: TargetKind = origin ? 'baseline' : first.change !== null ? changed : added ? 'increment' : 'target';
    // 分别不低于80%、90%: the bound before the first is meant for all.
    const bound = first.op === '=' && first.before.some(({ word }) => word === '控制在') ? list.at(-1) : first;
    const led = quantity.op === '=' && first.after === null ? (bound?.op ?? quantity.op) : quantity.op;
    const op = led === '=' && spread !== null ? boundBehind(list) : led;
    return say(quantity, {
      phrase: named,
      kind,
      op,
      dated: years.length === list.length ? (years[place] ?? first.span) : first.span,
      origin,
    });
  });
}

/** 分别达到80%、50%以上: the bound behind the last is meant for all, where no other has one. */
function boundBehind(list: readonly Quantity[]): Quantity['op'] {
  const last = list.at(-1);
  const shared = list.every(
    ({ unit, op, after }) => unit === last?.unit && (after === last?.after || (op === '=' && after === null)),
  );
  return shared && last !== undefined && last.after !== null && last.op !== 'range' ? last.op : '=';
}

/** 城乡居民收入达到3万元和2万元, 普及率、应用率超过84%、64%: as many values as names, though 分别 is left out. */
function pairsOff(names: string, list: readonly Quantity[]): boolean {
  if (!isOneUnit(list)) return false;
  if (list.length === 2 && /^城乡[^、和与及]{2,}$/.test(names)) return true;
  const members = alikeNames(names);
  return members?.length === list.length;
}

function isOneUnit(list: readonly Quantity[]): boolean {
  return (
    list.length > 1 && list.every(({ unit, before }, index) => unit === list[0]?.unit && (index === 0 || before.length === 0))
  );
}

/** 到2025年、2030年，…，寿命达到79岁、80岁: the years a sentence opens with hold for each list in it that has as many values. */
function openingYears(text: string, dates: readonly DateMention[], start: number, to: number): Span[] {
  let end = start;
  let last = firstFrom(dates, start);
  const first = last;
  for (; (dates[last]?.span.end ?? Infinity) <= to; last += 1) {
    const between = text.slice(end, dates[last]?.span.start);
    if (!(last === first ? /^\s?[到至]?$/ : /^ ?(?:、|和|及|与) ?[到至]?$/).test(between)) break;
    end = dates[last]?.span.end ?? end;
  }
  return last - first < 2 || text[end] !== ',' ? [] : listedYears(dates, start, end);
}

/** 2025年、2030年，…分别达到: where the years begin that stand before the comma; `from` where there are none. */
function yearsFrom(text: string, dates: readonly DateMention[], from: number): number {
  let start = from;
  for (const { span } of dates.slice(0, firstFrom(dates, from)).toReversed()) {
    if (!/^ ?(?:、|和|及|与|,) ?[到至]?$/.test(text.slice(span.end, start))) break;
    start = span.start;
  }
  return start;
}

/** 2022年、2023年分别新增…: the years the values are meant for, each as a place right behind it. */
function listedYears(dates: readonly DateMention[], from: number, to: number): Span[] {
  return dates
    .slice(firstFrom(dates, from), firstFrom(dates, to))
    .filter(({ span, year, role }) => year !== null && role === 'at' && span.end <= to)
    .map(({ span }) => ({ start: span.end, end: span.start + 1 }));
}

function listFrom(text: string, quantities: readonly Quantity[], index: number): Quantity[] {
  const list = quantities.slice(index, index + 1);
  for (let next = index + 1; next < quantities.length; next += 1) {
    const quantity = quantities[next];
    if (quantity === undefined) break;
    const end = list.at(-1)?.span.end ?? 0;
    if (!/^ ?(?:、|和|及|以及|与|,) ?$/.test(text.slice(end, quantity.span.start))) break;
    list.push(quantity);
  }
  return list;
}
