import type { DraftFacts } from '../facts/draft-facts.ts';
import { ofLine } from '../facts/of-line.ts';
import { alike } from './alike.ts';

/** True where nothing that a line states is said of an indicator that another line states something of. */
export function standsAlone({ targets }: DraftFacts, block: number): boolean {
  const own = ofLine(targets, block).filter(({ indicator }) => indicator !== '');
  if (own.length === 0) return true;
  const names = new Set(own.map(({ indicator }) => indicator));
  // Two values of one name in one line may be held against each other.
  if (names.size < own.length) return false;
  const elsewhere = new Set(targets.flatMap((target) => (target.block === block ? [] : [target.indicator])));
  const all = [...names, ...elsewhere];
  return [...names].every((name) => !elsewhere.has(name) && all.every((other) => other === name || !alike(name, other)));
}
