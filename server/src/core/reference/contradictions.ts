import type { Finding } from '../rules/rule.ts';
import { compare } from './compare.ts';
import type { Indicator, IndicatorSet, ReferenceValue } from './references.ts';

/** One value that a set asks for, with where it is from. */
interface Ask {
  readonly set: IndicatorSet;
  readonly indicator: Indicator;
  readonly value: ReferenceValue;
}

/**
 * Values that no draft could keep both of: the same indicator, area and year asked for twice, exactly and differently,
 * or exactly and above it as a floor. Said at the later place, by the path of its set. Names must be the same to the
 * letter: what a set is called by another name may be another indicator.
 */
export function findContradictions(sets: readonly IndicatorSet[]): Map<string, Finding[]> {
  const asked = new Map<string, Ask[]>();
  const found = new Map<string, Finding[]>();
  for (const set of sets) {
    for (const indicator of set.indicators) {
      for (const value of indicator.targets) {
        const key = `${indicator.name} ${indicator.scope ?? ''} ${value.year}`;
        const earlier = asked.get(key) ?? [];
        const ask = { set, indicator, value };
        const other = earlier.find((it) => contradict(it, ask));
        if (other) found.set(set.path, [...(found.get(set.path) ?? []), findingOf(ask, other)]);
        asked.set(key, [...earlier, ask]);
      }
    }
  }
  return found;
}

function contradict(a: Ask, b: Ask): boolean {
  const exact = [a, b].filter(({ set }) => set.compare === 'equal');
  const [first] = exact;
  if (first === undefined) return a.set === b.set && isApart(relationOf(a, b));
  if (exact.length === 2) return isApart(relationOf(a, b));
  return relationOf(first === a ? b : a, first) === 'weaker';
}

function relationOf(reference: Ask, other: Ask): ReturnType<typeof compare> {
  const stated = { ...other.value, unit: other.indicator.unit };
  return compare({ ...reference.value, unit: reference.indicator.unit }, stated, reference.indicator.direction);
}

function isApart(relation: ReturnType<typeof compare>): boolean {
  return relation !== 'agree' && relation !== 'incomparable';
}

function findingOf({ indicator, value, set }: Ask, other: Ask): Finding {
  const where =
    other.set === set ? { zh: '本指标集前文', en: 'this set above' } : { zh: `“${other.set.name}”`, en: `“${other.set.name}”` };
  const [here, there] = [textOf(value), textOf(other.value)];
  return {
    rule: 'config/value',
    severity: 'warning',
    span: value.span,
    message: {
      zh: `“${indicator.name}”${value.year}年此处为${here}，${where.zh}为${there}，不能都满足。请核定。`,
      en: `“${indicator.name}” in ${value.year} is ${here} here and ${there} in ${where.en}: no draft can keep both.`,
    },
    related: [
      {
        span: other.value.span,
        message: { zh: `${value.year}年${there}`, en: `${there} in ${value.year}` },
        ...(other.set === set ? {} : { path: other.set.path }),
      },
    ],
  };
}

function textOf({ op, value, value2 }: ReferenceValue): string {
  const signs: Partial<Record<typeof op, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '~': '约' };
  return op === 'range' ? `${value}—${value2}` : `${signs[op] ?? ''}${value}`;
}
