import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { compare } from '../reference/compare.ts';
import { ownNames } from '../reference/own-name.ts';
import type { Direction, IndicatorSet, ReferenceValue, References } from '../reference/references.ts';
import type { Span } from '../text/span.ts';
import { valueText } from './indicators-of.ts';
import { targetsOf } from './targets.ts';

/** How the draft stands to a reference. `not-read`: it states a value whose unit does not convert. */
export type IndicatorState = 'agree' | 'differ' | 'weaker' | 'stronger' | 'not-stated' | 'not-read';

export interface IndicatorReference {
  readonly set: IndicatorSet;
  readonly text: string;
  readonly value: number;
  readonly state: IndicatorState;
  /** In the set's file. */
  readonly span: Span;
}

/** One indicator, scope and year: what the draft states and what each reference asks for. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly scope: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly attribute: string | null;
  readonly direction: Direction | null;
  readonly base: { readonly year: number | null; readonly value: number; readonly text: string } | null;
  readonly draft: { readonly value: number; readonly text: string; readonly span: Span } | null;
  readonly references: readonly IndicatorReference[];
  /** The worst of its references' states; `agree` where it has none. */
  readonly state: IndicatorState;
}

/** From the worst: what a reader must look at first. */
const BY_WEIGHT: readonly IndicatorState[] = ['weaker', 'differ', 'not-read', 'not-stated', 'agree', 'stronger'];

/** The indicators of the project's sets against the draft, then what the draft states beyond them, in the order of the draft. */
export function indicatorRows(facts: DraftFacts, references: References): IndicatorRow[] {
  const used = new Set<Target>();
  const rows: IndicatorRow[] = [];
  for (const set of references.sets) {
    for (const indicator of set.indicators) {
      const said = [indicator.name, ...indicator.aliases].flatMap((name) => targetsOf(facts, name));
      for (const asked of indicator.targets) {
        const meant = said.filter((it) => it.kind === 'target' && it.year === asked.year && sameScope(it.scope, indicator.scope));
        const [draft] = meant;
        if (draft === undefined && set.builtIn) continue;
        for (const it of meant) used.add(it);
        const reference: IndicatorReference = {
          set,
          text: valueText(asked, indicator.unit),
          value: asked.value,
          state: stateOf(asked, indicator.unit, draft, indicator.direction),
          span: asked.span,
        };
        const at = rows.findIndex((it) => draft !== undefined && it.draft?.span === draft.span);
        const known = rows[at];
        if (known === undefined) {
          rows.push({
            indicator: indicator.name,
            scope: indicator.scope,
            year: asked.year,
            unit: indicator.unit,
            attribute: indicator.attribute,
            direction: indicator.direction,
            base: baseOf(said) ?? setBase(indicator.baseline, indicator.unit),
            draft: draft === undefined ? null : stated(draft),
            references: [reference],
            state: reference.state,
          });
        } else {
          rows[at] = {
            ...known,
            references: [...known.references, reference],
            state: worst(known.state, reference.state),
          };
        }
      }
    }
  }
  return [...rows, ...ownRows(facts, used)];
}

/** What the draft states of indicators that no set knows, each indicator and year once. */
function ownRows(facts: DraftFacts, used: ReadonlySet<Target>): IndicatorRow[] {
  const rows = new Map<string, IndicatorRow>();
  const nameOf = ownNames(facts);
  const key = (it: Target): string => JSON.stringify([nameOf(it), isWhole(it.scope) ? null : it.scope, it.year]);
  const named = new Set(Array.from(used, key));
  for (const target of facts.targets) {
    if (target.kind !== 'target' || target.indicator === '' || named.has(key(target)) || rows.has(key(target))) continue;
    const name = nameOf(target);
    rows.set(key(target), {
      indicator: name,
      scope: target.scope,
      year: target.year,
      unit: target.unit,
      attribute: target.attribute,
      direction: null,
      base: baseOf(facts.targets.filter((it) => nameOf(it) === name)),
      draft: stated(target),
      references: [],
      state: 'agree',
    });
  }
  return [...rows.values()];
}

/** A reference without a scope, or of the whole area, is met by a statement without one. */
function sameScope(mine: string | null, asked: string | null): boolean {
  return mine === asked || (isWhole(mine) && isWhole(asked));
}

/** 全县, 我市 and no area at all: the whole the plan is for. */
function isWhole(scope: string | null): boolean {
  return scope === null || /^(?:全|我|本)[省市县区州旗]$/.test(scope);
}

function stateOf(asked: ReferenceValue, unit: string | null, draft: Target | undefined, direction: Direction): IndicatorState {
  if (draft === undefined) return 'not-stated';
  const relation = compare({ ...asked, unit }, draft, direction);
  return relation === 'incomparable' ? 'not-read' : relation;
}

function worst(a: IndicatorState, b: IndicatorState): IndicatorState {
  return BY_WEIGHT.indexOf(a) <= BY_WEIGHT.indexOf(b) ? a : b;
}

function stated({ value, text, span }: Target): IndicatorRow['draft'] {
  return { value, text, span };
}

function baseOf(said: readonly Target[]): IndicatorRow['base'] {
  const base = said.find((it) => it.kind === 'baseline');
  return base === undefined ? null : { year: base.year, value: base.value, text: base.text };
}

function setBase(baseline: ReferenceValue | null, unit: string | null): IndicatorRow['base'] {
  return baseline === null ? null : { year: baseline.year, value: baseline.value, text: valueText(baseline, unit) };
}
