import type { Block, PlanDocument } from '../document/document.ts';
import { findOpeningVerb } from '../lexicon/opening-verbs.ts';
import { isAimsTitle, isClosingTitle } from '../lexicon/section-titles.ts';
import type { Marker, MarkerStyle } from '../numbering/marker.ts';
import { LEVELS } from '../numbering/style.ts';
import { rememberEach } from '../text/remember.ts';
import { findDamaged, type Model } from './damaged-marker.ts';
import { goesOn } from './doubtful-marker.ts';

/** What is known of an item when the holes are looked for. */
export interface Item {
  readonly marker: Marker;
  readonly block: number;
  readonly rank: number;
  readonly scope: number;
  readonly box: number;
}

/** A list is searched this far for the number it lacks, in lines. */
export const MOST_BLOCKS = 400;

/** How far behind the last item of a list its next one is looked for, in lines. */
const NEAR_BLOCKS = 24;

/**
 * The last item of a list leaves no hole where it is damaged. It is looked for behind the item that is the last now,
 * before the next item of its level or above: without its dot (…。 3完善制度) at the start of a line after a whole
 * sentence or a title, or glued on to a line such as 完成时限：2026年底三、安全稳定.
 */
export function* lostAtEnd(document: PlanDocument, items: readonly Item[]): Iterable<{ block: number; marker: Marker }> {
  const noted = new Set(items.map(({ block }) => block));
  const nexts = new Map<MarkerStyle, Item>();
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined || !LEVELS.has(item.marker.style)) continue;
    const { style, ordinal: reached } = item.marker;
    const next = nexts.get(style);
    const after = next?.scope === item.scope ? next : undefined;
    nexts.set(style, item);
    if (reached === null || !item.marker.opensLine || (after?.marker.ordinal ?? 0) > reached) continue;
    let end = at + 1;
    while (items[end]?.scope === item.scope && (items[end]?.rank ?? 0) > item.rank) end += 1;
    // The title that ends the list may have its next number glued on.
    const last = Math.min(items[end]?.block ?? document.blocks.length, item.block + MOST_BLOCKS);
    for (let block = item.block + 1; block <= last; block += 1) {
      const line = document.blocks[block];
      if (line === undefined) continue;
      if (noted.has(block)) {
        const marker = gluedToTitle(line, item.marker, reached + 1);
        if (marker === null) continue;
        yield { block, marker };
        break;
      }
      const near = block < item.block + NEAR_BLOCKS;
      const marker = isLabelLine(line)
        ? gluedToLabel(line, item.marker, reached + 1)
        : near && bareNumber(document, block, item.marker, reached + 1, noted);
      if (!marker) continue;
      yield { block, marker };
      break;
    }
  }
}

/** The next number of a list, without its dot (or 、) at the start of a line. */
function bareNumber(
  document: PlanDocument,
  block: number,
  model: Model,
  ordinal: number,
  noted: ReadonlySet<number>,
): Marker | null {
  const line = document.blocks[block] ?? { text: '' };
  if (!(model.style === 'arabic-dot' ? BARE_LINE.test(line.text) : model.style === 'cjk-dun' && isBareTitle(line))) return null;
  const marker = findDamaged(line, model, ordinal, Infinity);
  return marker?.opensLine === true && beginsAnew(document, block, noted) ? marker : null;
}

/** The next number of a list, glued on to a label line. */
function gluedToLabel(line: Block, model: Model, ordinal: number): Marker | null {
  const marker = findDamaged(line, model, ordinal, Infinity);
  return marker !== null && !marker.opensLine && isGluedTitle(line.text, marker) ? marker : null;
}

/** The next number of a list, glued on to a title that stands alone on its line: 九、保障措施35.加强领导. */
function gluedToTitle(line: Block, model: Model, ordinal: number): Marker | null {
  if (model.style !== 'arabic-dot' || !NUMBER_AND_WORDS.test(line.text)) return null;
  const marker = findDamaged(line, model, ordinal, Infinity);
  if (marker === null || marker.opensLine || /[。，；：,;:]/.test(line.text.slice(0, marker.span.start))) return null;
  return isGluedTitle(line.text, marker) ? marker : null;
}

/** 障35.加: a number with its dot between words. */
const NUMBER_AND_WORDS = /[\u3400-\u9fff]\d{1,3}[.．][\u3400-\u9fff]/;

/** 责任单位：……, 完成时限：……: a line that says one thing of the item above. */
const isLabelLine = rememberEach(({ text }: Block): boolean =>
  /^[\s\u3000]*[\u3400-\u9fff]{0,4}(?:单位|部门|科室|处室|领导|时限|时间)[:：]/.test(text),
);

/** Words behind the number, and none before it that it would count with: 第二、三季度, 初二、初三. */
function isGluedTitle(text: string, { span }: Marker): boolean {
  return (
    !/[第初高、和至到\d]$/.test(text.slice(0, span.start)) &&
    /^(?![一二三四五六七八九十])[\u3400-\u9fff]{2}/.test(text.slice(span.end))
  );
}

/** A number somewhere in a label line, as one that is glued on has it. */
const NUMBER_INSIDE = /[一二三四五六七八九十\d][.．、)）]/;

/** 五强化组织实施 alone on its line: what is behind the numeral is a title by itself. */
const isBareTitle = rememberEach(({ text }: Block): boolean => {
  if (text.length > 24) return false;
  const title = /^[\s\u3000]*[二三四五六七八九十]{1,3}[\s\u3000]?([\u3400-\u9fff、“”]{4,20})[\s\u3000]*$/.exec(text)?.[1];
  return (
    title !== undefined &&
    (findOpeningVerb(title, 0) === 0 || isAimsTitle(title) || isClosingTitle(title) || title === '保障措施')
  );
});

/** A number and words, at the start of a line, and none that the number counts: 3支队伍, 5至8所. */
const BARE_LINE =
  /^[\s\u3000]{0,8}\d{1,3}[\s\u3000]?(?!支(?!持|撑)|组(?!织|建|团)|队(?!伍)|双(?!减|高|一流)|[至到](?!20)|[门册笔副轮段本则比])[“《\u3400-\u9fff]/;

/** True where the line below begins with a bare number, which is an item or none by how this line is written. */
export function standsAboveBare({ blocks }: PlanDocument, block: number): boolean {
  let next = block + 1;
  while (blocks[next]?.text.trim() === '') next += 1;
  return BARE_LINE.test(blocks[next]?.text ?? '') || isBareTitle(blocks[next] ?? { text: '' });
}

/** True where the line before ends its sentence or is the bare title of an item, so that this one does not go on with it. */
function beginsAnew({ blocks }: PlanDocument, block: number, noted: ReadonlySet<number>): boolean {
  for (let at = block - 1; at >= 0; at -= 1) {
    const line = blocks[at] ?? { text: '' };
    if (line.text.trim() !== '') return !goesOn(line) || (noted.has(at) && !/[，,；;。]/.test(line.text));
  }
  return true;
}

/** True where the line may hold a damaged number that no hole gives away: then every word of it counts. */
export function mayEndList(line: Block): boolean {
  return (
    BARE_LINE.test(line.text) ||
    isBareTitle(line) ||
    NUMBER_AND_WORDS.test(line.text) ||
    (isLabelLine(line) && NUMBER_INSIDE.test(line.text))
  );
}
