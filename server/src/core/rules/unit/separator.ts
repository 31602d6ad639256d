import type { NoteFlaw, UnitName, UnitNote } from '../../facts/unit-note.ts';
import { isKnownUnit, takeApart } from '../../lexicon/unit-names.ts';
import type { Span } from '../../text/span.ts';
import type { Wording } from '../../text/wording.ts';
import type { Finding, Rule } from '../rule.ts';

const WORDS: Readonly<Partial<Record<NoteFlaw['kind'], (char: string) => Wording>>> = {
  trailing: (char) => ({
    zh: `末尾多“${char}”，或漏写单位。请核后删去或补写。`,
    en: `A “${char}” after the last unit: drop it, or name the unit that is missing.`,
  }),
  doubled: (char) => ({
    zh: `单位之间多“${char}”，或漏写单位。请核后删去或补写。`,
    en: `Two separators in a row: drop “${char}”, or name the unit that is missing.`,
  }),
  leading: (char) => ({
    zh: `首个单位前多“${char}”，或漏写单位。请核后删去或补写。`,
    en: `A “${char}” before the first unit: drop it, or name the unit that is missing.`,
  }),
};

/** Trailing, doubled and leading separators in a note; a full stop or a blank for 、 or nothing at all between two names; a label without its colon. */
export const separator: Rule = {
  id: 'unit/separator',
  title: { zh: '责任单位分隔有误', en: 'Separators in a note' },
  severity: 'error',
  *checkNote(note, { document }) {
    for (const flaw of note.flaws) {
      const { kind, span } = flaw;
      const char = document.text.slice(span.start, span.end);
      const lost = lostSeparator(note, flaw);
      if (lost !== null) yield lost;
      const message = WORDS[kind]?.(char);
      if (message === undefined) continue;
      const fix = { title: { zh: `删去“${char}”`, en: `Drop “${char}”` }, safe: true, edits: [{ span, text: '' }] };
      yield { rule: this.id, severity: 'error', span, message, expected: '', fixes: () => [fix] };
    }
  },
  reads: ['notes'],
  *check({ notes, document }) {
    yield* narrowCommas(notes, document.text);
    yield* blanks(notes, document.text);
  },
};

/** A blank where the draft writes 、 between two units. Where there are more, blanks are how it was typed or copied. */
function* blanks(notes: readonly UnitNote[], text: string): Generator<Finding> {
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

/** A separator that is another (局.厅) or not there (厅省…厅), and a colon not there; null for other flaws. */
function lostSeparator({ names }: UnitNote, { kind, span, meant }: NoteFlaw): Finding | null {
  if (kind === 'colon') {
    const title = { zh: `补“${meant}：”的冒号`, en: 'Put the colon in' };
    const edits = [{ span: { start: span.end, end: span.end }, text: '：' }];
    const message = { zh: `“${meant}”后缺冒号。请补。`, en: `No colon behind “${meant}”.` };
    return {
      rule: 'unit/separator',
      severity: 'error',
      span,
      message,
      expected: `${meant}：`,
      fixes: () => [{ title, safe: true, edits }],
    };
  }
  if (kind !== 'dot' && kind !== 'glued') return null;
  const end = names.find((name) => name.span.start === span.start)?.span.end ?? span.end;
  const at = kind === 'dot' ? span : { start: end, end };
  return {
    rule: 'unit/separator',
    severity: 'error',
    span,
    message: {
      zh: kind === 'dot' ? '单位之间应用顿号。请改为“、”。' : '两个单位之间缺顿号。请补“、”。',
      en: 'Two units want a “、” between them.',
    },
    ...(kind === 'dot' ? { expected: '、' } : {}),
    fixes: () => [{ title: { zh: '写作“、”', en: 'Write “、”' }, safe: true, edits: [{ span: at, text: '、' }] }],
  };
}

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
function* narrowCommas(notes: readonly UnitNote[], text: string): Generator<Finding> {
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
