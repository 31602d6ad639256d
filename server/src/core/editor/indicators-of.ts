import { type IndicatorName, readNames, sameIndicator, readName } from '../reference/indicator-name.ts';
import type { Indicator, IndicatorSet, ReferenceValue, References } from '../reference/references.ts';
import { rememberEach } from '../text/remember.ts';

/** An indicator with the set it stands in. */
export interface SetIndicator {
  readonly set: IndicatorSet;
  readonly indicator: Indicator;
}

const namesOf = rememberEach(({ name, aliases }: Indicator): readonly IndicatorName[] => readNames([name, ...aliases]));

/** The indicators of the sets that a phrase names, the project's own sets before those shipped with plancheck. */
export function indicatorsNamed(references: References, phrase: string): SetIndicator[] {
  if (phrase === '') return [];
  const name = readName(phrase);
  return references.sets
    .flatMap((set) => {
      const indicator = set.indicators.find((it) => namesOf(it).some((mine) => sameIndicator(mine, name)));
      return indicator === undefined ? [] : [{ set, indicator }];
    })
    .toSorted((a, b) => Number(a.set.builtIn) - Number(b.set.builtIn));
}

const SIGNS = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '约', range: '' } as const;

/** A value as a table shows it: ≥95%, 5—8所. */
export function valueText({ op, value, value2 }: Pick<ReferenceValue, 'op' | 'value' | 'value2'>, unit: string | null): string {
  const number = op === 'range' && value2 !== null ? `${value}—${value2}` : String(value);
  return `${SIGNS[op]}${number}${unit ?? ''}`;
}
