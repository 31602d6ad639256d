import type { NoteFlaw } from '../../facts/unit-note.ts';
import type { Wording } from '../../text/wording.ts';
import type { Rule } from '../rule.ts';

const WORDS: Readonly<Partial<Record<NoteFlaw['kind'], (char: string) => Wording>>> = {
  trailing: (char) => ({
    zh: `最后一个单位之后多了“${char}”，或漏写了单位。请核后删去或补写。`,
    en: `A “${char}” after the last unit: drop it, or name the unit that is missing.`,
  }),
  doubled: (char) => ({
    zh: `单位之间连用两个分隔符，多了“${char}”。请核后删去。`,
    en: `Two separators in a row: drop “${char}”.`,
  }),
  leading: (char) => ({ zh: `第一个单位之前多了“${char}”。请核后删去。`, en: `A “${char}” before the first unit: drop it.` }),
};

/** Trailing, doubled and leading separators in a note. */
export const separator: Rule = {
  id: 'unit/separator',
  title: { zh: '责任单位分隔有误', en: 'Separators in a note' },
  severity: 'error',
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
