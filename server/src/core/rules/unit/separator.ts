import type { NoteFlaw } from '../../facts/unit-note.ts';
import type { Wording } from '../../text/wording.ts';
import type { Rule } from '../rule.ts';

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

/** Trailing, doubled and leading separators in a note. */
export const separator: Rule = {
  id: 'unit/separator',
  title: { zh: '责任单位分隔有误', en: 'Separators in a note' },
  severity: 'error',
  reads: ['notes'],
  *check({ notes, document }) {
    for (const note of notes) {
      for (const { kind, span } of note.flaws) {
        const char = document.text.slice(span.start, span.end);
        const message = WORDS[kind]?.(char);
        if (message === undefined) continue;
        const fix = { title: { zh: `删去“${char}”`, en: `Drop “${char}”` }, safe: true, edits: [{ span, text: '' }] };
        yield { rule: this.id, severity: 'error', span, message, expected: '', fixes: [fix] };
      }
    }
  },
};
