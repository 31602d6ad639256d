import { CLOSERS, OPENERS } from '../../facts/note-brackets.ts';
import type { NoteFlaw, UnitNote } from '../../facts/unit-note.ts';
import type { Wording } from '../../text/wording.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** A width used by fewer than this share of the notes is a slip; above it, a habit. */
const MINORITY = 0.1;

/** Brackets of a note: one missing, two that do not match, or the width that the draft does not use. */
export const bracket: Rule = {
  id: 'unit/bracket',
  title: { zh: '责任单位的括号有误', en: 'Brackets of a note' },
  severity: 'error',
  reads: ['noted'],
  *check({ notes, document }) {
    const whole = notes.filter(({ open, close }) => open !== '' && close !== '');
    const full = whole.filter(({ open }) => isFull(open)).length;
    const half = whole.length - full;
    const slip = (note: UnitNote) => {
      const own = isFull(note.open) ? full : half;
      return note.open !== '' && note.close !== '' && own < MINORITY * whole.length;
    };
    const draftIsFull = full >= half;
    const mixed = mixedThroughout(notes);
    const [first] = mixed;
    if (first !== undefined) yield habit(first, mixed);
    for (const note of notes) {
      const flaw = note.flaws.find(({ kind }) => kind === 'unclosed' || kind === 'unopened' || kind === 'mixed');
      if (mixed.includes(note)) continue;
      if (flaw !== undefined) yield broken(note, flaw, document.text);
      else if (slip(note)) yield narrow(note, draftIsFull, document.text);
    }
  },
};

/** So many notes in (…） are no slips of the hand. */
const THROUGHOUT = 3;

/** The notes in brackets of two widths where the draft writes most of its notes so, all in one way. */
function mixedThroughout(notes: readonly UnitNote[]): readonly UnitNote[] {
  const mixed = notes.filter(({ open, close, flaws }) => `${open}${close}` !== '' && flaws.some(({ kind }) => kind === 'mixed'));
  const [first] = mixed;
  const alike = mixed.filter(({ open, close }) => open === first?.open && close === first.close);
  return alike.length >= THROUGHOUT && alike.length * 2 > notes.length ? alike : [];
}

/** Said once, with the count. */
function habit(first: UnitNote, all: readonly UnitNote[]): Finding {
  const edits = all.map(({ span, open, close }) => ({
    span: { start: span.end - close.length, end: span.end },
    text: twin(open, OPENERS, CLOSERS),
  }));
  return {
    rule: 'unit/bracket',
    severity: 'info',
    span: first.span,
    message: {
      zh: `责任单位前后括号不成对，全文共${all.length}处同此写法，只在首处提示。`,
      en: `The two brackets of this note do not match; the draft writes so ${all.length} times, said once.`,
    },
    fixes: () => [{ title: { zh: `全文统一（${all.length}处）`, en: `Change all ${all.length} places` }, safe: false, edits }],
  };
}

const NAMES: Readonly<Partial<Record<NoteFlaw['kind'], Wording>>> = {
  unclosed: { zh: '责任单位缺后括号。', en: 'The bracket of this note is not closed.' },
  unopened: { zh: '责任单位缺前括号。', en: 'The opening bracket of this note is missing.' },
  mixed: { zh: '责任单位前后括号不成对。', en: 'The two brackets of this note do not match.' },
};

function broken(note: UnitNote, flaw: NoteFlaw, text: string): Finding {
  const name = NAMES[flaw.kind] ?? { zh: '责任单位括号有误。', en: 'The brackets of this note are wrong.' };
  const fix = repair(note, flaw, text);
  return {
    rule: 'unit/bracket',
    severity: 'error',
    span: note.span,
    message: { zh: `${name.zh}请${fix.title.zh}。`, en: `${name.en} ${fix.title.en}.` },
    fixes: () => [fix],
  };
}

function repair({ span, open, close }: UnitNote, { kind }: NoteFlaw, text: string): Fix {
  if (kind === 'unopened') {
    const missing = twin(close, CLOSERS, OPENERS);
    return edit(`补“${missing}”`, span.start, span.start, missing);
  }
  const missing = twin(open, OPENERS, CLOSERS);
  if (kind === 'unclosed') return edit(`补“${missing}”`, span.end, span.end, missing);
  // [市水务局牵头）]: the right one follows at once.
  if (text[span.end] === missing) return edit(`删去“${close}”`, span.end - close.length, span.end, '', `Delete “${close}”`);
  return edit(`改为“${missing}”`, span.end - close.length, span.end, missing);
}

function narrow(note: UnitNote, toFull: boolean, text: string): Finding {
  const { span, open, close } = note;
  const pair = toFull ? '（）' : '()';
  const edits = [
    { span: { start: span.start, end: span.start + 1 }, text: pair[0] ?? '' },
    { span: { start: span.end - 1, end: span.end }, text: pair[1] ?? '' },
  ];
  return {
    rule: 'unit/bracket',
    severity: 'error',
    span,
    message: {
      zh: `责任单位括号用“${open}${close}”，全文其余用“${pair}”。请统一。`,
      en: `This note stands in “${open}${close}”, the rest of the draft in “${pair}”. Use one width.`,
    },
    expected: `${pair[0]}${text.slice(span.start + 1, span.end - 1)}${pair[1]}`,
    fixes: () => [{ title: { zh: `改为“${pair}”`, en: `Use “${pair}”` }, safe: true, edits }],
  };
}

function edit(zh: string, start: number, end: number, text: string, en = `Write “${text}”`): Fix {
  return { title: { zh, en }, safe: true, edits: [{ span: { start, end }, text }] };
}

function twin(char: string, from: string, to: string): string {
  return to[from.indexOf(char)] ?? '）';
}

/** （ and 〔 【 ［ are full width, ( and [ half. */
function isFull(open: string): boolean {
  return open !== '(' && open !== '[';
}
