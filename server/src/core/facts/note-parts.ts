import { VERB, VERB_ONLY } from '../lexicon/note-verbs.ts';
import { looksLikeUnit } from '../lexicon/unit-shapes.ts';
import type { Span } from '../text/span.ts';
import type { NoteFlaw } from './unit-note.ts';

/** A piece of a note between two separators. */
export interface Part extends Span {
  /** The separator before the part; empty at the start of a group. */
  readonly before: string;
}

const SEPARATORS = '、，,；;。';
/** Words for areas alone: 各市, 各有关区, 县级市, 县（市、区）. */
export const AREA =
  /^各?(?:有关|相关)?(?:(?:地)?(?:自治)?[省市州县区旗盟镇乡](?:辖)?(?:[市县区旗州盟镇乡]|街道)?|县级市|直辖市|计划单列市)(?:[（(〔][^（(〔]{1,14}[）)〕])?$/;
const AREA_ORGAN =
  /^(?!各)(?:(?:自治)?[市州县区旗盟](?:[市县区旗州盟]|街道)?|县级市|直辖市)(?:(?:[（(〔][^（(〔]{1,14}[）)〕])?(?:自治)?[县区旗州]?(?:党委和?)?(?:人民)?(?:政府|管委会|党委)(?:[（(〔][^（(〔]{1,14}[）)〕])?$|[两三]级(?:人民)?[\u4e00-\u9fff]{2,8}$|[（(〔][^（(〔]{1,14}[）)〕](?:教育|[\u4e00-\u9fff]{2,8}(?:局|委|部门))[\u4e00-\u9fff]{0,8}$)/;
/** 各县（市、区）党委、政府 is one: the two that govern a place. */
const COMMITTEE = /^(?:各|地方).{0,14}党(?:[（(]工[）)]|工)?委$/;
const GOVERNMENT = /^(?:人民)?政府(?:[（(][\u3400-\u9fff]{2,6}[）)])?$|^管委会$|^办事处$/;
/** 甲城、乙城、丙城经济开发区管委会; 北京、上海、广东省（市）人民政府: places and the organ that the last of them names for all. */
const PLACE = /^[\u4e00-\u9fff]{2,3}$/;
const PLACES_ORGAN =
  /^[\u4e00-\u9fff]{2,12}(?:开发区|高新区|新区|园区|示范区|度假区|试验区)(?:管委会|管理委员会|党工委)?$|^[\u4e00-\u9fff]{2,6}[省市县区州](?:[（(〔][^（(〔]{1,8}[）)〕])?(?:人民)?政府$/;
/** 各州、市有关部门, 各乡、镇人民政府: areas of one level and the organ of both; 各区、市有关部门 are the districts' and the city's. */
const PEERS =
  /^(?:各?[州盟]、市|各?市、[州盟]|各?[县旗]、区|各?区、县)(?:有关|相关)(?:部门|单位)$|^各?(?:乡、镇|镇、乡)(?:人民)?政府$/;
/** Below these no higher area is joined: 各镇（街道）、县政府 are two. */
const LOWEST = /^各?(?:乡镇|镇|乡|街道)/;

/** Cuts a group at its separators outside brackets, and at blanks after a whole name. */
export function splitParts(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = start;
  let before = '';
  for (let i = start; i < end; i += 1) {
    const char = text[i] ?? '';
    if ('（(〔【[［'.includes(char)) depth += 1;
    else if ('）)〕】]］'.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (SEPARATORS.includes(char)) {
      parts.push({ start: from, end: i, before });
      before = char;
      from = i + 1;
    } else if (/[.．·]/.test(char) && looksLikeUnit(clean(text.slice(from, i))) && /[\u4e00-\u9fff]/.test(text[i + 1] ?? '')) {
      parts.push({ start: from, end: i, before });
      before = '.';
      from = i + 1;
    } else if (
      /[\s\u3000/／]/.test(char) &&
      looksLikeUnit(clean(text.slice(from, i))) &&
      /[\u4e00-\u9fff]/.test(text[i + 1] ?? '')
    ) {
      parts.push({ start: from, end: i, before });
      before = ' ';
      from = i + 1;
    }
  }
  parts.push({ start: from, end, before });
  return parts;
}

/** 各区、县（市）政府 is one name: area words joined by 、 up to the organ they share. 各有关部门、单位 likewise. */
export function mergeAreas(text: string, parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const words = clean(text.slice(part.start, part.end)).replace(VERB, '');
    const left = last === undefined ? '' : clean(text.slice(last.start, last.end));
    const joins =
      part.before === '、' &&
      last !== undefined &&
      ((isArea(left) && (AREA.test(words) || AREA_ORGAN.test(words)) && !words.startsWith('各')) ||
        PEERS.test(`${left}、${words}`) ||
        (COMMITTEE.test(left) && GOVERNMENT.test(words)) ||
        (/^(?:有关|相关)?(?:单位|部门)/.test(words) && words.length <= 4 && /部门$|单位$|地区$/.test(left)));
    if (joins) merged[merged.length - 1] = { start: last.start, end: part.end, before: last.before };
    else if (part.before === '、' && PLACES_ORGAN.test(words)) merged.push(withPlaces(text, merged, part));
    else merged.push(part);
  }
  return merged;
}

/** The organ with the places before it that it is named for; they leave `merged`. */
function withPlaces(text: string, merged: Part[], organ: Part): Part {
  let whole = organ;
  for (let last = merged.at(-1); last !== undefined && whole.before === '、'; last = merged.at(-1)) {
    const words = clean(text.slice(last.start, last.end));
    if (!PLACE.test(words) || looksLikeUnit(words)) break;
    merged.pop();
    whole = { start: last.start, end: organ.end, before: last.before };
  }
  return whole;
}

function isArea(words: string): boolean {
  return !LOWEST.test(words) && words.split('、').every((word) => AREA.test(word));
}

/** Leading, doubled and trailing separators of a group; the one before a further label or a legend is right. */
export function separatorFlaws(text: string, parts: readonly Part[], labelFollows: boolean, legendFollows: boolean): NoteFlaw[] {
  const flaws: NoteFlaw[] = [];
  for (const [i, part] of parts.entries()) {
    const words = clean(text.slice(part.start, part.end));
    if (i > 0 && part.before === '、' && VERB_ONLY.test(words))
      flaws.push({ kind: 'trailing', span: { start: part.start - 1, end: part.start } });
    const full = part.before === '。' && looksLikeUnit(words) && !legendFollows && isPlainUnit(text, parts[i - 1]);
    if (part.before === '.' || full) flaws.push({ kind: 'dot', span: { start: part.start - 1, end: part.start } });
    if (words !== '') continue;
    const last = i === parts.length - 1;
    if (i === 0) {
      if (!last) flaws.push({ kind: 'leading', span: { start: part.end, end: part.end + 1 } });
    } else if (part.before === '。' || part.before === ' ') continue;
    else if (!last) flaws.push({ kind: 'doubled', span: doubledSpan(text, part) });
    else if (!labelFollows && !legendFollows) flaws.push({ kind: 'trailing', span: { start: part.start - 1, end: part.start } });
  }
  return flaws;
}

/** True for a name without a verb behind it. */
function isPlainUnit(text: string, part: Part | undefined): boolean {
  const words = part === undefined ? '' : clean(text.slice(part.start, part.end));
  return looksLikeUnit(words) && VERB.exec(words)?.[0] === '';
}

/** Of two separators in a row the weaker one goes: 、 before ， and ，before ；. */
function doubledSpan(text: string, part: Part): Span {
  const rank = (char: string) => '、，,；;。'.indexOf(char);
  const first = part.start - 1;
  return rank(text[first] ?? '') < rank(text[part.end] ?? '')
    ? { start: first, end: first + 1 }
    : { start: part.end, end: part.end + 1 };
}

/** Offset of the first comma between two parts. */
export function firstComma(parts: readonly Part[]): number | null {
  const part = parts.find((it, i) => i > 0 && (it.before === '，' || it.before === ','));
  return part === undefined ? null : part.start - 1;
}

/** The span without the spaces at its ends. */
export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s\u3000]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s\u3000]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Words without any space. */
export function clean(words: string): string {
  return words.replace(/[\s\u3000\u200b\ufeff]+/g, '');
}
