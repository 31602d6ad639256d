import { type ChangePhrase, readChanges } from '../../facts/changes.ts';
import { readHarvests } from '../../facts/harvests.ts';
import { type LargerPart, readLargerParts } from '../../facts/larger-parts.ts';
import { type ListedNames, readListedNames } from '../../facts/listed-names.ts';
import { readSums, type SumClaim } from '../../facts/sums.ts';
import { type Rise, readRises } from '../../facts/tables/rises.ts';
import type { WrongTotal } from '../../facts/tables/column-totals.ts';
import { readIndustries } from '../../facts/three-industries.ts';
import { measureOf } from '../../lexicon/indicator-units.ts';
import { slice, type Span } from '../../text/span.ts';
import { quoted } from '../../text/wording.ts';
import { replacement } from '../replacement.ts';
import type { Finding, Fix, Rule, Severity } from '../rule.ts';

/** Parts that do not make the total they claim, a difference that is not the difference of its ends. */
export const sum: Rule = {
  id: 'target/sum',
  title: { zh: '分项与合计不符', en: 'Parts do not make their total' },
  severity: 'error',
  *checkBlock(block) {
    for (const claim of [...readSums(block), ...readIndustries(block), ...readHarvests(block)])
      yield* checkSum(claim, block.text);
    yield* readLargerParts(block).map((larger) => partLarger(larger, block.text));
    for (const list of readListedNames(block)) yield* checkList(list, block.text);
    for (const change of readChanges(block)) yield* checkChange(change, block.text);
  },
  reads: ['others'],
  *check({ document, tables, targets }) {
    for (const { wrongTotals } of tables) for (const total of wrongTotals) yield columnOff(total, document.text);
    for (const row of readRises(targets)) yield* checkRise(row);
  },
};

function* checkSum(claim: SumClaim, text: string): Iterable<Finding> {
  const severity = judge(claim);
  if (severity === null) return;
  const { total, parts, sum } = claim;
  const stated = slice(text, total.span);
  const made = shown(sum);
  const unit = total.unit ?? '';
  const zh =
    claim.form === 'structure'
      ? `“${stated}”三项相加为${made}，不是100。请核各项占比。`
      : `合计${stated}，所列${parts.map(({ core }) => slice(text, core)).join('、')}相加为${made}${unit}。请核合计和各项。`;
  const en =
    claim.form === 'structure'
      ? `“${stated}” adds up to ${made}, not to 100.`
      : `“${stated}”: its parts ${parts.map(({ core }) => slice(text, core)).join(', ')} make ${made}${unit}. Check the total and the parts.`;
  yield {
    rule: 'target/sum',
    severity,
    span: total.span,
    message: { zh, en },
    related: parts.map(({ core }) => ({ span: core, message: { zh: '分项', en: 'a part' } })),
    fixes: () => (claim.form === 'structure' ? [] : figuresInstead(text, total.span, made)),
  };
}

/** Nothing where it adds up, and nothing where the parts are so far from the total that they are no whole of it. */
function judge({ total, sum, tolerance, whole, form }: SumClaim): Severity | null {
  if (Math.abs(sum - total.value) <= tolerance || total.value === 0) return null;
  const share = sum / total.value;
  if (share < 0.6 || share > 1.7) return null;
  if (form === 'bracket' || form === 'structure' || form === 'together')
    return whole ? 'error' : sum > total.value ? 'error' : null;
  // 其中 need not name everything, so too little is a question and too much is an error.
  // Groups of people overlap: a graduate may be a migrant worker as well.
  if (sum > total.value) return total.unit !== null && measureOf(total.unit).dimension === 'people' && !whole ? null : 'error';
  return whole && share > 0.85 ? 'warning' : null;
}

/** 合计 under 5600 and 8200 of a column. */
function columnOff({ span, column, sum }: WrongTotal, text: string): Finding {
  const stated = slice(text, span);
  const made = shown(sum);
  return {
    rule: 'target/sum',
    severity: 'warning',
    span,
    message: {
      zh: `表中“${column}”一栏合计${stated}，各行相加为${made}。请核合计和各行。`,
      en: `The total of “${column}” is ${stated}; its rows make ${made}. Check both.`,
    },
    fixes: () => figuresInstead(text, span, made),
  };
}

