import { FIGURE_WORDS } from '../lexicon/figure-words.ts';
import { matchAt } from '../text/match-at.ts';
import { bareAt, withSign } from './bare.ts';
import { closeBlanks, placeBack, plainFigures } from './close-up.ts';
import { arabicAt } from './numerals.ts';
import { type Quantity, withBounds } from './with-bounds.ts';

export type { Quantity } from './with-bounds.ts';

/** Where a number may start. A word that has figures and counts nothing is found first and stepped over. */
const CANDIDATE = new RegExp(
  `(?<word>${FIGURE_WORDS.join('|')})|\\d|\\.\\d|[百千万]分之|百分百|翻[一两二番三]|半(?=[成小个年天月学])|[零〇一二两三四五六七八九十]`,
  'g',
);
const RUN = /[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+/y;

/**
 * Reads every number with a unit or a bound in the text of one block. The text is half width, its noise masked. Offsets
 * count from its start, whatever blanks stand inside its numerals.
 */
export function readQuantities(text: string): Quantity[] {
  const plain = plainFigures(text);
  const closed = closeBlanks(plain);
  return closed === null ? scan(plain) : scan(closed.text).map((quantity) => placeBack(quantity, closed.from));
}

function scan(text: string): Quantity[] {
  const found: Quantity[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    if (match.groups?.['word'] !== undefined) continue;
    const bare = bareAt(text, match.index);
    if (bare === null) {
      CANDIDATE.lastIndex = skipNumber(text, match.index);
      continue;
    }
    const floor = found.at(-1)?.span.end ?? 0;
    const quantity = withBounds(text, withSign(text, bare, floor), floor);
    found.push(quantity);
    CANDIDATE.lastIndex = quantity.span.end;
  }
  return found;
}

/** Where to look next after a number that was no quantity: behind its figures, all of them (三四百, 拾六万, 十五六). */
function skipNumber(text: string, at: number): number {
  const arabic = arabicAt(text, at);
  if (arabic !== null) return arabic.end;
  return matchAt(RUN, text, at) === null ? at + 1 : RUN.lastIndex;
}
