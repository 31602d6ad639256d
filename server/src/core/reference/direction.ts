import { DIRECTION_WORDS } from '../lexicon/indicator-qualifiers.ts';
import type { Direction } from './references.ts';

const WORDS = (['up', 'down', 'near'] as const)
  .flatMap((direction) => DIRECTION_WORDS[direction].map((word) => ({ word, direction })))
  .toSorted((a, b) => b.word.length - a.word.length);

/** Which way an indicator is meant to go, by the words of its name; null where they do not tell. */
export function directionOf(indicator: string): Direction | null {
  const special = WORDS.find(({ word, direction }) => direction !== 'up' && indicator.includes(word));
  return (special ?? WORDS.find(({ word }) => indicator.includes(word)))?.direction ?? null;
}
