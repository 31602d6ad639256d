/** The level of government a plan is written for. */
export type PlanLevel = '国家' | '省' | '市' | '县';

/** A calendar day; month and day are null where the draft or the configuration gives the year alone. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What is known of the plan as a whole: told by `plancheck.yaml` (`plan:`), else read from the draft. Null where not known. */
export interface Plan {
  readonly level: PlanLevel | null;
  /** 衢州市 */
  readonly region: string | null;
  /** First and last year, such as [2021, 2025]. */
  readonly period: readonly [number, number] | null;
  readonly issued: CalendarDay | null;
  /** Where the day of issue is not told: a day it cannot lie before, from the years in the title and the numbers of documents it names. */
  readonly notBefore?: CalendarDay;
}

export const UNKNOWN_PLAN: Plan = { level: null, region: null, period: null, issued: null };
