// Marks between two names that a draft's other notes show to be slips.
import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { isKnownUnit, takeApart } from '../../lexicon/unit-names.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

/** What stands before the same name in the other notes, where it is one mark in all of them: ，各区政府. */
function markBefore({ name }: UnitName, notes: readonly UnitNote[], text: string): string | null {
  const marks = new Set(
    notes.flatMap(({ names }) =>
      names.flatMap((other, at) => (at > 0 && other.name === name ? [text[other.span.start - 1] ?? ''] : [])),
    ),
  );
  marks.delete(',');
  const [mark] = marks;
  return marks.size === 1 && (mark === '，' || mark === '、') ? mark : null;
}

/** True for a note of the text whose marks are not all narrow: in one of those a comma is no slip. */
function isMixed({ form, text }: UnitNote): boolean {
  return form !== 'table' && !(/[:;()]/.test(text) && !/[：；（）〔【]/.test(text));
}

/** Half-width commas are a slip where they are fewer than this share of what stands between names. */
const MINORITY = 0.05;

/** A half-width comma between two names, in a draft whose notes have full-width marks: （市教育局,市财政局、市民政局）. */
export function* narrowCommas(notes: readonly UnitNote[], text: string): Generator<Finding> {
  const narrow: { span: Span; expected: string }[] = [];
  for (const note of notes.filter((it) => it.text.includes(',') && isMixed(it))) {
    for (const [i, name] of note.names.entries()) {
      const before = note.names[i - 1];
      if (before === undefined) continue;
      const comma = text.slice(before.span.end, name.span.start).indexOf(',');
      if (comma === -1) continue;
      const start = before.span.end + comma;
      narrow.push({
        span: { start, end: start + 1 },
        expected: markBefore(name, notes, text) ?? (before.role === name.role ? '、' : '，'),
      });
    }
  }
  if (narrow.length === 0) return;
  const gaps = notes.filter(isMixed).reduce((sum, { names }) => sum + Math.max(0, names.length - 1), 0);
  if (narrow.length >= gaps * MINORITY) return;
  for (const { span, expected } of narrow) {
    yield {
      rule: 'unit/separator',
      severity: 'warning',
      span,
      message: {
        zh: `单位之间用了半角逗号，全文其余用全角。请改为“${expected}”。`,
        en: 'A half-width comma between units; the rest of the draft has full-width ones.',
      },
      expected,
      fixes: () => [
        { title: { zh: `改为“${expected}”`, en: `Write “${expected}”` }, safe: false, edits: [{ span, text: expected }] },
      ],
    };
  }
}

/** A blank where the draft writes 、 between two units. Where there are more, blanks are how it was typed or copied. */
export function* blanks(notes: readonly UnitNote[], text: string): Generator<Finding> {
  const listed = notes.filter(({ form }) => form !== 'table');
  const found = listed
    .filter((note) => / |\u3000/.test(note.text) && note.text.includes('、'))
    .flatMap((note) => blanksIn(note, text));
  if (found.length === 0 || found.length > FEW_BLANKS) return;
  const gaps = listed.reduce((sum, { names }) => sum + Math.max(0, names.length - 1), 0);
  if (found.length * 10 > gaps) return;
  for (const span of found) {
    yield {
      rule: 'unit/separator',
      severity: 'warning',
      span,
      message: {
        zh: '两个单位之间为空格，全文其余用顿号。请改为“、”。',
        en: 'A blank between two units; the rest of the draft has “、”.',
      },
      expected: '、',
      fixes: () => [{ title: { zh: '写作“、”', en: 'Write “、”' }, safe: true, edits: [{ span, text: '、' }] }],
    };
  }
}

const FEW_BLANKS = 2;

/** The blanks that part two names of a note. */
function blanksIn({ names }: UnitNote, text: string): Span[] {
  return names.slice(1).flatMap((name, at) => {
    const before = names[at];
    const gap = { start: before?.span.end ?? name.span.start, end: name.span.start };
    return /^[ \u3000]+$/.test(text.slice(gap.start, gap.end)) && isPair(before, name) ? [gap] : [];
  });
}

/** Two units of the tables, each with its level: 市委 组织部 may be one that was typed apart. */
function isPair(one: UnitName | undefined, other: UnitName | undefined): boolean {
  return [one, other].every((name) => name !== undefined && isKnownUnit(name.name) && takeApart(name.name).level !== '');
}
