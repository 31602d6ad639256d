import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bound, IndicatorSet } from '../../server/src/core/index.ts';
import type { Direction } from '../../server/src/core/reference/references.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));

/** A target judged by hand; see shared/score. */
export interface GoldTarget {
  readonly line: number;
  readonly col: number;
  readonly quote: string;
  readonly indicator: readonly string[];
  readonly value: number;
  readonly value2?: number;
  readonly year?: number | null;
  readonly op?: string;
  readonly unit?: string;
  readonly kind?: string;
  readonly optional?: boolean;
  /** Its place in the draft. */
  readonly start: number;
}

export interface GoldDraft {
  readonly name: string;
  readonly text: string;
  readonly targets: readonly GoldTarget[];
  /** Pairs of places judged to state one value twice. */
  readonly agreeing: readonly (readonly [GoldPlace, GoldPlace])[];
}

export interface GoldPlace {
  readonly line: number;
  readonly col: number;
  readonly quote: string;
  readonly value: number;
  readonly start: number;
}

/** The drafts with hand-made gold; empty where the shared folder is absent. */
export function goldDrafts(): GoldDraft[] {
  const folder = path.join(shared, 'score/gold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
        file: string;
        targets: Omit<GoldTarget, 'start'>[];
        pairs: { a: Omit<GoldPlace, 'start'>; b: Omit<GoldPlace, 'start'>; relation: string }[];
      };
      const draft = path.join(shared, 'corpus', gold.file);
      if (!existsSync(draft)) return [];
      const text = readFileSync(draft, 'utf8');
      const lines = lineStarts(text);
      const place = <T extends { line: number; col: number }>(it: T): T & { start: number } => ({
        ...it,
        start: (lines[it.line - 1] ?? 0) + it.col,
      });
      // Where the judges disagree (初中 and 中学), nothing can be asked.
      const doubted = (a: { line: number }, b: { line: number }, value: number): boolean =>
        gold.pairs.some(
          (it) => it.relation === 'conflict' && it.a.line === a.line && it.b.line === b.line && it.a.value === value,
        );
      const agreeing = gold.pairs
        .filter(
          ({ relation, a, b }) =>
            relation === 'agree' &&
            a.line !== b.line &&
            a.value === b.value &&
            !doubted(a, b, a.value) &&
            !ofTwoYears(a.line, b.line, gold.targets),
        )
        .map(({ a, b }) => [place(a), place(b)] as const);
      return [{ name: gold.file.slice(0, 3), text, targets: gold.targets.map(place), agreeing }];
    });
}

/** A base and its target are judged to agree too, though they are not one value stated twice. */
function ofTwoYears(a: number, b: number, targets: readonly { line: number; kind?: string }[]): boolean {
  const kinds = new Set([a, b].map((line) => targets.find((it) => it.line === line)?.kind));
  return kinds.has('baseline') && kinds.has('target');
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
}

/** The gold targets a reference can be written from: with a year, a bound, and a name that stands once for its year. */
export function askable({ targets }: GoldDraft): GoldTarget[] {
  const firm = targets.filter(
    (it) => typeof it.year === 'number' && it.optional !== true && it.op !== undefined && !it.op.includes('|'),
  );
  const times = (target: GoldTarget): number =>
    targets.filter((it) => it.year === target.year && it.indicator.some((name) => target.indicator.includes(name))).length;
  return firm.filter((target) => times(target) === 1);
}

/** The set a careful reader writes from these targets: one indicator for each, with its other names as aliases or without. */
export function setFrom(targets: readonly GoldTarget[], withAliases: boolean): IndicatorSet {
  const span = { start: 0, end: 0 };
  return {
    path: 'reference/planted.yaml',
    name: '参照指标',
    level: null,
    compare: 'equal',
    source: null,
    builtIn: false,
    named: true,
    indicators: targets.map((target) => {
      const value = {
        year: target.year ?? 0,
        op: target.op as Bound,
        value: target.value,
        value2: target.value2 ?? null,
        span,
      };
      return {
        id: null,
        name: target.indicator[0] ?? '',
        aliases: withAliases ? target.indicator.slice(1) : [],
        unit: target.unit ?? null,
        direction: (/近视|辍学|大班额/.test(target.indicator[0] ?? '') ? 'down' : 'up') satisfies Direction,
        attribute: null,
        scope: null,
        baseline: target.kind === 'baseline' ? value : null,
        targets: target.kind === 'baseline' ? [] : [value],
        span,
      };
    }),
  };
}

/** The draft with the number at a place changed, by about a tenth; null where its figures cannot be found there. */
export function withOtherNumber(text: string, place: GoldPlace): { text: string; start: number; end: number } | null {
  const end = place.start + place.quote.length;
  const figures = [...text.slice(place.start, end).matchAll(/\d+(?:\.\d+)?/g)];
  const range = /\d[至—-]\d/.test(place.quote);
  const last = figures.findLast((it) => range || Number(it[0]) === place.value);
  if (last === undefined) return null;
  const at = place.start + last.index;
  const other = otherNumber(last[0]);
  return {
    text: text.slice(0, at) + other + text.slice(at + last[0].length),
    start: place.start,
    end: end + other.length - last[0].length,
  };
}

/** A number that a slip of the hand could make: the same shape, about a tenth away, never over 100 where it was not. */
function otherNumber(figures: string): string {
  const value = Number(figures);
  const places = figures.split('.')[1]?.length ?? 0;
  const step = Math.max(10 ** -places, Number((value * 0.1).toFixed(places)));
  return (value > 1 && value <= 100 ? value - step : value + step).toFixed(places);
}
