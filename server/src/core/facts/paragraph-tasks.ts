import type { Block, PlanDocument } from '../document/document.ts';
import type { Heading } from '../numbering/heading.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { isTableLine } from './table-lines.ts';
import type { UnitNote } from './unit-note.ts';

/** A task without a number: a paragraph that opens with its title, and those below it that do not. */
export interface ParagraphTask {
  /** The title, without its stop. */
  readonly title: Span;
  /** Where its last sentence ends. */
  readonly end: number;
  readonly notes: readonly UnitNote[];
}

/** 托育中心建设行动。建成……: a short title with its stop, then a sentence. */
const TITLED =
  /^[\s\u3000]*((?:\*\*)?[\u4e00-\u9fff“”《》—·A-Za-z0-9]{4,24}(?:\*\*)?)[。：:](?:\*\*)?[\s\u3000]*[\u4e00-\u9fff“‘《\d]/;
/** What a paragraph closes with is a note of its own, no title: 责任单位：…… */
const NO_TITLE = /(?:单位|部门|处室|领导|时限|时间|如下|人)$/;

/** Where the title of an unnumbered paragraph stands in its block; null for every other block. */
export const titleOfParagraph: (block: Block) => Span | null = rememberEach((block) => {
  const [, title = ''] = TITLED.exec(block.text) ?? [];
  if (title === '' || NO_TITLE.test(title) || isTableLine(block)) return null;
  const start = block.text.indexOf(title);
  return { start, end: start + title.length };
});

/**
 * The tasks without a number, a list for each heading that they stand under (drafting standards 2.2: 父条目后直接跟
 * 无序号独段的，该独段算叶子). Linear in blocks and notes.
 */
export function readParagraphTasks(
  document: PlanDocument,
  headings: readonly Heading[],
  notes: readonly UnitNote[],
): ParagraphTask[][] {
  const numbered = new Set(headings.map(({ block }) => block));
  const lists: ParagraphTask[][] = [];
  let list: ParagraphTask[] = [];
  let task: { title: Span; end: number; notes: UnitNote[] } | null = null;
  let at = 0;
  for (const [index, block] of document.blocks.entries()) {
    const start = document.starts[index] ?? 0;
    const title = numbered.has(index) ? null : titleOfParagraph(block);
    if (numbered.has(index)) {
      task = null;
      if (list.length > 0) lists.push(list);
      list = [];
    } else if (title !== null) {
      task = { title: { start: start + title.start, end: start + title.end }, end: 0, notes: [] };
      list.push(task);
    }
    const end = start + block.text.length;
    for (let note = notes[at]; note !== undefined && note.span.start <= end; note = notes[(at += 1)]) task?.notes.push(note);
    if (task !== null && block.text.trim() !== '') task.end = start + block.text.trimEnd().length;
  }
  if (list.length > 0) lists.push(list);
  return lists;
}
