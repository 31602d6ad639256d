import { remember } from '../text/remember.ts';
import { QUALIFIERS } from '../lexicon/indicator-qualifiers.ts';
import { FILLING_WORDS, LIGHT_WORDS, SAME_NAMES, SAME_WORDS } from '../lexicon/indicator-synonyms.ts';
import { toHalfWidth } from '../text/characters.ts';
import { matches } from '../text/matches.ts';

/** An indicator's name, read: what is left of it when width, quotes, synonyms and the measure's head word are evened out. */
export interface IndicatorName {
  /** The name in canonical words, without the area and the head word of a share. */
  readonly core: string;
  /** The same before names that mean one indicator were made one. */
  readonly words: string;
  /** The qualifiers in the name, by kind; the number says which of the kind's groups. */
  readonly qualifiers: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Reads an indicator's name, or any phrase that may hold one. An empty string gives an empty core. */
export const readName: (name: string) => IndicatorName = remember((name) => {
  const words = inCanonicalWords(name);
  const bare = words.replace(AREA, '').replace(SHARE_HEAD, '');
  const core = CANONICAL_NAMES.get(bare) ?? bare;
  return { core, words: bare, qualifiers: readQualifiers(core === bare ? words : core + words) };
});

/** The name as read with what stands in brackets, and without it: 主要劳动年龄（16-59岁）人口, 特色化专业（群）. */
export function readNames(names: readonly string[]): IndicatorName[] {
  const all = names.flatMap((name) => [name, name.replace(/[（(][^（()）]*[）)]/g, '')]);
  return [...new Set(all)].map(readName);
}

/**
 * True where two names of a draft mean one indicator: their canonical words are the same in any order, and one has
 * at most filling words more. Strict, since a wrong conflict is worse than a missed one.
 */
export function sameIndicator(a: IndicatorName, b: IndicatorName): boolean {
  if (a.core === '' || b.core === '') return false;
  if (a.core === b.core) return true;
  if (clash(a, b)) return false;
  const { common, left, right } = overlap(a.core, b.core);
  if (weight(common) < 3) return false;
  const mine = without(left, LIGHT);
  const theirs = without(right, LIGHT);
  if (mine !== '' && theirs !== '') return false;
  return without(mine + theirs, FILLING) === '';
}

/**
 * How well a draft's phrase names an indicator of a set: 1 for the same name, 0 for nothing in common. Tolerant of
 * wording, and lowered by qualifiers that only one of them has. `around` is the clause the value stands in, which
 * helps where the phrase read is short.
 */
export function likeness(reference: IndicatorName, phrase: IndicatorName, around: IndicatorName): number {
  if (reference.core === '') return 0;
  if (reference.core === phrase.core) return reference.words === phrase.words ? 1 : 0.98;
  if (!hasHalf(phrase.core + around.core, reference.core)) return 0;
  const named = dice(reference.core, phrase.core);
  const nearby = 0.9 * held(reference.core, around.core);
  const score = Math.max(named, (named + nearby) / 2, nearby * 0.95);
  return score * fit(reference, phrase, around) * (named > 0.3 && isAnother(reference, phrase, around) ? 0.8 : 1);
}

/**
 * True where each name has words of its own: 基本医疗保险参保率 and 基本养老保险参保率. A phrase that only says less
 * (护理型床位占比 for 养老机构护理型床位占比) leaves the rest to what stands around it.
 */
function isAnother(reference: IndicatorName, phrase: IndicatorName, around: IndicatorName): boolean {
  const { left, right } = overlap(reference.core, phrase.core);
  const missing = without(left, FILLING);
  const own = without(right, FILLING);
  return missing.length > 1 && own.length > (missing.length > 3 ? 0 : 1) && held(missing, around.core) < 0.7;
}

/** True where both names carry a qualifier of one kind and share none of it: 小学 and 初中, 合格 and 优秀. */
export function clash(a: IndicatorName, b: IndicatorName): boolean {
  for (const [kind, mine] of a.qualifiers) {
    const theirs = b.qualifiers.get(kind);
    if (theirs !== undefined && ![...mine].some((group) => theirs.has(group))) return true;
  }
  return false;
}

function fit(reference: IndicatorName, phrase: IndicatorName, around: IndicatorName): number {
  let factor = 1;
  for (const kind of Object.keys(QUALIFIERS)) {
    const asked = reference.qualifiers.get(kind);
    const told = phrase.qualifiers.get(kind);
    if (asked === undefined) factor *= told === undefined ? 1 : 0.9;
    else if (told !== undefined)
      factor *= [...asked].every((group) => told.has(group)) ? 1 : [...asked].some((group) => told.has(group)) ? 0.95 : 0.5;
    else factor *= [...asked].some((group) => around.qualifiers.get(kind)?.has(group)) ? 1 : 0.9;
  }
  return factor;
}

const AREA = /^(?:全市|全县|全省|全区|全州|我市|我县|我省|我区|本市|本县)+/;
const SHARE_HEAD = /(?:覆盖率|占比|率|占|数量|总数|数)$/;

const WORDS = new Map(
  SAME_WORDS.flatMap(([canonical, ...variants]) =>
    [canonical, ...variants].map((word) => [toHalfWidth(word), canonical] as const),
  ),
);
const WORD = anyOf(WORDS.keys());
const CANONICAL_NAMES = new Map(
  SAME_NAMES.flatMap(([canonical, ...variants]) => variants.map((name) => [name, canonical] as const)),
);

const LIGHT = longestFirst(LIGHT_WORDS);
const FILLING = longestFirst([...FILLING_WORDS, ...LIGHT_WORDS]);

/** Matches every one of the words, the longest where several begin alike. */
function anyOf(words: Iterable<string>): RegExp {
  const escaped = longestFirst([...words]).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length);
}

