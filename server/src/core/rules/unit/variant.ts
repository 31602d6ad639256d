import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { UnitName } from '../../facts/unit-note.ts';
import { FORMER_NAMES } from '../../lexicon/reforms.ts';
import { isKnownOffice, KNOWN_STEMS, takeApart, type UnitKind } from '../../lexicon/unit-names.ts';
import { findLevelSlip } from '../../lexicon/unit-levels.ts';
import { isUnitClass } from '../../lexicon/unit-shapes.ts';
import type { Finding, Rule } from '../rule.ts';
import { departmentLevel, isOneAway, isRegistered, isSwapped, replace } from './name.ts';
import { isPlaceholder } from './placeholder.ts';

/** A name is usual from this many uses on. */
const USUAL = 3;
const FORMER = new Set(FORMER_NAMES.map(({ former }) => former));
/** Names that hold a place's name: 东镇政府 and 西镇政府 are two. */
const PLACE_BOUND =
  /(?:政府|管委会|街道|办事处|镇|乡|县|区|市|旗|村|学院|大学|学校|中学|小学|幼儿园|医院|集团|公司|党委|分局|支行|分行|银行|园|场|社区|站|所)$/;

/** 第一医院 and 第二医院, 东区 and 西区. */
const ORDER = /[一二三四五六七八九十东西南北中上下前后新老]/;

/** Another spelling of a unit used here: a slip of one character, or 市发改委 beside 市发展改革委. */
export const variant: Rule = {
  id: 'unit/variant',
  title: { zh: '单位名称前后不一', en: 'Two spellings of one unit' },
  severity: 'warning',
  reads: ['notes'],
  *check(facts, { registry }) {
    const uses = countNames(facts);
    const known = (name: string) => isRegistered(name, registry) || isEstablished(name);
    // What a cell holds is evidence for the rest of the draft, but too little is sure of it to be doubted itself.
    const cells = facts.notes.filter(({ form }) => form === 'table').flatMap(({ names }) => names);
    const inCells = new Set(cells.map(({ span }) => span.start));
    const guesses = [...(registry.length === 0 ? slips(uses, known, facts) : []), ...spellings(uses)];
    for (const guess of guesses) if (!inCells.has(guess.span.start)) yield guess;
  },
};

/** Each name with its uses, in the order of the draft. */
function countNames({ notes }: DraftFacts): Map<string, UnitName[]> {
  const uses = new Map<string, UnitName[]>();
  for (const note of notes) {
    for (const name of note.names) {
      const list = uses.get(name.name);
      if (list === undefined) uses.set(name.name, [name]);
      else list.push(name);
    }
  }
  return uses;
}

/** A name that stands in a table of ours, under any level. */
function isEstablished(name: string): boolean {
  const { level, stem, kind } = takeApart(name);
  return kind !== null || FORMER.has(stem) || FORMER.has(name) || isKnownOffice(level === '' ? name : stem);
}

function* slips(
  uses: ReadonlyMap<string, readonly UnitName[]>,
  known: (name: string) => boolean,
  { plan }: DraftFacts,
): Generator<Finding> {
  const usual = [...uses]
    .filter(([name, list]) => list.length >= USUAL || (list.length > 1 && known(name)))
    .map(([name]) => name);
  for (const [name, list] of uses) {
    const [use] = list;
    if (list.length !== 1 || use === undefined || name.length < 3 || isPlaceholder(name)) continue;
    const office = known(name) && isKnownOffice(takeApart(name).stem);
    if (known(name) && !office) continue;
    if (findLevelSlip(name, departmentLevel(plan)) !== null) continue;
    const near = usual.filter(
      (other) =>
        (isOneAway(name, other) || isSwapped(name, other)) &&
        !differsByPlace(name, other) &&
        (!office || other.length !== name.length),
    );
    const meant =
      near.toSorted((a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0))[0] ??
      (office ? undefined : meantByTable(name));
    if (meant === undefined) continue;
    const others = uses.get(meant) ?? [];
    const first = others[0];
    yield {
      rule: 'unit/variant',
      severity: 'warning',
      span: use.span,
      message:
        others.length > 0
          ? {
              zh: `“${name}”仅此1处，“${meant}”${others.length}处，一字之差，疑为笔误。请核。`,
              en: `“${name}” stands once and is one character from “${meant}”, used ${others.length} times. A slip?`,
            }
          : {
              zh: `“${name}”与规范简称“${meant}”一字之差，疑为笔误。请核。`,
              en: `“${name}” is one character from the usual “${meant}”. A slip?`,
            },
      expected: meant,
      related:
        first === undefined
          ? []
          : [
              {
                span: first.span,
                message: { zh: `“${meant}”，全文${others.length}处`, en: `“${meant}”, ${others.length} times` },
              },
            ],
      fixes: [replace(name, meant, use.span)],
    };
  }
}

