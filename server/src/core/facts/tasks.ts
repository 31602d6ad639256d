import { isAimsTitle } from '../lexicon/section-titles.ts';
import type { Heading } from '../numbering/heading.ts';
import { type ItemTree, type Noted, readItems, siblingKey } from './items.ts';
import type { UnitNote } from './unit-note.ts';

/** A least item of the draft: one that a responsible unit could be asked for. */
export interface Task {
  readonly heading: Heading;
  /** Groups the tasks of one chapter; chapters that are tasks themselves form one group. */
  readonly chapter: number;
  /** The notes of the item itself. */
  readonly notes: readonly UnitNote[];
  /** True where the item, or one above it on its behalf, carries a note. */
  readonly noted: boolean;
  /** True where an item beside it carries one, or where it stands alone: a list without any note (专栏, 附件) is left in peace. */
  readonly amongNoted: boolean;
  /** True for 总体要求, 指导思想 and other sections that no unit is asked for. */
  readonly aims: boolean;
}

/**
 * The least items of a draft with the notes they carry (drafting standards 2.2). A point inside a paragraph belongs to
 * its item; a note of a parent holds for its children; where the draft closes a list of items by one note, the list is
 * one task. Linear in headings and notes.
 */
export function readTasks(draft: Noted): Task[] {
  const { headings } = draft;
  const tree = readItems(draft);
  const closed = closedByLast(tree);
  const covering = tree.items.map((below, index) => isCovering(index, below, tree));
  const tasks: Task[] = [];
  for (const heading of tree.headings) {
    const { index, parent } = heading;
    const below = tree.items[index] ?? [];
    if (!tree.isItem[index] || (parent !== null && closed.has(parent))) continue;
    if (below.length > 0 ? !closed.has(index) : isBareTitle(heading, headings)) continue;
    const carried = [...(tree.own[index] ?? []), ...below.flatMap((child) => tree.own[child.index] ?? [])];
    tasks.push({
      heading,
      chapter: chapterOf(heading, tree),
      notes: carried,
      noted: carried.length > 0 || hasCoveringParent(heading, tree, covering),
      amongNoted: isAmongNoted(heading, tree),
      aims: isAimsTitle(heading.title) || isFrameArticle(heading),
    });
  }
  return tasks;
}

/** 第一条 为了……，制定本措施。 and 第十条 本措施自印发之日起施行。: what frames the articles is no task. */
/** 六、本措施自印发之日起施行。 */
const IN_FORCE = /^本[\u4e00-\u9fff]{2,4}(?:自|有效期)[^。]{0,40}(?:施行|执行|实施|生效|有效)/;

function isFrameArticle({ style, title }: Heading): boolean {
  return (
    IN_FORCE.test(title) ||
    (style === 'article' && /^(?:为[了促推贯进加规深全]|根据|本[\u4e00-\u9fff]{2,4}(?:自|所称|由|适用|有效))/.test(title))
  );
}

/** A title alone on its line with a lower item after it is no task, even where a damaged marker kept the tree from saying so. */
function isBareTitle({ index, block, level, bare }: Heading, headings: readonly Heading[]): boolean {
  const next = headings[index + 1];
  return next !== undefined && next.block !== block && bare && next.level > level;
}

/**
 * Parents whose list is closed by one note after its last item: certain for three items and more, and for two where the
 * note stands on a line of its own though few of the draft do, or where most lists of the draft are closed so.
 */
function closedByLast({ items, own }: ItemTree): Set<number> {
  const notes = own.flat();
  const ownLineIsUsual = notes.filter(({ ownLine }) => ownLine).length * 2 > notes.length;
  const pairs: number[] = [];
  const closed = new Set<number>();
  let each = 0;
  for (const [index, below] of items.entries()) {
    if (below.length < 2 || below.some((child) => (items[child.index] ?? []).length > 0)) continue;
    const noted = below.filter((child) => (own[child.index] ?? []).length > 0);
    if (noted.length > 1) each += 1;
    if (noted.length !== 1 || noted[0] !== below.at(-1)) continue;
    const apart = !ownLineIsUsual && (own[below.at(-1)?.index ?? -1] ?? []).every(({ ownLine }) => ownLine);
    if (below.length > 2 || apart) closed.add(index);
    else pairs.push(index);
  }
  if (pairs.length + closed.size >= 2 && pairs.length + closed.size > each) for (const index of pairs) closed.add(index);
  return closed;
}

/** A parent's own note holds for its children where they mostly carry none of their own. */
function isCovering(index: number, below: readonly Heading[], { own }: ItemTree): boolean {
  if ((own[index] ?? []).length === 0) return false;
  return below.filter((child) => (own[child.index] ?? []).length > 0).length * 2 < below.length;
}

function hasCoveringParent(heading: Heading, { headings }: ItemTree, covering: readonly boolean[]): boolean {
  for (let at = heading.parent; at !== null; at = headings[at]?.parent ?? null) if (covering[at]) return true;
  return false;
}

function isAmongNoted(heading: Heading, { siblings, noted }: ItemTree): boolean {
  const beside = siblings.get(siblingKey(heading));
  if (beside === undefined || (beside.all < 2 && heading.box === 0)) return true;
  return beside.noted - ((noted[heading.index] ?? 0) > 0 ? 1 : 0) > 0;
}

/** The topmost item above; items without children at the top of one document are one group. */
function chapterOf(heading: Heading, { headings, items }: ItemTree): number {
  let top = heading;
  while (top.parent !== null) top = headings[top.parent] ?? { ...top, parent: null };
  return (items[top.index] ?? []).length > 0 ? top.index : -1 - top.scope;
}
