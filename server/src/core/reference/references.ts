import type { Bound } from '../facts/target.ts';
import type { CalendarDay, Plan, PlanLevel } from '../facts/plan.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { Span } from '../text/span.ts';

/** Which way an indicator is meant to go: 越大越好, 越小越好, 趋近. */
export type Direction = 'up' | 'down' | 'near';

/** The value a reference asks for in one year. */
export interface ReferenceValue {
  readonly year: number;
  readonly op: Bound;
  readonly value: number;
  readonly value2: number | null;
  /** Its place in the set's file. */
  readonly span: Span;
}

/** One indicator of a set, as the contract's part two gives it. */
export interface Indicator {
  readonly id: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: string | null;
  readonly direction: Direction;
  readonly attribute: '约束性' | '预期性' | null;
  readonly scope: string | null;
  readonly baseline: ReferenceValue | null;
  readonly targets: readonly ReferenceValue[];
  /** Its place in the set's file. */
  readonly span: Span;
}

/** A reference for targets: the level above, or the plan's own table made into a file. */
export interface IndicatorSet {
  readonly path: string;
  readonly name: string;
  readonly level: PlanLevel | null;
  /** equal: a draft must state this value. at-least: a draft must not fall short of it. */
  readonly compare: 'equal' | 'at-least';
  readonly source: string | null;
  readonly indicators: readonly Indicator[];
  /** Shipped with plancheck: speaks as `info` at most. */
  readonly builtIn: boolean;
  /** Named in plancheck.yaml (or on the command line), so that `target/missing` may speak of it. */
  readonly named: boolean;
}

/** A unit of the registry. */
export interface RegistryUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: PlanLevel | null;
  readonly former: readonly { readonly name: string; readonly until: CalendarDay | null }[];
}

/** What `plancheck.yaml` says, defaults filled in. */
export interface ProjectConfig {
  readonly files: readonly string[];
  readonly plan: Plan;
  readonly units: { readonly required: 'auto' | 'always' | 'never'; readonly registry: readonly string[] };
  readonly indicators: readonly string[];
  /** Rules switched off or given another severity. */
  readonly rules: Readonly<Partial<Record<RuleId, 'error' | 'warning' | 'info' | 'hint' | 'off'>>>;
}

export const DEFAULT_CONFIG: ProjectConfig = {
  files: [],
  plan: { level: null, region: null, period: null, issued: null },
  units: { required: 'auto', registry: [] },
  indicators: [],
  rules: {},
};

/** Everything outside the draft that a rule may hold it against. */
export interface References {
  readonly config: ProjectConfig;
  readonly sets: readonly IndicatorSet[];
  readonly registry: readonly RegistryUnit[];
}

export const NO_REFERENCES: References = { config: DEFAULT_CONFIG, sets: [], registry: [] };
