import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { readName, sameIndicator } from '../reference/indicator-name.ts';
import type { Span } from '../text/span.ts';

/** The target whose value or indicator stands at an offset, or null. */
export function targetAt({ targets }: DraftFacts, offset: number): Target | null {
  const holds = (span: Span | null): boolean => span !== null && span.start <= offset && offset <= span.end;
  return targets.find((it) => holds(it.span)) ?? targets.find((it) => holds(it.indicatorSpan)) ?? null;
}

/** Everything a draft states of an indicator, whatever the year, by any of its names. */
export function targetsOf({ targets }: DraftFacts, indicator: string): Target[] {
  if (indicator === '') return [];
  const name = readName(indicator);
  return targets.filter((it) => it.indicator === indicator || sameIndicator(readName(it.indicator), name));
}
