import type { Block } from '../document/document.ts';
import { maskNoise } from '../quantity/noise.ts';
import { type Quantity, readQuantities } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';

/** A block's text as the phrase grammars read it, with its quantities. Offsets count from the block's start. */
export interface QuantityText {
  /** Half width, with years and other figures that state no value hidden; as long as the block's own text. */
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

const NOTHING: readonly Quantity[] = [];

/** The quantities of a block, read once. */
export const quantitiesOf: (block: Block) => QuantityText = rememberEach((block) => {
  const text = maskNoise(block.text).replace(/(?:19|20)\d{2}(?= ?年|-)/g, '\u0000\u0000\u0000\u0000');
  return { text, quantities: /\d|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]/.test(text) ? readQuantities(text) : NOTHING };
});
