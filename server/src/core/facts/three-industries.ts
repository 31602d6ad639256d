import type { Block } from '../document/document.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import { quantitiesOf } from './block-quantities.ts';
import { claim, type SumClaim } from './sums.ts';

/**
 * 生产总值160亿元，增长6%。其中，第一产业增加值15.6亿元，增长4%；第二产业…；第三产业…: the three make the whole, by
 * the definition of 地区生产总值 (国家统计局《三次产业划分规定》), whatever stands between them.
 */
export const readIndustries: (block: Block) => readonly SumClaim[] = rememberEach(findIndustries);

const INDUSTRIES = /第?([一二三])(?:次)?产(?:业)?(?:实现)?增加值(?:分别)?(?:完成|实现|达到?|为)?(?:约|近)?$/;
const WHOLE = /生产总值(?:\(GDP\))?(?:完成|实现|达到?|为|初步核算为)?$/;
/** As far as the three may stand behind their whole. */
const REACH = 260;

function findIndustries(block: Block): SumClaim[] {
  if (!block.text.includes('生产总值') || !block.text.includes('产业增加值')) return [];
  const { text, quantities } = quantitiesOf(block);
  const claims: SumClaim[] = [];
  let whole: Quantity | null = null;
  let parts: Quantity[] = [];
  for (const quantity of quantities) {
    const exact = quantity.op === '=' && quantity.change === null && measureOf(quantity.unit).dimension === 'money';
    const before = text.slice(Math.max(0, quantity.core.start - 20), quantity.core.start);
    if (WHOLE.test(before)) {
      whole = exact ? quantity : null;
      parts = [];
      continue;
    }
    const industry = INDUSTRIES.exec(before)?.[1];
    if (whole === null || industry === undefined) continue;
    if (!exact || '一二三'.indexOf(industry) !== parts.length || quantity.core.start - whole.core.end > REACH) {
      whole = null;
      continue;
    }
    parts = [...parts, quantity];
    if (parts.length < 3) continue;
    const sums = claim('together', whole, parts, true);
    // Four rounded values may be off by two in the last place.
    claims.push({ ...sums, tolerance: Math.max(sums.tolerance * 2, 1e-6) });
    whole = null;
  }
  return claims;
}
