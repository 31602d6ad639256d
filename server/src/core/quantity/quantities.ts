import { MAGNITUDES, measureAt, type MeasureSort } from '../lexicon/measures.ts';
import { arabicAt, numeralAt } from './numerals.ts';
import { type Bare, type Quantity, withBounds } from './with-bounds.ts';

export type { Quantity } from './with-bounds.ts';

const CANDIDATE = /\d|\.\d|[百千万]分之|翻[一两二三番]|[零〇一二两三四五六七八九十]/g;
const RANGE = / ?(?:[-—–~]{1,2}|至|到|或) ?/y;
const RATIO = / ?[::∶] ?(\d+(?:\.\d+)?)/y;
const FRACTION = /分之/y;
const TENTHS = /成(?!为|立|长|果|功|效|员|就|熟|人|都|本|年|分|品|绩|活|交|片|型|渝|套)(?:半|[一二三四五六七八九](?![一-龥]))?/y;
const SLASH = /\/(\d{1,2})(?!\d)/y;

/** Reads every number with a unit or a bound in the text of one block. The text is half width, its noise masked. */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const quantity = quantityAt(text, match.index, found.at(-1)?.span.end ?? 0);
    if (quantity === null) {
      CANDIDATE.lastIndex = skipNumber(text, match.index);
      continue;
    }
    found.push(quantity);
    CANDIDATE.lastIndex = quantity.span.end;
  }
  return found;
}

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly chinese: boolean;
}

function quantityAt(text: string, at: number, floor: number): Quantity | null {
  const special = percentWords(text, at) ?? doubling(text, at);
  if (special !== null) return withBounds(text, special, floor);
  const first = amountAt(text, at);
  if (first === null) return null;

  const ratio = sticky(RATIO, text, first.end);
  if (ratio !== null && !first.chinese && Number(ratio[1]) !== 0) {
    const value = first.value / Number(ratio[1]);
    return withBounds(
      text,
      { start: at, end: RATIO.lastIndex, value, value2: null, unit: null, sort: 'ratio', open: false, small: false },
      floor,
    );
  }
  const slash = sticky(SLASH, text, first.end);
  if (slash !== null && Number(slash[1]) !== 0 && first.value < Number(slash[1])) {
    const value = first.value / Number(slash[1]);
    return withBounds(
      text,
      { start: at, end: SLASH.lastIndex, value, value2: null, unit: null, sort: 'share', open: false, small: false },
      floor,
    );
  }
  if (first.chinese && sticky(FRACTION, text, first.end) !== null) {
    const above = amountAt(text, FRACTION.lastIndex);
    if (above === null || first.value === 0) return null;
    return withBounds(
      text,
      {
        start: at,
        end: above.end,
        value: above.value / first.value,
        value2: null,
        unit: null,
        sort: 'share',
        open: false,
        small: false,
      },
      floor,
    );
  }
  if (first.value <= 10 && sticky(TENTHS, text, first.end) !== null) {
    const rest = text[TENTHS.lastIndex - 1] ?? '';
    const half = rest === '半' ? 5 : '一二三四五六七八九'.indexOf(rest) + 1;
    return withBounds(
      text,
      {
        start: at,
        end: TENTHS.lastIndex,
        value: first.value * 10 + half,
        value2: null,
        unit: '%',
        sort: 'share',
        open: false,
        small: false,
      },
      floor,
    );
  }

  const unit = unitAt(text, first.end);
  const connected = sticky(RANGE, text, unit?.end ?? first.end);
  if (connected !== null) {
    const second = amountAt(text, RANGE.lastIndex);
    const unit2 = second === null ? null : unitAt(text, second.end);
    const worded = /[至到或]/.test(connected[0]);
    const apart = worded && (unit !== null || /[从由]/.test(text.slice(Math.max(0, at - 12), at)));
    if (
      second !== null &&
      unit2 !== null &&
      second.value > first.value &&
      !(apart && unit?.text !== unit2.text) &&
      (unit === null || comparable(unit, unit2))
    ) {
      return withBounds(
        text,
        {
          start: at,
          end: unit2.end,
          value: first.value,
          value2: second.value,
          unit: unit2.text,
          sort: unit2.sort,
          open: unit2.open,
          small: first.chinese,
        },
        floor,
      );
    }
  }
  const small = first.chinese && first.value < 100;
  if (unit === null) {
    return withBounds(
      text,
      { start: at, end: first.end, value: first.value, value2: null, unit: null, sort: 'none', open: false, small },
      floor,
    );
  }
  return withBounds(
    text,
    { start: at, end: unit.end, value: first.value, value2: null, unit: unit.text, sort: unit.sort, open: unit.open, small },
    floor,
  );
}

