import type { NoteFlaw, UnitNote } from '../../facts/unit-note.ts';
import type { Wording } from '../../text/wording.ts';
import type { Finding, Rule } from '../rule.ts';
import { blanks, narrowCommas } from './between-names.ts';

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
