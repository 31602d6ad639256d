import { findLabels, type Label } from '../lexicon/note-labels.ts';
import { BY, ET_AL, INNER_VERB, SUPPORTING, VERB } from '../lexicon/note-verbs.ts';
import { looksLikeUnit } from '../lexicon/unit-shapes.ts';
import { type Convention, findConvention, isLegend } from './convention.ts';
import { type Found, isNobody, isTime, namesIn } from './note-names.ts';
import { clean, firstComma, mergeAreas, type Part, separatorFlaws, splitParts, trim } from './note-parts.ts';
import type { Span } from '../text/span.ts';
import type { NoteFlaw, UnitName, UnitRole } from './unit-note.ts';
import { matches } from '../text/matches.ts';

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

/** Reads the units between two offsets of a text: their names, roles, and what is wrong with the separators. Linear. */
export function readNoteBody(text: string, start: number, end: number): NoteBody {
  const body = text.slice(start, end);
  const labels = findLabels(body, start).filter((label) => opensClause(text, start, label.start));
  const flaws: NoteFlaw[] = labels.flatMap(({ meant, start: at, end: to }) => {
    if (meant === null) return [];
    return [
      { kind: /[:：]/.test(text[to - 1] ?? '') ? ('label' as const) : ('colon' as const), span: { start: at, end: to }, meant },
    ];
  });
  const found: Found[] = [];
  let comma: number | null = null;
  let verbs = false;
  const groups = [
    ...(labels[0]?.start === start ? [] : [{ label: null, start, end: labels[0]?.start ?? end }]),
    ...labels.map((label, i) => ({ label, start: label.end, end: labels[i + 1]?.start ?? end })),
  ];
  for (const [i, group] of groups.entries()) {
    const parts = splitParts(text, group.start, group.end);
    const legend = firstRemark(text, parts);
    const own = mergeAreas(text, legend === -1 ? parts : parts.slice(0, legend));
    if (group.label?.role === 'other') continue;
    const before = found.length;
    const clause = readClauses(text, own, group.label?.role ?? null);
    if (group.label === null && labels.length > 0 && !clause.found.every(({ name }) => looksLikeUnit(name))) continue;
    verbs ||= clause.verbs;
    found.push(...clause.found);
    if (found.length > before) {
      flaws.push(...clause.hollow.map((span) => ({ kind: 'empty' as const, span })));
      flaws.push(...separatorFlaws(text, parts, i < groups.length - 1, legend !== -1));
      comma ??= firstComma(own);
    } else if (group.label !== null && legend === -1 && !isNobody(text.slice(group.start, group.end))) {
      flaws.push({
        kind: 'empty',
        span: { start: group.label.start, end: Math.max(group.label.end, trim(text, group.start, group.end).end) },
      });
    }
  }
  for (const [i, name] of found.entries()) {
    const next = found[i + 1]?.span;
    if (next?.start === name.span.end) flaws.push({ kind: 'glued', span: { start: name.span.start, end: next.end } });
  }
  return { names: settleRoles(found, labels), labels, flaws, convention: findConvention(body), comma, verbs };
}

/** A label counts at the start of a clause only: 明确责任单位： is running text. */
function opensClause(text: string, start: number, at: number): boolean {
  return at === start || /[、，,；;。.\s\u3000（(）)|]/.test(text[at - 1] ?? '');
}

/**
 * The first part that names nobody: a clause of a legend (下同), or the sentence after the units where it says more
 * than units (具体任务均涉及市州，不再分工). -1 where every part may be a name.
 */
function firstRemark(text: string, parts: readonly Part[]): number {
  let sentence = 0;
  for (const [i, part] of parts.entries()) {
    const words = clean(text.slice(part.start, part.end));
    if (part.before === '。') sentence = i;
    if (isLegend(words)) return i;
    if (sentence > 0 && !isNaming(words)) return sentence;
  }
  return -1;
}

function isNaming(words: string): boolean {
  const name = words.replace(VERB, '').replace(ET_AL, '').replace(BY, '');
  return name === '' || looksLikeUnit(name) || isTime(words) || innerVerbs(words).length > 0;
}

/** What is left of a clause that lost its units: （牵头，市财政局配合）, （市教育局牵头，配合）. */
const LEAD_ALONE = /^(?:牵头|负责)$/;
const SUPPORT_ALONE = /^(?:配合|参加|参与)$/;

function readClauses(
  text: string,
  parts: readonly Part[],
  label: UnitRole | null,
): { found: Found[]; verbs: boolean; hollow: Span[] } {
  const found: Found[] = [];
  const hollow: Span[] = [];
  let pending: Found[] = [];
  let joined = false;
  let verbs = false;
  let clause = 0;
  const settle = (verb: string) => {
    // 牵头单位：A、B按职责分工负责: what makes no difference leaves them what the label makes them.
    const role: UnitRole = verb.includes('牵头') ? 'lead' : SUPPORTING.test(verb) || joined ? 'support' : (label ?? 'joint');
    // A，B配合: the first verb, where it supports, speaks of its own clause alone.
    const from = role === 'support' && !verbs && !joined && clause < pending.length ? clause : 0;
    for (const name of pending.slice(from)) name.role ??= role;
    verbs = true;
    pending = [];
    clause = 0;
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
    if ('，,；;。'.includes(part.before)) clause = pending.length;
    if (span.end - span.start > 80) continue;
    let words = text.slice(span.start, span.end);
    // 持续推进 is a time; in 市财政局推进 somebody does it.
    if (words === '' || (isTime(words) && !looksLikeUnit(words.replace(VERB, '')))) continue;
    const alone = label === null && pending.length === 0;
    if (alone && (found.length === 0 ? LEAD_ALONE : SUPPORT_ALONE).test(words)) hollow.push(span);
    let start = span.start;
    // A牵头，会同B、C负责
    if (verbs && pending.length === 0 && /^会同[\u3400-\u9fff]{2}/.test(words)) {
      joined = true;
      start += '会同'.length;
      words = words.slice('会同'.length);
    }
    const opening = start;
    for (const inner of innerVerbs(words)) {
      take(start, opening + inner.start, inner.joins ? 'lead' : inner.verb.startsWith('牵头') ? 'lead' : null);
      if (inner.joins) {
        pending = [];
        joined = true;
      } else settle(inner.verb);
      start = opening + inner.end;
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
  return { found, verbs, hollow };
}

/** Verbs between two units of one part: A会同B负责, A牵头B配合. */
function innerVerbs(words: string): { start: number; end: number; verb: string; joins: boolean }[] {
  const inner: { start: number; end: number; verb: string; joins: boolean }[] = [];
  let from = 0;
  for (const match of matches(INNER_VERB, words)) {
    const left = words.slice(from, match.index).replace(BY, '');
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

/** Beside a lead the rest support; a party named responsible beside supporters leads. */
function settleRoles(found: readonly Found[], labels: readonly Label[]): UnitName[] {
  const has = (role: UnitRole) =>
    found.some((name) => name.role === role) || (role === 'lead' && labels.some((label) => label.role === 'lead'));
  const turn: UnitRole = has('lead') ? 'support' : has('support') ? 'lead' : 'joint';
  return found.map(({ name, span, role }) => ({ name, span, role: role === 'joint' || role === null ? turn : role }));
}
