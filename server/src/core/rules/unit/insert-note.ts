import { blockAt } from '../../document/document.ts';
import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { Task } from '../../facts/tasks.ts';
import type { UnitNote } from '../../facts/unit-note.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { Fix } from '../rule.ts';
import { PLACEHOLDER } from './placeholder.ts';

/** How alike two titles must be for the units of one to be proposed for the other, as the share of common pairs of characters. */
const ALIKE = 0.4;

/** Ways to give an item a note in the draft's own form, best first: the units of an item with the same words, of the nearest item, a placeholder. */
export function noteFixes(task: Task, tasks: readonly Task[], facts: DraftFacts): Fix[] {
  const plain = (it: Task) =>
    it.notes.find((note) => note.names.length > 0 && note.open !== '' && note.flaws.length === 0 && !note.text.includes('下同'));
  const noted = tasks.filter((it) => plain(it) !== undefined);
  const near = nearest(task, noted);
  const model = near === undefined ? undefined : plain(near);
  if (model === undefined) return [fix('补（责任单位：〔待定〕）', `（责任单位：${PLACEHOLDER}）`, task, facts)];
  const alike = noted.map((it) => ({ it, by: likeness(it.heading.title, task.heading.title) })).filter(({ by }) => by >= ALIKE);
  const twin = alike.toSorted((a, b) => b.by - a.by)[0]?.it;
  const texts = [twin === undefined ? undefined : plain(twin)?.text, model.text, blank(model)];
  return [...new Set(texts.filter((text) => text !== undefined))].map((text) => fix(`补${text}`, text, task, facts, model));
}

/** A note's text with a placeholder for each run of names. */
export function blank({ text, names, span }: UnitNote): string {
  let result = '';
  let at = 0;
  for (const name of names) {
    const between = text.slice(at, name.span.start - span.start);
    if (at === 0 || !/^[、，,\s和及与]*$/.test(between)) result += between + PLACEHOLDER;
    at = name.span.end - span.start;
  }
  return result + text.slice(at);
}

function fix(title: string, text: string, { heading }: Task, facts: DraftFacts, model?: UnitNote): Fix {
  const at = endOfItem(heading, facts);
  const line = model?.ownLine === true && facts.notes.filter((note) => note.ownLine).length * 2 > facts.notes.length;
  return {
    title: { zh: title, en: `Insert ${text}` },
    safe: false,
    edits: [{ span: { start: at, end: at }, text: line ? `\n${text}` : text }],
  };
}

/** After the last sentence of the item, its points included: signatures, annex lines and blank lines at the end of a draft stay outside. */
export function endOfItem(heading: Heading, { document, headings }: DraftFacts): number {
  let lastPoint = heading.index;
  while ((headings[lastPoint + 1]?.parent ?? -1) >= heading.index) lastPoint += 1;
  const furthest = headings[lastPoint]?.extent.end ?? heading.extent.end;
  const last = blockAt(document, Math.max(heading.span.start, furthest - 1));
  let end = heading.titleSpan.end;
  for (let block = heading.block; block <= last; block += 1) {
    const start = document.starts[block] ?? 0;
    const from = Math.max(start, heading.span.start);
    const to = Math.min(start + (document.blocks[block]?.text.length ?? 0), furthest);
    const text = document.text.slice(from, to).trimEnd();
    if (/[。！？；”）)]$/.test(text) && !/^[\s\u3000]*附件/.test(text)) end = from + text.length;
  }
  return end;
}

/** The nearest noted item: a sibling before, then after, then whatever stands nearest. */
function nearest(task: Task, noted: readonly Task[]): Task | undefined {
  const siblings = noted.filter(({ heading }) => heading.parent === task.heading.parent);
  return closest(task, siblings) ?? closest(task, noted);
}

function closest(task: Task, among: readonly Task[]): Task | undefined {
  let best: Task | undefined;
  let distance = Infinity;
  for (const it of among) {
    const away = Math.abs(it.heading.index - task.heading.index);
    if (away < distance) [best, distance] = [it, away];
  }
  return best;
}

function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, Math.min(text.length, 40) - 1) }, (_, i) => text.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  if (left.size < 3 || right.size < 3) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return common / Math.max(left.size, right.size);
}
