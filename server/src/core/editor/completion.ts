import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { ReferenceValue, References } from '../reference/references.ts';
import type { Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';
import { indicatorsNamed, valueText } from './indicators-of.ts';
import { nextMarkers } from './next-number.ts';
import { noteContext, noteForm } from './note-context.ts';
import { unitsByFrequency } from './units.ts';

/** One thing to write at the cursor. */
export interface Suggestion {
  readonly kind: 'unit' | 'marker' | 'note' | 'indicator' | 'value';
  readonly label: string;
  /** What it replaces; ends at the cursor. */
  readonly span: Span;
  readonly text: string;
  /** Where the cursor goes in `text`; null for its end. */
  readonly cursor: number | null;
  readonly detail: Wording | null;
  /** What typed characters are compared with, where it is not the label. */
  readonly filter?: string;
}

/** What may be written at an offset, the likeliest first. `units` are names used elsewhere in the folder. */
export function suggestions(
  facts: DraftFacts,
  references: References,
  offset: number,
  units: readonly string[] = [],
): Suggestion[] {
  const inNote = unitSuggestions(facts, references, offset, units);
  if (inNote !== null) return inNote;
  const index = blockAt(facts.document, offset);
  const line = facts.document.blocks[index]?.text ?? '';
  const before = line.slice(0, offset - (facts.document.starts[index] ?? 0));
  const after = line.slice(before.length);
  return [
    ...markerSuggestions(facts, offset, before, after),
    ...noteSuggestions(facts, offset, before, after),
    ...valueSuggestions(facts, references, offset, before),
    ...indicatorSuggestions(references, offset, before),
  ];
}

/** Inside a note: the registry first, then the draft's own names by frequency, then the folder's; none that stands there. */
function unitSuggestions(
  facts: DraftFacts,
  references: References,
  offset: number,
  units: readonly string[],
): Suggestion[] | null {
  const context = noteContext(facts, offset);
  if (context === null) return null;
  const present = new Set(context.present);
  const typed = facts.document.text.slice(context.word.start, context.word.end).trim();
  const registry = references.registry.filter((it) => !present.has(it.name) && !it.aliases.some((alias) => present.has(alias)));
  const known = new Set(references.registry.flatMap((it) => [it.name, ...it.aliases]));
  const used = [...new Set([...unitsByFrequency(facts), ...units])];
  const others = used.filter((name) => !known.has(name) && !present.has(name) && name !== typed);
  return [
    ...registry.map(({ name, aliases }): Suggestion => ({
      kind: 'unit',
      label: name,
      span: context.word,
      text: name,
      cursor: null,
      detail: { zh: '单位名录', en: 'registry' },
      filter: [name, ...aliases].join(' '),
    })),
    ...others.map((name): Suggestion => ({
      kind: 'unit',
      label: name,
      span: context.word,
      text: name,
      cursor: null,
      detail: { zh: '文稿中用过', en: 'used in the drafts' },
    })),
  ];
}

/** At the start of a line: the next number of each run that is open here. */
function markerSuggestions(facts: DraftFacts, offset: number, before: string, after: string): Suggestion[] {
  const typed = before.trimStart();
  if (after.trim() !== '' || typed.length > 3) return [];
  const span = { start: offset - typed.length, end: offset };
  return nextMarkers(facts, span.start)
    .filter(({ text }) => text.startsWith(typed))
    .map(({ text, after: { marker, title } }) => ({
      kind: 'marker',
      label: text,
      span,
      text,
      cursor: null,
      detail: { zh: `接“${marker}${title.slice(0, 12)}”`, en: `after “${marker}${title.slice(0, 12)}”` },
    }));
}

/** After the sentence that ends an item: a note in this draft's own form. */
function noteSuggestions(facts: DraftFacts, offset: number, before: string, after: string): Suggestion[] {
  if (facts.notes.length === 0 || after.trim() !== '') return [];
  const tail = /[。！？][ \u3000]?([（(]?)$/.exec(before);
  if (tail === null) return [];
  const { open, close } = noteForm(facts);
  return [
    {
      kind: 'note',
      label: `${open}${close}`,
      span: { start: offset - (tail[1]?.length ?? 0), end: offset },
      text: `${open}${close}`,
      cursor: open.length,
      detail: { zh: '本文稿的责任单位写法', en: 'this draft’s note of units' },
    },
  ];
}

/** Words right before a value, and how a bound reads after them. */
const BEFORE_VALUE =
  /(?:达到|达|提高到|提升到|增长到|增加到|稳定在|保持在|不低于|不少于|控制在|下降到|降低到|降至|不超过|不高于|为)$/;
const BOUND_IS_SAID = /不低于|不少于|不超过|不高于/;

/** After 到2030年…达到: the value the references ask for. */
function valueSuggestions(facts: DraftFacts, references: References, offset: number, before: string): Suggestion[] {
  const verb = BEFORE_VALUE.exec(before)?.[0];
  if (verb === undefined) return [];
  const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1, before.length - verb.length);
  const phrase = clause
    .slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf(',')) + 1)
    .replace(/^(?:到)?(?:19|20)\d{2}年底?[，,]?/, '');
  const year = Number(/(?:.*)((?:19|20)\d{2})年/s.exec(before)?.[1] ?? facts.plan.period?.[1] ?? Number.NaN);
  return indicatorsNamed(references, phrase).flatMap(({ set, indicator }) =>
    indicator.targets
      .filter((it) => it.year === year)
      .map((it): Suggestion => {
        const text = written(it, indicator.unit, BOUND_IS_SAID.test(verb));
        return {
          kind: 'value',
          label: text,
          span: { start: offset, end: offset },
          text,
          cursor: null,
          detail: { zh: `${set.name}：${valueText(it, indicator.unit)}`, en: `${set.name}: ${valueText(it, indicator.unit)}` },
        };
      }),
  );
}

/** A value as running text has it: 95%以上, 49%以内. */
function written({ op, value, value2 }: ReferenceValue, unit: string | null, boundIsSaid: boolean): string {
  const number = op === 'range' && value2 !== null ? `${value}${unit ?? ''}—${value2}${unit ?? ''}` : `${value}${unit ?? ''}`;
  if (boundIsSaid) return number;
  if (op === '>=' || op === '>') return `${number}以上`;
  if (op === '<=' || op === '<') return `${number}以内`;
  return op === '~' ? `${number}左右` : number;
}

/** In running text: the name of an indicator whose first characters have been typed. */
function indicatorSuggestions(references: References, offset: number, before: string): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const set of references.sets) {
    for (const indicator of set.indicators) {
      const typed = overlapWith(before, indicator.name);
      if (typed === 0 || found.has(indicator.name)) continue;
      found.set(indicator.name, {
        kind: 'indicator',
        label: indicator.name,
        span: { start: offset - typed, end: offset },
        text: indicator.name,
        cursor: null,
        detail: { zh: set.name, en: set.name },
      });
    }
  }
  return [...found.values()];
}

/** How many characters at the end of `before` begin `name`; two at least, and not all of it. */
function overlapWith(before: string, name: string): number {
  for (let length = Math.min(name.length - 1, before.length); length >= 2; length -= 1) {
    if (before.endsWith(name.slice(0, length))) return length;
  }
  return 0;
}
