import type { Quantity } from '../../quantity/quantities.ts';
import { countedAfter } from './counted-after.ts';
import { namedBefore } from './named-before.ts';
import { respectiveValues } from './respective-values.ts';
import { type ClauseContext, JOINT, type Reading, type Said } from './said.ts';
import { alikeNames, withRankedNouns } from './shared-names.ts';
import { statesValue } from './states-value.ts';
import { turnedRound } from './turned-round.ts';

/** 入园率、巩固率均达到98%: one value said of several names. */
function eachOf(said: Said, left: string): Said[] {
  const names = said.unit === '%' && left.trimEnd().endsWith('均') ? alikeNames(said.phrase.text) : null;
  return names === null ? [said] : names.map((text) => ({ ...said, phrase: { ...said.phrase, text } }));
}

/** 巩固率和平均受教育年限分别达到98%和13.5年. */
const LASTING_LAST = /(?:年限|寿命|时长|时间|年龄)(?:分别|达到|为|提高到)/;

/** True for the length of time in a 分别 list that names one, in its own clause or in the list it goes on from. */
function lastsLong({ text, clause, before }: ClauseContext, { span }: Quantity): boolean {
  const left = text.slice(clause.start, span.start);
  return LASTING_LAST.test(left) || (left.includes('分别') && before.some(({ unit }) => unit === '年'));
}

/** Reads what the values of one clause are said of, in their order. */
export function readClause(context: ClauseContext, found: readonly Quantity[]): Said[] {
  const { text, clause } = context;
  const quantities: Quantity[] = [];
  let edge = clause.start;
  for (const quantity of found) {
    const left = text.slice(edge, quantity.span.start);
    const list = edge > clause.start && quantities.at(-1)?.span.end === edge && /[、和及与]$/.test(left.trimEnd());
    const lasts = list && (quantity.sort === 'time' || quantity.sort === 'age') && lastsLong(context, quantity);
    if (lasts || statesValue(quantity, left, text.slice(quantity.span.end, clause.end), list)) quantities.push(quantity);
    edge = quantity.span.end;
  }
  const said: Said[] = [];
  let from = clause.start;
  let group: Said[] | null = null; // the 分别 list just read
  let listed = false; // 、 or 和 stands right before: the next member of a list
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index];
    if (quantity === undefined) break;
    const values: Said[] | null = respectiveValues(context, quantities, index, from, group);
    group = values;
    if (values !== null) {
      said.push(...values);
      index += values.length - 1;
      from = values.at(-1)?.span.end ?? from;
      continue;
    }
    const last = said.at(-1) ?? context.previous;
    const reading: Reading | null =
      turnedRound(context, quantities, index, from, last) ??
      countedAfter(context, quantities, index, from, listed ? last : null) ??
      namedBefore(context, quantity, from, last, listed);
    if (reading !== null) said.push(...eachOf(reading.said, text.slice(from, reading.said.span.start)));
    from = reading?.end ?? quantity.span.end;
    listed = reading !== null && JOINT.test(text.slice(from, from + 6).trimStart());
  }
  return [...withRankedNouns(said)];
}
