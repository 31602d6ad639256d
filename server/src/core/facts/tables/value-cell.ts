import { arabicAt } from '../../quantity/numerals.ts';
import { measureSort } from '../../lexicon/measures.ts';
import { toHalfWidth } from '../../text/characters.ts';
import type { Bound } from '../target.ts';

/** The value in a cell; bounds as signs or words. */
export interface CellValue {
  readonly op: Bound;
  readonly value: number;
  readonly value2: number | null;
  readonly unit: string | null;
}

const SIGNS: Readonly<Record<string, Bound>> = {
  '≥': '>=',
  '>=': '>=',
  '≧': '>=',
  '>': '>',
  '≤': '<=',
  '<=': '<=',
  '≦': '<=',
  '<': '<',
  '~': '~',
  '≈': '~',
  不低于: '>=',
  不少于: '>=',
  大于: '>',
  超过: '>',
  不超过: '<=',
  不高于: '<=',
  低于: '<',
  小于: '<',
  约: '~',
  达到: '=',
  控制在: '=',
};
const SIGN = /^(?:>=|<=|[≥≤≧≦><~≈]|不低于|不少于|大于|超过|不超过|不高于|低于|小于|约|达到|控制在)/;
const TAIL = /^(以上|及以上|以下|以内|左右)?[\])】]?[*①-⑨]?$/;
const TAIL_OPS: Readonly<Record<string, Bound>> = { 以上: '>=', 及以上: '>=', 以下: '<=', 以内: '<=', 左右: '~' };

/** Reads 75, ≥95, 38以下, 5—8, [20], 1:1.2 or 90%; null for text and for dashes. */
export function readValueCell(source: string): CellValue | null {
  const text = toHalfWidth(source)
    .replace(/\s+/g, '')
    .replace(/^[[(【]/, '');
  if (text.length > 24) return null;
  const sign = SIGN.exec(text)?.[0] ?? '';
  let at = sign.length;
  const negative = text[at] === '-';
  if (negative) at += 1;
  const first = arabicAt(text, at);
  if (first === null) return null;
  at = first.end;
  const ratio = /^:(\d+(?:\.\d+)?)/.exec(text.slice(at));
  if (ratio !== null && Number(ratio[1]) !== 0) {
    return { op: SIGNS[sign] ?? '=', value: first.value / Number(ratio[1]), value2: null, unit: null };
  }
  let value2: number | null = null;
  const connected = /^(?:%)?[-—–~至]{1,2}/.exec(text.slice(at));
  if (connected !== null) {
    const second = arabicAt(text, at + connected[0].length);
    if (second === null) return null;
    value2 = second.value;
    at = second.end;
  }
  const rest = text.slice(at);
  const bound = /(?:及?以上|以下|以内|左右)?[\])】]?[*①-⑨]?$/.exec(rest)?.[0] ?? '';
  const unit = rest.slice(0, rest.length - bound.length);
  if (!TAIL.test(bound) || (unit !== '' && measureSort(unit) === null)) return null;
  const tail = TAIL_OPS[TAIL.exec(bound)?.[1] ?? ''];
  const op: Bound = value2 !== null ? 'range' : sign === '' ? (tail ?? '=') : (SIGNS[sign] ?? '=');
  return { op, value: negative ? -first.value : first.value, value2, unit: unit === '' ? null : unit };
}
