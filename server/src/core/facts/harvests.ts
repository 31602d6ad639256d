import type { Block } from '../document/document.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import { quantitiesOf } from './block-quantities.ts';
import { claim, type SumClaim } from './sums.ts';

/**
 * 粮食总产量46万吨，增长1%。其中，夏粮产量7万吨，…；秋粮产量39万吨: the harvests of a year are 夏粮、早稻 and 秋粮 (国家统计局
 * 粮食产量统计). Where one is left out they may make less than the whole, never more.
 */
export const readHarvests: (block: Block) => readonly SumClaim[] = rememberEach(findHarvests);

const HARVEST = /(夏粮|早稻|秋粮)(?:总)?(?:产量)?(?:达到?|为|完成)?(?:约|近)? ?$/;
const WHOLE = /粮食(?:总)?(?:产量|总产)(?:完成|实现|达到?|为)? ?$/;
/** As far as the last harvest may stand behind the whole. */
const REACH = 160;

function findHarvests(block: Block): SumClaim[] {
  if (!block.text.includes('秋粮')) return [];
  const { text, quantities } = quantitiesOf(block);
  const claims: SumClaim[] = [];
  let whole: Quantity | null = null;
  let parts: Quantity[] = [];
  let names = new Set<string>();
  for (const quantity of quantities) {
    const before = text.slice(Math.max(0, quantity.core.start - 14), quantity.core.start);
    const exact = quantity.op === '=' && quantity.change === null && measureOf(quantity.unit).dimension === 'mass';
    if (WHOLE.test(before)) {
      whole = exact ? quantity : null;
      parts = [];
      names = new Set();
      continue;
    }
    const name = HARVEST.exec(before)?.[1];
    if (whole === null || name === undefined) continue;
    if (!exact || names.has(name) || quantity.core.start - whole.core.end > REACH) {
      whole = null;
      continue;
    }
    names.add(name);
    parts = [...parts, quantity];
    if (name === '秋粮' && parts.length > 1) claims.push(claim('together', whole, parts, parts.length === 3));
  }
  return claims;
}
