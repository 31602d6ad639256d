import { byStyle } from '../../facts/title-habit.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { MarkerFlaw, MarkerStyle } from '../../numbering/marker.ts';
import { rewriteMarker, writeMarker } from '../../numbering/style.ts';
import { toHalfBrackets } from '../../text/characters.ts';
import type { Wording } from '../../text/wording.ts';
import { replacement } from '../replacement.ts';
import type { Finding, Rule } from '../rule.ts';
import { expectedOrdinals, halfWidthIs } from './habits.ts';

/** Markers that lost a bracket or their number, mixed brackets, a letter for a digit (标准与惯例 1.3). */
export const malformed: Rule = {
  id: 'numbering/malformed',
  title: { zh: '序号残缺', en: 'A marker is damaged' },
  severity: 'error',
  reads: ['numbers'],
  *check(facts) {
    const flawed = facts.headings.filter(({ flaws }) => flaws.some((it) => it in FLAWS));
    if (flawed.length === 0) return;
    const ordinals = expectedOrdinals(facts);
    const half = halfWidthIs(facts.headings);
    const throughout = mixedThroughout(facts.headings);
    for (const heading of flawed) {
      if (heading.flaws.includes('mixed') && throughout.has(heading.style)) continue;
      const flaw = heading.flaws.find((it) => it in FLAWS) as keyof typeof FLAWS | undefined;
      if (flaw === undefined || isHabit(heading, flaw, facts.headings)) continue;
      const expected = repaired(heading, ordinals.get(heading.index) ?? heading.ordinal ?? 1, half, facts.headings);
      yield {
        rule: this.id,
        severity: 'error',
        span: heading.span,
        message: {
          zh: `序号“${heading.marker.trim()}”${FLAWS[flaw].zh}，应为“${expected}”。请改正。`,
          en: `The marker “${heading.marker.trim()}” ${FLAWS[flaw].en}; it should be “${expected}”.`,
        },
        expected,
        fixes: () => [
          // A number that was not there is a guess from the run; a bracket is not.
          replacement(heading.span, heading.marker, expected, heading.ordinal !== null && flaw !== 'letter'),
        ],
      };
    }
    for (const members of throughout.values()) yield* habit(members);
  },
};

/** So many markers of a style with brackets of two widths, and so large a share, are how the draft was typed. */
const HABIT = 5;
const SHARE = 0.75;

/** The markers with brackets of two widths, by style, where nearly all of a style have them. */
function mixedThroughout(headings: readonly Heading[]): ReadonlyMap<MarkerStyle, readonly Heading[]> {
  const throughout = new Map<MarkerStyle, readonly Heading[]>();
  for (const [style, members] of byStyle(headings)) {
    const mixed = members.filter(({ flaws }) => flaws.includes('mixed'));
    if (mixed.length >= HABIT && mixed.length >= SHARE * members.length) throughout.set(style, mixed);
  }
  return throughout;
}

/** What runs through the whole draft is said once. */
function* habit(members: readonly Heading[]): Generator<Finding> {
  const [first] = members;
  if (first === undefined) return;
  const count = members.length;
  const edits = members.map(({ span, marker, style, ordinal }) => ({
    span,
    text: ordinal === null ? marker : writeMarker(style, ordinal),
  }));
  yield {
    rule: 'numbering/malformed',
    severity: 'info',
    span: first.span,
    message: {
      zh: `序号“${first.marker.trim()}”左右括号全半角不一。全文共${count}处同此写法，只在首处提示。`,
      en: `The marker “${first.marker.trim()}” has brackets of two widths, as ${count} markers of this draft do; said once.`,
    },
    fixes: () => [{ title: { zh: `全文统一（${count}处）`, en: `Change all ${count}` }, safe: false, edits }],
  };
}

const FLAWS = {
  empty: { zh: '缺序号', en: 'has no number' },
  open: { zh: '缺右括号', en: 'lacks its closing bracket' },
  close: { zh: '缺左括号', en: 'lacks its opening bracket' },
  mixed: { zh: '左右括号全半角不一', en: 'has brackets of two widths' },
  letter: { zh: '以形近字符代数字', en: 'has a look-alike for its digit' },
  foreign: { zh: '含异常字符', en: 'holds a private-use character' },
  bare: { zh: '后缺标点', en: 'lacks its stop' },
  blank: { zh: '内有空格', en: 'has a blank in it' },
  numeral: { zh: '写法不当', en: 'is not how the number is written' },
  brackets: { zh: '多了括号', en: 'has a bracket too many' },
} as const satisfies Partial<Record<MarkerFlaw, Wording>>;

/** 1） throughout is a way of writing, not a slip, and one 一） is a slip; blanks here and there come with a web page. */
function isHabit(heading: Heading, flaw: MarkerFlaw, headings: readonly Heading[]): boolean {
  if (flaw !== 'close' && flaw !== 'blank') return false;
  const siblings = headings.filter((other) => other.style === heading.style);
  const alike = siblings.filter((other) => other.flaws.includes(flaw)).length;
  return flaw === 'blank' ? alike > 2 : alike * 2 > siblings.length && (alike > 1 || heading.style !== 'paren-cjk');
}

function repaired(heading: Heading, ordinal: number, half: boolean, headings: readonly Heading[]): string {
  // What was typed by itself takes the width and the stop of its siblings.
  const model = heading.flaws.includes('bare') ? modelOf(heading, headings) : undefined;
  if (model !== undefined) return rewriteMarker(model.marker, model.style, ordinal).trim();
  const marker = writeMarker(heading.style, ordinal);
  const ownHalf = /[()]/.test(heading.marker) && !/[（）]/.test(heading.marker);
  return ownHalf || (half && !/[（）]/.test(heading.marker)) ? toHalfBrackets(marker) : marker;
}

function modelOf(heading: Heading, headings: readonly Heading[]): Heading | undefined {
  return headings.find(({ style, flaws, inline }) => style === heading.style && flaws.length === 0 && !inline);
}