/** 百分之八十, 千分之三. */
function percentWords(text: string, at: number): Bare | null {
  const unit = text.startsWith('百分之', at) ? '%' : text.startsWith('千分之', at) ? '‰' : null;
  if (unit === null) return null;
  const part = text[at + 3] === '百' ? { end: at + 4, value: 100 } : amountAt(text, at + 3);
  if (part === null) return null;
  let { end } = part;
  let value2: number | null = null;
  const connected = sticky(RANGE, text, end);
  if (connected !== null) {
    const from = text.startsWith('百分之', RANGE.lastIndex) ? RANGE.lastIndex + 3 : RANGE.lastIndex;
    const second = amountAt(text, from);
    if (second !== null && second.value > part.value) {
      value2 = second.value;
      end = second.end;
    }
  }
  return { start: at, end, value: part.value, value2, unit, sort: 'share', open: false, small: false };
}

/** 翻一番 is twice, 翻两番 four times. */
function doubling(text: string, at: number): Bare | null {
  const match = /^翻([一两二三])?番/.exec(text.slice(at, at + 3));
  if (match === null) return null;
  const turns = match[1] === undefined || match[1] === '一' ? 1 : match[1] === '三' ? 3 : 2;
  return {
    start: at,
    end: at + match[0].length,
    value: 2 ** turns,
    value2: null,
    unit: '倍',
    sort: 'times',
    open: false,
    small: false,
  };
}

function amountAt(text: string, at: number): Amount | null {
  const arabic = arabicAt(text, at);
  if (arabic !== null) {
    // 5万4千6百 is one number; 5万 alone keeps its 万 as part of the unit.
    const mixed = /[万千]\d/.test(text.slice(arabic.end, arabic.end + 2)) ? numeralAt(text, at) : null;
    if (mixed !== null && mixed.end > arabic.end + 2) return { start: at, end: mixed.end, value: mixed.value, chinese: false };
    return { start: at, ...arabic, chinese: false };
  }
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.strung) return null;
  return { start: at, end: numeral.end, value: numeral.value, chinese: true };
}

interface Unit {
  readonly end: number;
  readonly text: string;
  readonly sort: MeasureSort;
  readonly open: boolean;
}

/** 万个, 多亿元, 万余名, %. Null where no unit of measure follows. */
function unitAt(text: string, at: number): Unit | null {
  let next = text[at] === ' ' ? at + 1 : at;
  let open = false;
  const more = (): void => {
    if (!'余多来'.includes(text[next] ?? '\u0000')) return;
    open = true;
    next += 1;
  };
  more();
  const magnitude = MAGNITUDES.find((it) => text.startsWith(it, next)) ?? '';
  next += magnitude.length;
  more();
  if (text[next] === ' ') next += 1;
  const measure = measureAt(text, next);
  if (measure !== null) return { end: measure.end, text: magnitude + text.slice(next, measure.end), sort: measure.sort, open };
  // 亿次 and 万 alone: 突破3000万.
  if (magnitude !== '') return { end: next, text: magnitude, sort: 'count', open };
  return null;
}

/** 13万元—17万元 has one unit twice; 13—17万元 has it once. */
function comparable(a: Unit, b: Unit): boolean {
  return a.text === b.text || b.text.endsWith(a.text) || a.sort === b.sort;
}

/** Where to look next after a number that was no quantity: behind its figures. */
function skipNumber(text: string, at: number): number {
  const numeral = arabicAt(text, at) ?? numeralAt(text, at);
  return numeral === null ? at + 1 : Math.max(numeral.end, at + 1);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