function inCanonicalWords(name: string): string {
  const plain = toHalfWidth(name).replace(/[\s“”"'‘’「」《》的]/g, '');
  return plain.replace(WORD, (word) => WORDS.get(word) ?? word).replace(/[()]/g, '');
}

const QUALIFIER_WORDS = new Map(
  Object.entries(QUALIFIERS).flatMap(([kind, groups]) =>
    groups.flatMap((words, group) => words.map((word) => [word, { kind, group }] as const)),
  ),
);
const QUALIFIER = anyOf(QUALIFIER_WORDS.keys());

function readQualifiers(words: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [word] of matches(QUALIFIER, words)) {
    const it = QUALIFIER_WORDS.get(word);
    if (it === undefined) continue;
    const groups = found.get(it.kind) ?? new Set<number>();
    found.set(it.kind, groups.add(it.group));
  }
  return found;
}

/** A cheap look before names are taken apart: half of the name's characters stand somewhere in the text. */
export function hasHalf(text: string, name: string): boolean {
  let shared = 0;
  for (let i = 0; i < name.length; i += 1) if (text.includes(name.charAt(i))) shared += 1;
  return shared * 2 >= name.length;
}

/** What two names have in common, in pieces of two characters and more, whatever their order, and what each has left. */
function overlap(a: string, b: string): { common: string; left: string; right: string } {
  let left = a;
  let right = b;
  let common = '';
  for (;;) {
    const piece = longestCommon(left, right);
    if (piece.length < 2) break;
    common += piece;
    left = left.replace(piece, '\u0000');
    right = right.replace(piece, '\u0001');
  }
  return { common, left: left.replaceAll('\u0000', ''), right: right.replaceAll('\u0001', '') };
}

function longestCommon(a: string, b: string): string {
  let best = 0;
  let end = 0;
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) {
      if (a[i] !== b[j]) continue;
      const length = (row[j] ?? 0) + 1;
      next[j + 1] = length;
      if (length > best) {
        best = length;
        end = i + 1;
      }
    }
    row = next;
  }
  return a.slice(end - best, end);
}

/** Remembered, since a keystroke changes one clause and every other pair of names is as it was. */
const commonLength = remember((pair: string) => {
  const [a = '', b = ''] = pair.split('\n');
  return overlap(a, b).common.length;
});

function dice(a: string, b: string): number {
  return a === '' || b === '' ? 0 : (2 * commonLength(`${a}\n${b}`)) / (a.length + b.length);
}

function held(name: string, text: string): number {
  return name === '' || text === '' ? 0 : commonLength(`${name}\n${text}`) / name.length;
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

function weight(common: string): number {
  return without(common, FILLING).length;
}
