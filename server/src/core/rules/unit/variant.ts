import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { PlanLevel } from '../../facts/plan.ts';
import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { unitUses } from '../../facts/unit-uses.ts';
import { areOneKind, differsByBody, differsByPlace, isOtherForm } from '../../lexicon/unit-differences.ts';
import { isKnownOffice, takeApart, type UnitKind } from '../../lexicon/unit-names.ts';
import { isUnitClass } from '../../lexicon/unit-shapes.ts';
import { isEstablished, isStrangerThan, meantNames } from '../../lexicon/unit-slips.ts';
import { findLevelSlip, levelOfName } from '../../lexicon/unit-levels.ts';
import { isOneAway, isSwapped } from '../../text/near.ts';
import type { Finding, Rule } from '../rule.ts';
import { departmentLevel, isRegistered, replace } from './name.ts';
import { isPlaceholder } from './placeholder.ts';

/** A name is usual from this many uses on. */
const USUAL = 3;
/** Another spelling of a unit used here: a slip of one character, or 市发改委 beside 市发展改革委. */
export const variant: Rule = {
  id: 'unit/variant',
  title: { zh: '单位名称前后不一', en: 'Two spellings of one unit' },
  severity: 'warning',
  checkNote: (note, { document }) => misspeltLabels(note, document.text),
  reads: ['notes'],
  *check(facts, { registry }) {
    const uses = unitUses(facts.notes);
    const known = (name: string) => isRegistered(name, registry) || isEstablished(name);
    if (registry.length === 0) yield* slips(uses, known, facts);
    yield* spellings(uses);
  },
};

/** 牵头单为： for 牵头单位：. */
function* misspeltLabels({ flaws }: UnitNote, text: string): Generator<Finding> {
  for (const { kind, span, meant } of flaws) {
    if (kind !== 'label' || meant === undefined) continue;
    const label = { start: span.start, end: span.end - 1 };
    const name = text.slice(label.start, label.end);
    yield {
      rule: 'unit/variant',
      severity: 'warning',
      span: label,
      message: { zh: `“${name}”疑为“${meant}”之误。请核。`, en: `“${name}” looks like a slip of “${meant}”.` },
      expected: meant,
      fixes: () => [replace(name, meant, label)],
    };
  }
}

function* slips(
  uses: ReadonlyMap<string, readonly UnitName[]>,
  known: (name: string) => boolean,
  { plan }: DraftFacts,
): Generator<Finding> {
  const often = [...uses].filter(([, list]) => list.length > 1);
  const usual = often.filter(([name, list]) => list.length >= USUAL || known(name)).map(([name]) => name);
  for (const [name, list] of uses) {
    const [use] = list;
    if (list.length !== 1 || use === undefined || name.length < 3 || isPlaceholder(name)) continue;
    if (findLevelSlip(name, departmentLevel(plan)) !== null) continue;
    const office = known(name) && isKnownOffice(takeApart(name).stem);
    if (known(name) && !office) {
      const kin = usual.filter((it) => (uses.get(it)?.length ?? 0) >= USUAL && areOneKind(name, it));
      const form = kin.find((it) => isOtherForm(name, it));
      const body = kin.find((it) => differsByBody(name, it));
      if (form !== undefined) yield slip(use, form, uses.get(form) ?? []);
      // 市城管局 beside 市城管委: a place has one of the two.
      else if (body !== undefined) yield { ...slip(use, body, uses.get(body) ?? []), severity: 'info' };
      continue;
    }
    const near = usual.filter(
      (other) =>
        isOneAway(name, other) &&
        !differsByPlace(name, other) &&
        !differsByBody(name, other) &&
        (!office || other.length !== name.length),
    );
    if (!office) near.push(...often.map(([other]) => other).filter((other) => isTurned(name, other)));
    if (!office && near.length === 0) near.push(...[...uses.keys()].filter((other) => isSlipOf(name, other)));
    const byTable = office ? [] : meantNames(name);
    const meant =
      near.toSorted((a, b) => (uses.get(b)?.length ?? 0) - (uses.get(a)?.length ?? 0))[0] ??
      likeliest(byTable, uses, departmentLevel(plan));
    if (meant === undefined) {
      if (byTable.length > 0) yield unlikeAny(name, byTable, use);
      continue;
    }
    yield slip(use, meant, uses.get(meant) ?? []);
  }
}

/** 区市才政府 beside 区市县政府, each used once: the words of the one are known, those of the other nowhere. */
function isSlipOf(name: string, other: string): boolean {
  return name[0] === other[0] && isStrangerThan(name, other) && !differsByPlace(name, other) && !differsByBody(name, other);
}

/** 先区导管委会 for 先导区管委会: no two places are called so. */
function isTurned(name: string, usual: string): boolean {
  return (
    isSwapped(name, usual) && name[0] === usual[0] && name.at(-1) === usual.at(-1) && isUnitClass(name) === isUnitClass(usual)
  );
}

/** One name for another; `others` are the uses of the other. */
function slip({ name, span }: UnitName, meant: string, others: readonly UnitName[]): Finding {
  const [first] = others;
  const how = sameCharacters(name, meant)
    ? { zh: '字序不同', en: 'has its characters in another order than' }
    : { zh: '一字之差', en: 'is one character from' };
  return {
    rule: 'unit/variant',
    severity: 'warning',
    span,
    message:
      first !== undefined
        ? {
            zh: `“${name}”仅此1处，“${meant}”${others.length}处，${how.zh}，疑为笔误。请核。`,
            en: `“${name}” stands once and ${how.en} “${meant}”, used ${others.length} times. A slip?`,
          }
        : {
            zh: `“${name}”与规范简称“${meant}”${how.zh}，疑为笔误。请核。`,
            en: `“${name}” ${how.en} the usual “${meant}”. A slip?`,
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
    fixes: () => [replace(name, meant, span)],
  };
}

/** 市农村农业局 and 市农业农村局. */
function sameCharacters(one: string, other: string): boolean {
  const sorted = (name: string): string => Array.from(name).sort().join('');
  return sorted(one) === sorted(other);
}

/** A misspelt name that may mean more than one unit. */
function unlikeAny(name: string, meant: readonly string[], { span }: UnitName): Finding {
  const few = meant.slice(0, 3);
  return {
    rule: 'unit/variant',
    severity: 'warning',
    span,
    message: {
      zh: `“${name}”疑有错字，相近的有“${few.join('”“')}”。请核。`,
      en: `“${name}” looks misspelt; near it are “${few.join('”, “')}”.`,
    },
    fixes: () => few.map((other) => replace(name, other, span)),
  };
}

/** The last word a department has at each level, likeliest first. */
const FITTING: Readonly<Record<PlanLevel, string>> = { 国家: '部局', 省: '厅局', 市: '局委', 县: '局委' };

/** The name that a misspelt one means: one the draft uses, else one that fits the level; undefined where none is likelier. */
function likeliest(names: readonly string[], uses: ReadonlyMap<string, unknown>, level: PlanLevel | null): string | undefined {
  const used = names.find((name) => uses.has(name));
  if (used !== undefined || names.length < 2) return used ?? names[0];
  const [first] = names;
  if (first === undefined || names.some((name) => takeApart(name).kind?.name !== takeApart(first).kind?.name)) return undefined;
  const fitting = FITTING[levelOfName(first) ?? level ?? '市'];
  return Array.from(fitting, (last) => names.find((name) => name.endsWith(last))).find((name) => name !== undefined) ?? first;
}

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
      fixes: () => [replace(name, other, use.span)],
    };
  }
}
