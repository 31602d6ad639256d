import { lineBreakOf } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { readTasks, type Task } from '../facts/tasks.ts';
import { isAimsTitle, isClosingTitle } from '../lexicon/section-titles.ts';
import type { Heading } from '../numbering/heading.ts';
import { endOfItem } from '../rules/unit/insert-note.ts';
import { PLACEHOLDER } from '../rules/unit/placeholder.ts';
import type { Edit } from '../text/edit.ts';
import type { Wording } from '../text/wording.ts';
import { noteForm } from './note-context.ts';

const NO_TASKS: Wording = {
  zh: '文稿中没有读到可标责任单位的任务条目。',
  en: 'No task was found in this draft that a unit could answer for.',
};

/**
 * A note with a placeholder for every least item that carries none, in the form of the draft's own notes, else
 * （责任单位：〔待定〕）. 总体要求 and its like, whatever stands below them, and the titles that close a plan are left
 * out. No edits where every task is noted; the reason where the draft has no task.
 */
export function addNotes(facts: DraftFacts): { readonly edits: readonly Edit[] } | { readonly refusal: Wording } {
  const tasks = readTasks(facts).filter((task) => isTask(task, facts));
  if (tasks.length === 0) return { refusal: NO_TASKS };
  const { open, close } = noteForm(facts);
  const ownLine = facts.notes.filter((note) => note.ownLine).length * 2 > facts.notes.length;
  const text = `${ownLine ? lineBreakOf(facts.document) : ''}${open}${PLACEHOLDER}${close}`;
  const edits = tasks.flatMap(({ noted, heading }): Edit[] => {
    if (noted) return [];
    const at = endOfItem(heading, facts);
    return [{ span: { start: at, end: at }, text }];
  });
  return { edits: edits.toSorted((a, b) => a.span.start - b.span.start) };
}

function isTask({ heading, noted }: Task, { headings, document }: DraftFacts): boolean {
  if (noted) return true;
  if (/^[\s\u3000]*附\s?[件表录][\s\u3000\d]*[:：]/.test(document.blocks[heading.block]?.text ?? '')) return false;
  if (isClosingTitle(heading.title)) return false;
  for (let at: Heading | undefined = heading; at !== undefined; at = at.parent === null ? undefined : headings[at.parent])
    if (isAimsTitle(at.title)) return false;
  return true;
}
