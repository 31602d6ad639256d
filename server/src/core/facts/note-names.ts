import { findLabels, type Label } from '../lexicon/note-labels.ts';
import { isKnownUnit } from '../lexicon/unit-names.ts';
import { isBareUnit, looksLikeUnit } from '../lexicon/unit-shapes.ts';
import type { Span } from '../text/span.ts';
import { type Convention, findConvention, isLegend } from './convention.ts';
import type { NoteFlaw, UnitName, UnitRole } from './unit-note.ts';

/** What stands between the brackets of a note. Offsets are those of the text it was read from. */
export interface NoteBody {
  readonly names: readonly UnitName[];
  readonly labels: readonly Label[];
  readonly flaws: readonly NoteFlaw[];
  /** The convention the note states beside its units (下同). */
  readonly convention: Convention | null;
  /** Offset of the first comma between two names, for 逗号前为牵头单位. */
  readonly comma: number | null;
  /** True where a verb (负责, 牵头) closes a clause. */
  readonly verbs: boolean;
}

interface Part extends Span {
  /** The separator before the part; empty at the start of a group. */
  readonly before: string;
}

interface Found {
  name: string;
  span: Span;
  role: UnitRole | null;
}

const SEPARATORS = '、，,；;。';
/** 按职责分工负责 and its like, at the end of a clause. */
const VERB =
  /(?:(?:按照?|根据|依)(?:各自)?(?:任务|职能|职责|工作|部门)?(?:职责)?(?:和任务)?分工|(?:按照?|根据|依据)(?:各自)?(?:职责|职能)|分工|分别|共同|具体|联合|各自|依职责|按权限)*(负责牵头|牵头抓总|牵头负责|牵头落实|牵头组织实施|牵头实施|牵头推进|牵头|组织实施|负责落实|负责实施|负责|配合落实|配合实施|配合|参加|参与|协助|协同|协办|支持|抓好落实|落实|推进|实施|承担)?$/;
/** What may follow the last name without a separator: A、B负责, A、B等有关部门负责. */
const VERB_ONLY =
  /^(?:等(?:有关|相关)?(?:部门|单位|地区)?(?:和(?:有关|相关)?单位)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同)?(?:负责|牵头|配合|参加|参与)(?:落实|实施)?$|^等(?:有关|相关)?(?:部门|单位)$/;
const SUPPORTING = /^(?:配合|参加|参与|协助|协同|协办|支持)/;
const INNER_VERB = /牵头负责|牵头会同|牵头|会同|协同|联合|负责/g;
const ET_AL =
  /(?<![高中初同平])等(?:[\d一二三四五六七八九十]{0,3}个?(?:各?(?:有关|相关|职能|成员|责任|市级|省级|市直|省直)?(?:部门|单位|地区|企业|机构|部委|方面|院校|高校)(?:[和、](?:各?(?:有关|相关)?(?:部门|单位|地区|企业|机构)))?))?$/;
const ET_AL_AND = /^(.{2,40}?)(?<![高中初同平])等(?:有关|相关)?(?:部门|单位)?(?:和|与|及|以及)(.{2,40})$/;
const WHEN =
  /[\d一二三四五六七八九十]年|\d月|年底|月底|季度|底前|前完成|完成$|长期|持续|常态|全年|每年|适时|贯穿|推进$|坚持$|启动$|待定时/;
