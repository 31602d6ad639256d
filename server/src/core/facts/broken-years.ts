import type { Block } from '../document/document.ts';
import { toHalfWidth } from '../text/characters.ts';
import { matches } from '../text/matches.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';

/** 到2205年, 到225年, 到20225年, 到2O25年: a date that a plan sets, whose year is none. 到2049年 and 到2060年 are aims of the state. */
const BROKEN =
  /(?<=到|至)(?:2[1-9]\d{2}|2[02-9]\d|20\d{3}|2[OoΟО〇]\d{2}|20[OoΟОlI〇]\d|20\d[OoΟОlI〇]|2[OoΟО〇]2[OoΟО〇]) ?(?=年(?:[底末初](?:之?前)?|之?前)?[，,])/g;

/** Years that are none, where the words set a date; offsets count from the block's start. */
export const brokenYears = rememberEach(({ text }: Block): readonly Span[] =>
  text.includes('年')
    ? matches(BROKEN, toHalfWidth(text)).map(({ 0: year, index }) => ({ start: index, end: index + year.trimEnd().length }))
    : [],
);
