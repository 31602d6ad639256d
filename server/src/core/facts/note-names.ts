import { BY, ET_AL, ET_AL_AND } from '../lexicon/note-verbs.ts';
import { gluedAt, isKnownUnit } from '../lexicon/unit-names.ts';
import { isBareUnit, isPlaces, looksLikeUnit } from '../lexicon/unit-shapes.ts';
import type { Span } from '../text/span.ts';
import { isLegend } from './convention.ts';
import { AREA, clean, trim } from './note-parts.ts';
import type { UnitRole } from './unit-note.ts';
import { matches } from '../text/matches.ts';

/** A name before its role is settled; null until a verb, a label or a mark gives one. */
export interface Found {
  name: string;
  span: Span;
  role: UnitRole | null;
}

const WHEN =
  /[\d一二三四五六七八九十]年|\d月|年底|月底|季度|底前|前完成|完成$|长期|持续|常态|全年|每年|适时|贯穿|推进$|坚持$|启动$|待定时/;
const ROLE_MARK = /[（(](牵头(?:单位|部门)?|责任|负责|配合(?:单位)?|协办|主办|参与)[）)]$/;
/** A remark behind the first name of all: 市教育局（列第一位者为牵头单位，下同）. */
const REMARK = /[（(〔]([^（(〔]{4,40})[）)〕]$/;

/** True for 无 and / behind a label: there is none. */
export function isNobody(words: string): boolean {
  return /^[\s\u3000]*(?:无|暂无|[/／]|[—－-]{1,2})[\s\u3000；;，,。]*$/.test(words);
}

/** The names in one part: 等 and what follows it dropped, role marks read, two names joined by 和 parted. */
export function namesIn(text: string, start: number, end: number, role: UnitRole | null): Found[] {
  const span = trim(text, start, end);
  const words = text.slice(span.start, span.end);
  const skipped = BY.exec(words) ?? /^(?:以及|及|[和与](?=[省市县区各有地]))/.exec(words);
  if (skipped !== null && words.length > skipped[0].length + 1)
    return namesIn(text, span.start + skipped[0].length, span.end, role);
  const mark = ROLE_MARK.exec(words);
  if (mark !== null) {
    const marked: UnitRole = mark[1]?.startsWith('牵头')
      ? 'lead'
      : /^(?:配合|协办|参与)/.test(mark[1] ?? '')
        ? 'support'
        : 'joint';
    return namesIn(text, span.start, span.end - mark[0].length, marked);
  }
  const remark = REMARK.exec(words);
  if (remark !== null && remark.index > 0 && isLegend(remark[1] ?? ''))
    return namesIn(text, span.start, span.start + remark.index, role);
  const starred = /[*＊★☆]$|^[*＊★☆]/.exec(words);
  if (starred !== null && words.length > 2) {
    const first = starred.index === 0 && /^[*＊★☆]/.test(words);
    return namesIn(text, span.start + (first ? 1 : 0), span.end - (first ? 0 : 1), 'lead');
  }
  const more = ET_AL.exec(words);
  if (more?.index === 0 && words !== '') return [];
  if (more !== null && more.index >= 2) return namesIn(text, span.start, span.start + more.index, role);
  const both = ET_AL_AND.exec(words);
  if (both?.[1] !== undefined && both[2] !== undefined && looksLikeUnit(both[1])) {
    return [
      ...namesIn(text, span.start, span.start + both[1].length, role),
      ...namesIn(text, span.end - both[2].length, span.end, role),
    ];
  }
  if (words === '' || words === '等' || isNobody(words) || isTime(words)) return [];
  const cut = joint(words);
  if (cut !== null) {
    return [...namesIn(text, span.start, span.start + cut.start, role), ...namesIn(text, span.start + cut.end, span.end, role)];
  }
  const glued = gluedAt(words);
  if (glued !== null) {
    return [...namesIn(text, span.start, span.start + glued, role), ...namesIn(text, span.start + glued, span.end, role)];
  }
  return [{ name: clean(words), span, role }];
}

/** Where 和, 及, 与, 以及 part two whole names; null where the word belongs to a name (市文化和旅游局). */
function joint(words: string): Span | null {
  if (isKnownUnit(words)) return null;
  for (const match of matches(/以及|和|及|与/g, words)) {
    const left = words.slice(0, match.index);
    const right = words.slice(match.index + match[0].length);
    if (!looksLikeUnit(left) || !looksLikeUnit(right)) continue;
    if (!arePlacesBesideUnits(left, right) && (isBareUnit(right) || isBareUnit(left) || AREA.test(left))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** 国务院相关部门及各地区 are two, 各有关部门和单位 is one. */
function arePlacesBesideUnits(left: string, right: string): boolean {
  return isPlaces(left) !== isPlaces(right) && /^(?:各|有关|相关|地方)/.test(right);
}

/** Time and manner stand among the units of some notes: 2026年底前完成, 长期坚持. */
export function isTime(words: string): boolean {
  return WHEN.test(words) && !looksLikeUnit(words);
}
