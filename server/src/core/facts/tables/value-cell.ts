import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../lexicon/bounds.ts';
import { bareAt } from '../../quantity/bare.ts';
import { toHalfWidth } from '../../text/characters.ts';
import type { Bound } from '../target.ts';

/** The value in a cell; bounds as signs or words. */
export interface CellValue {
  readonly op: Bound;
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
}

/** Bounds before the number, the longest first: signs, and the words that bound it in prose. */
const SIGNS: readonly (readonly [string, Bound])[] = [
  ['>=', '>='],
  ['<=', '<='],
  ['≥', '>='],
  ['≧', '>='],
  ['≤', '<='],
  ['≦', '<='],
  ['>', '>'],
  ['<', '<'],
  ['~', '~'],
  ['≈', '~'],
  ['达到', '='],
  ['控制在', '='],
  ...BOUNDS_BEFORE.filter(([, op]) => op !== '='),
];
/** What joins two numbers without a unit (5—8); those with one are a range to `bareAt`. */
const TO = /^[-—–~至]{1,2}/;
/** What may stand behind the value: a closing bracket, a mark of a note. */
const END = /^[\])】〕]?[*①-⑨]?$/;
/** Kinds of values that a small Chinese numeral states in a cell: 六个百分点, 两倍; 一期 and 三类 are names. */
const SMALL: ReadonlySet<string> = new Set(['share', 'points', 'times', 'ratio']);

/** True for a cell that says there is no value: —, /, --. */
export function isDash(text: string): boolean {
  return /^[—\-–－/]+$/.test(text);
}

/** Reads 75, ≥95, 38以下, 5—8, [20], 1:1.2, 90%, 百分之八十 or 九成五; null for text and for dashes. */
export function readValueCell(source: string): CellValue | null {
  const text = toHalfWidth(source)
    .replace(/\s+/g, '')
    .replace(/^[[(【〔]/, '');
  if (text.length > 24) return null;
  const sign = SIGNS.find(([word]) => text.startsWith(word));
  const start = sign?.[0].length ?? 0;
  const negative = /[-−负]/.test(text[start] ?? '');
  const first = bareAt(text, negative ? start + 1 : start);
  if (first === null || (first.small && !SMALL.has(first.sort))) return null;
  if (first.unit === null && text.slice(0, first.end).includes('/')) return null; // 9/10 may be a day
  const joined = first.value2 === null && first.sort !== 'ratio' ? TO.exec(text.slice(first.end)) : null;
  const second = joined === null ? first : bareAt(text, first.end + joined[0].length);
  if (second === null) return null;
  const after = BOUNDS_AFTER.find(([word]) => text.startsWith(word, second.end));
  if (!END.test(text.slice(second.end + (after?.[0].length ?? 0)))) return null;
  const value2 = joined === null ? first.value2 : second.value;
  const op: Bound = value2 !== null ? 'range' : (sign?.[1] ?? after?.[1] ?? (first.open ? '>' : '='));
  return { op, value: negative ? -first.value : first.value, value2, unit: second.unit ?? first.unit };
}
