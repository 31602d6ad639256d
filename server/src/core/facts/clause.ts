import type { Block, PlanDocument } from '../document/document.ts';
import { rememberEach } from '../text/remember.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Target } from './target.ts';
import { matches } from '../text/matches.ts';

const REACH = 60;
const OPENS = /[,，。;；:：！？!?、（(]/g;

/**
 * The clause a value stands in: from the mark before its phrase to the mark behind it, and never past a neighbouring
 * value. What a value is said of may stand on either side (80%以上中小学建成智慧校园).
 */
export function clauseAround({ document, targets }: DraftFacts, index: number): string {
  const target = targets[index];
  if (target === undefined || target.table !== null) return '';
  const block = document.starts[target.block] ?? 0;
  const before = targets[index - 1];
  const after = targets[index + 1];
  const floor = Math.max(block, target.span.start - REACH, before?.block === target.block ? before.span.end : 0);
  const ceiling = Math.min(
    block + (document.blocks[target.block]?.text.length ?? 0),
    target.span.end + REACH,
    after?.block === target.block ? after.span.start : Infinity,
  );
  const left = document.text.slice(floor, target.span.start);
  const right = document.text.slice(target.span.end, ceiling);
  const marks = matches(OPENS, left);
  // A mark right before the value opens nothing: 全市, 90%以上的学校.
  const opening = marks.findLast((mark) => left.length - mark.index > 3);
  const closing = /[,，。;；！？!?]/.exec(right);
  return (
    left.slice(opening === undefined ? 0 : opening.index + 1) +
    target.text +
    (closing === null ? right : right.slice(0, closing.index))
  );
}

/** True where no sentence ends between two places of the draft. */
export function sameSentence({ document }: DraftFacts, a: Target, b: Target): boolean {
  if (a.block !== b.block) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return (
    !/[。！？!?]/.test(document.text.slice(first.span.end, Math.min(second.span.start, first.span.end + 400))) &&
    second.span.start - first.span.end < 400
  );
}

const ONE_PLACE = /^\s*(?![全我本各])[\u4e00-\u9fff]{2,12}[县区市旗镇乡州盟校道]\s?[：:]/;

/** True for a paragraph that speaks of one place among several: 东川县：覆盖率达到90%. */
export const speaksOfOnePlace = rememberEach(({ text }: Block): boolean => ONE_PLACE.test(text.slice(0, 24)));

/** True where the sentence puts a target's year ahead: 到2022年…达到, 2023年底前…. */
export function saidToCome(document: PlanDocument, { span, block, year, yearSource }: Target): boolean {
  if (yearSource !== 'clause' && yearSource !== 'sentence') return false;
  const before = document.text.slice(Math.max(document.starts[block] ?? 0, span.start - 120), span.start);
  const sentence = before.slice(before.search(/[^。！？!?]*$/));
  return (
    new RegExp(`(?:到|至|力争|争取|预计)\\s?${year}\\s?年|${year}\\s?年(?:底|末)?[前以]`).test(sentence) &&
    !/[由从]/.test(sentence)
  );
}
