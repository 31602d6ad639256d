import type { Rule } from '../rule.ts';
import { isPlaceholder } from './placeholder.ts';

const EMPTY_CELL = {
  zh: '本格未写单位，本列其余各行均已写。请核，漏填的请补。',
  en: 'No unit in this cell, though every other row of the column names one. Was it left out?',
};

/** A label with nothing after it, brackets with nothing in them, or a placeholder nobody replaced. */
export const empty: Rule = {
  id: 'unit/empty',
  title: { zh: '责任单位为空', en: 'A note without units' },
  severity: 'error',
  *checkNote(note, { document }) {
    const hole = note.flaws.find(({ kind }) => kind === 'empty');
    if (hole !== undefined && note.form === 'table') {
      yield { rule: this.id, severity: 'warning', span: hole.span, message: EMPTY_CELL };
      return;
    }
    if (hole !== undefined) {
      const span = note.names.length === 0 ? note.span : hole.span;
      const text = document.text.slice(span.start, span.end);
      yield {
        rule: this.id,
        severity: 'error',
        span,
        message: {
          zh: `“${text}”未写单位。请补，或删去此注。`,
          en: `“${text}” names no unit. Name one or drop the note.`,
        },
      };
      return;
    }
    for (const { name, span } of note.names) {
      if (!isPlaceholder(name)) continue;
      yield {
        rule: this.id,
        severity: 'warning',
        span,
        message: {
          zh: `“${name}”系占位，责任单位未定。请在印发前填写。`,
          en: `“${name}” holds a place; the unit is still to be named.`,
        },
      };
    }
  },
};