/** Two names that differ only in 省/市/县 before them, or in the part of a place, are two units. */
function differsByPlace(a: string, b: string): boolean {
  const [left, right] = [takeApart(a), takeApart(b)];
  if (left.stem === right.stem) return true;
  if (isUnitClass(a) !== isUnitClass(b)) return true;
  if (!PLACE_BOUND.test(a) || !PLACE_BOUND.test(b) || isUnitClass(a)) return false;
  let head = 0;
  while (a[head] === b[head]) head += 1;
  return head < 3 || (ORDER.test(a[head] ?? '') && ORDER.test(b[head] ?? ''));
}

/**
 * The one name of the table that an unknown long name of the same length misses by one character: 人力资源社会保章局.
 * Short names are left alone: 海事局 is no slip of 海洋局, and 与 for 和 is usage.
 */
function meantByTable(name: string): string | undefined {
  const { level, stem } = takeApart(name);
  if (stem.length < LONG_STEM) return undefined;
  const near = KNOWN_STEMS.filter((known) => isSwapped(known, stem) || (known.length === stem.length && isOneAway(known, stem)));
  const [known] = near;
  if (known === undefined || near.length > 1 || known.replace(/[和与及]/g, '') === stem.replace(/[和与及]/g, ''))
    return undefined;
  return level + known;
}

/** From this many characters on, one character's difference from a table name is a slip and not another unit. */
const LONG_STEM = 5;

/** A spoken short form beside the established one: said once, at the first place of the rarer. */
function* spellings(uses: ReadonlyMap<string, readonly UnitName[]>): Generator<Finding> {
  const groups = new Map<string, { kind: UnitKind; spoken: string[]; full: string[] }>();
  for (const name of uses.keys()) {
    const { level, stem, kind } = takeApart(name);
    if (kind === null || kind.spoken.length === 0) continue;
    const key = `${level}|${kind.name}`;
    const group = groups.get(key) ?? { kind, spoken: [], full: [] };
    groups.set(key, group);
    (kind.spoken.includes(stem) ? group.spoken : group.full).push(name);
  }
  for (const { spoken, full } of groups.values()) {
    const [colloquial, formal] = [spoken[0], full[0]];
    if (colloquial === undefined || formal === undefined) continue;
    const [few, many] = [uses.get(colloquial) ?? [], uses.get(formal) ?? []];
    const [rare, usual, name, other] =
      few.length <= many.length ? [few, many, colloquial, formal] : [many, few, formal, colloquial];
    const [use, evidence] = [rare[0], usual[0]];
    if (use === undefined || evidence === undefined) continue;
    yield {
      rule: 'unit/variant',
      severity: name === colloquial && rare.length === 1 && usual.length >= USUAL ? 'warning' : 'info',
      span: use.span,
      message: {
        zh: `同一单位两种写法：“${name}”${rare.length}处，“${other}”${usual.length}处。请统一，宜用规范简称“${formal}”。`,
        en: `One unit, two spellings: “${name}” ${rare.length} times, “${other}” ${usual.length}. Use one, preferably “${formal}”.`,
      },
      expected: formal === name ? other : formal,
      related: [{ span: evidence.span, message: { zh: `“${other}”`, en: `“${other}”` } }],
      fixes: [replace(name, other, use.span)],
    };
  }
}
