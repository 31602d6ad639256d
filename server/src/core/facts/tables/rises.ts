import { isShare } from '../../lexicon/indicator-units.ts';
import type { Target } from '../target.ts';

/** A row of a table that gives a share's base, its target and, in brackets, how far it rises in all. */
export interface Rise {
  readonly base: Target;
  readonly goal: Target;
  readonly rise: Target;
}

/** The rows of that kind: 城镇化率（%） | 57.8 | 63 | [5.2]. A row with more than one base or target is another kind. */
export function readRises(targets: readonly Target[]): readonly Rise[] {
  const rows = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.table === null || !isShare(target.unit)) continue;
    const key = `${target.table} ${target.indicatorSpan?.start}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [target]);
    else row.push(target);
  }
  return [...rows.values()].flatMap((row) => {
    const [base, goal, rise] = row;
    const plain = row.length === 3 && row.every(({ op }) => op === '=');
    if (!plain || base === undefined || goal === undefined || rise === undefined || !/^[〔[【［]/.test(rise.text)) return [];
    return base.kind === 'baseline' && goal.kind === 'target' && rise.kind === 'increment' ? [{ base, goal, rise }] : [];
  });
}