/** 57.8 | 63 | [6.2]: what stands in brackets is how far a share rises or falls. */
function* checkRise({ base, goal, rise }: Rise): Iterable<Finding> {
  const made = Math.abs(goal.value - base.value);
  const finest = Math.max(...[base, goal, rise].map(({ value }) => String(value).split('.')[1]?.length ?? 0));
  if (Math.abs(made - Math.abs(rise.value)) <= 1.01 * 10 ** -finest) return;
  yield {
    rule: 'target/sum',
    severity: 'warning',
    span: rise.span,
    message: {
      zh: `${rise.indicator}由${base.text}到${goal.text}，相差${shown(made)}，此处累计为${rise.text}。请核三数。`,
      en: `${rise.indicator} goes from ${base.text} to ${goal.text}, ${shown(made)} apart, not ${rise.text}.`,
    },
    related: [base, goal].map(({ span }) => ({ span, message: { zh: '起止数', en: 'an end' } })),
  };
}

/** 职工1.5万人，其中技工120万人. */
function partLarger({ whole, part, sure }: LargerPart, text: string): Finding {
  const [total, piece] = [slice(text, whole.core), slice(text, part.core)];
  return {
    rule: 'target/sum',
    severity: sure ? 'error' : 'warning',
    span: part.core,
    message: {
      zh: `“其中”${piece}，多于全部的${total}。请核两数和单位。`,
      en: `A part, ${piece}, is more than its whole, ${total}.`,
    },
    related: [{ span: whole.core, message: { zh: '全部', en: 'the whole' } }],
  };
}

/** 4项工程 with three names behind it. A list much shorter or longer than its count is no list of the things counted. */
function* checkList({ span, whole, count, names }: ListedNames, text: string): Iterable<Finding> {
  const off = Math.abs(names.length - count);
  if (off === 0 || off > 2) return;
  const stated = slice(text, span);
  const few = names.length < count;
  yield {
    rule: 'target/sum',
    severity: 'warning',
    span,
    message: {
      zh: `${quoted(slice(text, whole))}：称${stated}，列出${names.length}${stated.at(-1) ?? ''}。请核个数和名单${few ? '；没有列全的，加“等”' : ''}。`,
      en: `“${slice(text, whole)}” says ${stated} and lists ${names.length}. Check both${few ? ', or close the list with 等' : ''}.`,
    },
  };
}

/** 由60%提高到65%，提高6个百分点. */
function* checkChange({ from, to, by, span }: ChangePhrase, text: string): Iterable<Finding> {
  if (by === null || by.op !== '=' || from.op !== '=' || to.op !== '=') return;
  const a = measureOf(from.unit);
  const b = measureOf(to.unit);
  const c = measureOf(by.unit);
  if (a.dimension !== b.dimension) return;
  const points = a.dimension === 'share' && c.dimension === 'points';
  if (!points && (c.dimension !== a.dimension || a.dimension === 'share')) return;
  const gone = Math.abs(to.value * b.factor - from.value * a.factor) / (points ? 0.01 : c.factor);
  const finest = 10 ** -Math.max(...[from, to, by].map(({ value }) => String(value).split('.')[1]?.length ?? 0));
  const coarsest = 10 ** -(String(by.value).split('.')[1]?.length ?? 0);
  // Rounded ends may be one in the last place apart from what they were; a rounder difference is off by half of its own at most.
  const ends = finest < 1 ? finest * 1.01 : 0;
  if (Math.abs(gone - by.value) <= ends + (coarsest > finest ? coarsest / 2 : 0) + 1e-6) return;
  const made = shown(gone);
  yield {
    rule: 'target/sum',
    severity: 'error',
    span: by.core,
    message: {
      zh: `${quoted(slice(text, span))}：起止两数相差${made}${by.unit ?? ''}，不是${slice(text, by.core)}。请核两数和升降幅度。`,
      en: `“${slice(text, span)}”: the ends are ${made}${by.unit ?? ''} apart, not ${slice(text, by.core)}.`,
    },
    related: [from, to].map(({ core }) => ({ span: core, message: { zh: '起止数', en: 'an end' } })),
    fixes: () => figuresInstead(text, by.core, made),
  };
}

/** Other figures in the place of those a value begins with; none for a value in Chinese figures, which has none to replace. */
function figuresInstead(text: string, span: Span, made: string): readonly Fix[] {
  const figures = /^[\d０-９.．,，]+/.exec(slice(text, span))?.[0] ?? '';
  if (figures === '') return [];
  return [replacement({ start: span.start, end: span.start + figures.length }, figures, made)];
}

/** A number for a message, without the noise of binary fractions. */
function shown(value: number): string {
  return String(Number(value.toFixed(6)));
}
