import { matches } from '../text/matches.ts';

/** A pair of brackets in a text; `close` is -1 where it stays open to the end. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
  /** How many brackets stand around it. */
  readonly depth: number;
}

/** Brackets of both widths that stand around notes and inside names. */
export const OPENERS = '（(〔【[［';
export const CLOSERS = '）)〕】]］';

/** Every bracket of a text, matched by depth whatever their width, in the order they open; and the closers that close nothing. */
export function matchBrackets(text: string): { brackets: Bracket[]; stray: number[] } {
  const open: number[] = [];
  const found: Bracket[] = [];
  const stray: number[] = [];
  for (const match of matches(/[（(〔【[［）)〕】\]］]/g, text)) {
    if (OPENERS.includes(match[0])) {
      open.push(match.index);
      continue;
    }
    const at = open.pop();
    if (at === undefined) stray.push(match.index);
    else found.push({ open: at, close: match.index, depth: open.length });
  }
  open.forEach((at, depth) => found.push({ open: at, close: -1, depth }));
  return { brackets: found.sort((a, b) => a.open - b.open), stray };
}

/** True where the two are a pair of one shape: （ and ）, but not （ and ). */
export function areTwins(open: string, close: string): boolean {
  return open !== '' && OPENERS.indexOf(open) === CLOSERS.indexOf(close);
}
