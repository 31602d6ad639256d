import type { UnitNote } from '../../facts/unit-note.ts';
import type { Rule } from '../rule.ts';

/** Notes on lines of their own: above this share it is how the draft writes them. */
const HABIT = 0.3;

/** A note torn from its item onto the next line, where the draft otherwise keeps them together. */
export const detached: Rule = {
  id: 'unit/detached',
  title: { zh: '责任单位脱行', en: 'A note torn from its item' },
  severity: 'warning',
  *check({ notes, document }) {
    const lines = notes.filter(({ form }) => form !== 'table');
    const opensLine = ({ block, span }: UnitNote) => document.text.slice(document.starts[block] ?? 0, span.start).trim() === '';
    const torn = lines.filter((note) => note.open !== '' && (note.ownLine || opensLine(note)));
    if (torn.length === 1 ? lines.length < 3 : torn.length >= HABIT * lines.length) return;
    for (const note of torn) {
      let before = note.block - 1;
      while (before >= 0 && document.blocks[before]?.text.trim() === '') before -= 1;
      const text = document.blocks[before]?.text;
      if (text === undefined) continue;
      const end = (document.starts[before] ?? 0) + text.trimEnd().length;
      yield {
        rule: this.id,
        severity: 'warning',
        span: note.span,
        message: {
          zh: '责任单位另起一行，与所属条目脱开；全文其余接在条目末尾。请接回上一行。',
          en: 'This note stands on a line of its own; the others close their items. Join it to the line before.',
        },
        fixes: [
          {
            title: { zh: '接回上一行', en: 'Join to the line before' },
            safe: true,
            edits: [{ span: { start: end, end: note.span.start }, text: '' }],
          },
        ],
      };
    }
  },
};