const ROLE_MARK = /[（(](牵头(?:单位|部门)?|责任|负责|配合(?:单位)?|协办|主办|参与)[）)]$/;
const AREA = /^各?(?:地)?(?:自治)?[省市州县区旗盟镇乡](?:辖)?(?:[市县区旗州盟镇乡]|街道)?(?:[（(〔][^（(〔]{1,14}[）)〕])?$/;
const AREA_ORGAN =
  /^(?!各)(?:自治)?[市州县区旗盟](?:[市县区旗州盟]|街道)?(?:(?:[（(〔][^（(〔]{1,14}[）)〕])?(?:自治)?[县区旗州]?(?:党委和?)?(?:人民)?(?:政府|管委会|党委)$|[（(〔][^（(〔]{1,14}[）)〕](?:教育|[\u4e00-\u9fff]{2,8}(?:局|委|部门))[\u4e00-\u9fff]{0,8}$)/;
/** Below these no higher area is joined: 各镇（街道）、县政府 are two. */
const LOWEST = /^各?(?:乡镇|镇|乡|街道)/;

/** Reads the units between two offsets of a text: their names, roles, and what is wrong with the separators. Linear. */
export function readNoteBody(text: string, start: number, end: number): NoteBody {
  const body = text.slice(start, end);
  const labels = findLabels(body, start).filter((label) => opensClause(text, start, label.start));
  const flaws: NoteFlaw[] = [];
  const found: Found[] = [];
  let comma: number | null = null;
  let verbs = false;
  const groups = [
    ...(labels[0]?.start === start ? [] : [{ label: null, start, end: labels[0]?.start ?? end }]),
    ...labels.map((label, i) => ({ label, start: label.end, end: labels[i + 1]?.start ?? end })),
  ];
  for (const [i, group] of groups.entries()) {
    const parts = splitParts(text, group.start, group.end);
    const legend = parts.findIndex((part) => isLegend(clean(text.slice(part.start, part.end))));
    const own = mergeAreas(text, legend === -1 ? parts : parts.slice(0, legend));
    if (group.label?.role === 'other') continue;
    const before = found.length;
    const clause = readClauses(text, own, group.label?.role ?? null);
    if (group.label === null && labels.length > 0 && !clause.found.every(({ name }) => looksLikeUnit(name))) continue;
    verbs ||= clause.verbs;
    found.push(...clause.found);
    if (found.length > before) {
      flaws.push(...separatorFlaws(text, parts, i < groups.length - 1, legend !== -1));
      comma ??= firstComma(own);
    } else if (group.label !== null && legend === -1) {
      flaws.push({
        kind: 'empty',
        span: { start: group.label.start, end: Math.max(group.label.end, trimEnd(text, group.start, group.end)) },
      });
    }
  }
  return { names: settleRoles(found, labels), labels, flaws, convention: findConvention(body), comma, verbs };
}

/** A label counts at the start of a clause only: 明确责任单位： is running text. */
function opensClause(text: string, start: number, at: number): boolean {
  return at === start || /[、，,；;。.\s\u3000（(）)|]/.test(text[at - 1] ?? '');
}

function splitParts(text: string, start: number, end: number): Part[] {
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
function mergeAreas(text: string, parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const words = clean(text.slice(part.start, part.end)).replace(VERB, '');
    const left = last === undefined ? '' : clean(text.slice(last.start, last.end));
    const joins =
      part.before === '、' &&
      last !== undefined &&
      ((isArea(left) && (AREA.test(words) || AREA_ORGAN.test(words)) && !words.startsWith('各')) ||
        (/^(?:有关|相关)?(?:单位|部门)/.test(words) && words.length <= 4 && /部门$|单位$|地区$/.test(left)));
    if (joins) merged[merged.length - 1] = { start: last.start, end: part.end, before: last.before };
    else merged.push(part);
  }
  return merged;
}

function isArea(words: string): boolean {
  return !LOWEST.test(words) && words.split('、').every((word) => AREA.test(word));
}

function readClauses(text: string, parts: readonly Part[], label: UnitRole | null): { found: Found[]; verbs: boolean } {
  const found: Found[] = [];
  let pending: Found[] = [];
  let joined = false;
  let verbs = false;
  const settle = (verb: string) => {
    verbs = true;
    const role: UnitRole = verb.includes('牵头') ? 'lead' : SUPPORTING.test(verb) || joined ? 'support' : 'joint';
    for (const name of pending) name.role ??= role;
    pending = [];
    joined = false;
  };
  const take = (start: number, end: number, role: UnitRole | null) => {
    for (const item of namesIn(text, start, end, role)) {
      found.push(item);
      pending.push(item);
    }
  };
  for (const part of parts) {
    const span = trim(text, part.start, part.end);
    if (span.end - span.start > 80) continue;
    let words = text.slice(span.start, span.end);
    if (words === '' || isTime(words)) continue;
    let start = span.start;
    for (const inner of innerVerbs(words)) {
      take(start, span.start + inner.start, inner.joins ? 'lead' : inner.verb.startsWith('牵头') ? 'lead' : null);
      if (inner.joins) {
        pending = [];
        joined = true;
      } else settle(inner.verb);
      start = span.start + inner.end;
    }
    words = text.slice(start, span.end);
    const tail = VERB.exec(words);
    const verb = tail?.[1] ?? (tail?.[0] === '' ? '' : '负责');
    const length = tail === null ? words.length : tail.index;
    if (length > 0) take(start, start + length, null);
    if (verb !== '' && (tail?.[0] ?? '') !== '') settle(verb);
  }
  for (const name of pending) name.role ??= joined ? 'support' : (label ?? 'joint');
  for (const name of found) name.role ??= label ?? 'joint';
  return { found, verbs };
}

/** Verbs between two units of one part: A会同B负责, A牵头B配合. */
function innerVerbs(words: string): { start: number; end: number; verb: string; joins: boolean }[] {
  const inner: { start: number; end: number; verb: string; joins: boolean }[] = [];
  let from = 0;
  for (const match of words.matchAll(INNER_VERB)) {
    const left = words.slice(from, match.index).replace(/^由/, '');
    const rest = words
      .slice(match.index + match[0].length)
      .replace(VERB, '')
      .replace(ET_AL, '');
    if (!looksLikeUnit(left) || !looksLikeUnit(rest.split(/会同|牵头/)[0] ?? '')) continue;
    inner.push({
      start: match.index,
      end: match.index + match[0].length,
      verb: match[0],
      joins: /会同|协同|联合/.test(match[0]),
    });
    from = match.index + match[0].length;
  }
  return inner;
}

/** The names in one part: 等 and what follows it dropped, role marks read, two names joined by 和 parted. */
function namesIn(text: string, start: number, end: number, role: UnitRole | null): Found[] {
  const span = trim(text, start, end);
  const words = text.slice(span.start, span.end);
  const skipped = /^(?:由|以及|及|[和与](?=[省市县区各有地]))/.exec(words);
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
  if (words === '' || words === '等' || isTime(words)) return [];
  const cut = joint(words);
  if (cut !== null) {
    return [...namesIn(text, span.start, span.start + cut.start, role), ...namesIn(text, span.start + cut.end, span.end, role)];
  }
  return [{ name: clean(words), span, role }];
}

/** Where 和, 及, 与, 以及 part two whole names; null where the word belongs to a name (市文化和旅游局). */
function joint(words: string): Span | null {
  if (isKnownUnit(words)) return null;
  for (const match of words.matchAll(/以及|和|及|与/g)) {
    const left = words.slice(0, match.index);
    const right = words.slice(match.index + match[0].length);
    if (!looksLikeUnit(left) || !looksLikeUnit(right) || isBareUnit(right) || isBareUnit(left) || AREA.test(left)) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Time and manner stand among the units of some notes: 2026年底前完成, 长期坚持. */
function isTime(words: string): boolean {
  return WHEN.test(words) && !looksLikeUnit(words);
}

function separatorFlaws(text: string, parts: readonly Part[], labelFollows: boolean, legendFollows: boolean): NoteFlaw[] {
  const flaws: NoteFlaw[] = [];
  for (const [i, part] of parts.entries()) {
    const words = clean(text.slice(part.start, part.end));
    if (i > 0 && part.before === '、' && VERB_ONLY.test(words))
      flaws.push({ kind: 'trailing', span: { start: part.start - 1, end: part.start } });
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

/** Of two separators in a row the weaker one goes: 、 before ， and ，before ；. */
function doubledSpan(text: string, part: Part): Span {
  const rank = (char: string) => '、，,；;。'.indexOf(char);
  const first = part.start - 1;
  return rank(text[first] ?? '') < rank(text[part.end] ?? '')
    ? { start: first, end: first + 1 }
    : { start: part.end, end: part.end + 1 };
}

function firstComma(parts: readonly Part[]): number | null {
  const part = parts.find((it, i) => i > 0 && (it.before === '，' || it.before === ','));
  return part === undefined ? null : part.start - 1;
}

/** Beside a lead the rest support; a party named responsible beside supporters leads. */
function settleRoles(found: readonly Found[], labels: readonly Label[]): UnitName[] {
  const has = (role: UnitRole) =>
    found.some((name) => name.role === role) || (role === 'lead' && labels.some((label) => label.role === 'lead'));
  const turn: UnitRole = has('lead') ? 'support' : has('support') ? 'lead' : 'joint';
  return found.map(({ name, span, role }) => ({ name, span, role: role === 'joint' || role === null ? turn : role }));
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s\u3000]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s\u3000]/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

function trimEnd(text: string, start: number, end: number): number {
  return trim(text, start, end).end;
}

function clean(words: string): string {
  return words.replace(/[\s\u3000\u200b\ufeff]+/g, '');
}
