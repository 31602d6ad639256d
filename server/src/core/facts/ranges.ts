import type { Block } from '../document/document.ts';
import { toHalfWidth } from '../text/characters.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { matches } from '../text/matches.ts';

/** A range that is written wrongly. Offsets count from the block's start. */
export interface RangeFault {
  /** reversed: 7.5%—7%, 3—2所 · percent: 6.5—7%, which may be read as 6.5 (drafting standards 1.7). */
  readonly flaw: 'reversed' | 'percent';
  /** From the first number to the last unit. */
  readonly span: Span;
  /** The two ends with what stands between them, as written. */
  readonly first: string;
  readonly joint: string;
  readonly second: string;
  readonly unit: string;
}

/** The ranges of a block whose ends are the wrong way round or whose first end has lost its %. */
export const readRangeFaults: (block: Block) => readonly RangeFault[] = rememberEach(({ text }) => findFaults(text));

/** Units of what is counted or measured; years, months, grades and numbers of things (3—2号) are other matters. */
const UNIT = '%|‰|个百分点|(?:万|亿)?(?:元|人次|平方米|公里|小时|课时|学时|公顷|[个所处家项条座间套类种台辆人名位亩吨])';
const NUMBER = String.raw`\d{1,6}(?:\.\d{1,3})?`;
/** From A to B (由5%—3%) goes somewhere; 下降 and 压减 may be said downwards; a dash or slash before is a code. */
const RANGE = new RegExp(
  `(?<![\\d.:/\\-—–~A-Za-z第〔(（])(?<![由从](?:[^,，。;；]{0,10}))(?<first>${NUMBER})(?<own>${UNIT})?(?<joint>~|—{1,2}|–)(?<second>${NUMBER})(?<unit>${UNIT})(?![-—–~/\\dA-Za-z制]|的?比例|分担)`,
  'g',
);

function findFaults(source: string): RangeFault[] {
  if (!/[~～—–]/.test(source)) return [];
  const text = toHalfWidth(source);
  const faults: RangeFault[] = [];
  for (const match of matches(RANGE, text)) {
    const { first = '', own, joint = '', second = '', unit = '' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    // 5000—1万元 has two magnitudes.
    const alike = own === undefined ? !/^[万亿]/.test(unit) || Number(first) < 100 : own === unit;
    const reversed = alike && Number(first) > Number(second);
    if (!reversed && (own !== undefined || unit !== '%')) continue;
    faults.push({ flaw: reversed ? 'reversed' : 'percent', span, first: first + (own ?? ''), joint, second, unit });
  }
  return faults;
}
