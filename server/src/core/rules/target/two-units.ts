import type { DraftFacts } from '../../facts/draft-facts.ts';
import type { Target } from '../../facts/target.ts';
import { readUnitFaults } from '../../facts/unit-faults.ts';
import { measureOf } from '../../lexicon/indicator-units.ts';
import { namesNoThing } from '../../reference/names-no-thing.ts';
import { overlaps, shift } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { stated } from './stated.ts';

/** What these measure are different things in any usage: 所 and 个 are both counts, 81岁 and 81年 both a life. */
const DIMENSIONS: ReadonlySet<string> = new Set(['share', 'people', 'visits', 'money', 'count', 'years', 'area', 'length']);

function dimensionOf(unit: string | null): string {
  const { dimension } = measureOf(unit);
  return dimension === 'age' ? 'years' : dimension;
}

/** One number of one indicator and year that stands in two units. */
export function* inTwoUnits(facts: DraftFacts): Generator<Finding> {
  for (const [target, norm] of sameNumbers(facts)) yield otherUnit(target, norm);
}

/** One indicator, year and number in two units (千人床位 0.85张 and 0.85人): the odd one with the one of the table, else the first. */
function sameNumbers({ document, targets }: DraftFacts): (readonly [Target, Target])[] {
  const places = new Map<string, Target[]>();
  for (const target of targets) {
    const { indicator, year, kind, scope, value, value2, unit, block } = target;
    if (year === null || indicator.length < 4 || namesNoThing(indicator) || !DIMENSIONS.has(dimensionOf(unit))) continue;
    const start = document.starts[block] ?? 0;
    const line = document.blocks[block];
    // What its own words show has been said.
    if (line !== undefined && readUnitFaults(line).some(({ quantity }) => overlaps(shift(quantity, start), target.span)))
      continue;
    const key = [indicator, year, kind, scope ?? '', value, value2 ?? ''].join('|');
    const list = places.get(key);
    if (list === undefined) places.set(key, [target]);
    else list.push(target);
  }
  return [...places.values()].flatMap((list) => {
    const norm = list.find(({ table }) => table !== null) ?? list[0];
    const odd = list.filter(({ unit }) => dimensionOf(unit) !== dimensionOf(norm?.unit ?? null));
    return norm === undefined ? [] : odd.map((target) => [target, norm] as const);
  });
}

function otherUnit(target: Target, norm: Target): Finding {
  const place = norm.table === null ? { zh: '另一处', en: 'elsewhere' } : { zh: '指标表', en: 'in the table' };
  return {
    rule: 'target/unit',
    severity: 'warning',
    span: target.span,
    message: {
      zh: `${target.year}年${target.indicator}此处${stated(target)}，${place.zh}为${stated(norm)}，数同而单位不同。请核单位。`,
      en: `${target.indicator}, ${target.year}: “${target.text}” here, “${norm.text}” ${place.en}; one number in two units.`,
    },
    related: [{ span: norm.span, message: { zh: `${place.zh}：${norm.text}`, en: `${place.en}: ${norm.text}` } }],
  };
}
