import type { DraftFacts } from '../../facts/draft-facts.ts';
import { type ParagraphTask, readParagraphTasks } from '../../facts/paragraph-tasks.ts';
import type { Finding, Fix } from '../rule.ts';
import { blank } from './insert-note.ts';

/** So many paragraphs must carry a note for one that does not to be a fault, and so many for each of several. */
const EXAMPLES = 4;
const FOR_ONE = 9;

/** Paragraphs without a number that are tasks, each with its note, and the one that has none. */
export function* unnumberedWithout({ document, headings, notes }: DraftFacts): Generator<Finding> {
  if (notes.length < EXAMPLES) return;
  const lists = readParagraphTasks(document, headings, notes).filter((list) => list.filter(isNoted).length > 1);
  const tasks = lists.flat();
  const noted = tasks.filter(isNoted);
  const without = tasks.length - noted.length;
  if (without === 0 || noted.length < (without === 1 ? EXAMPLES : FOR_ONE * without)) return;
  const open = lists.filter((list) => !endsIn(list)).length;
  for (const list of lists) {
    const last = list.findLastIndex(isNoted);
    const closed = lists.length > 2 && open === (endsIn(list) ? 0 : 1);
    for (const [index, task] of list.entries()) {
      // What closes a list sums it up, unless every other list ends in a task.
      if (isNoted(task) || (index > last && !closed)) continue;
      yield {
        rule: 'unit/missing',
        severity: 'warning',
        span: task.title,
        message: {
          zh: `本段未标责任单位，同类${tasks.length}段中${noted.length}段已标。请核，漏标的请补。`,
          en: `No responsible unit here; ${noted.length} of the ${tasks.length} paragraphs of this kind carry one. Check, and name one if it was left out.`,
        },
        fixes: () => fixes(task, list[index - 1] ?? list[index + 1]),
      };
    }
  }
}

/** True where the last of the list carries a note. */
function endsIn(list: readonly ParagraphTask[]): boolean {
  const last = list.at(-1);
  return last !== undefined && isNoted(last);
}

function isNoted({ notes }: ParagraphTask): boolean {
  return notes.length > 0;
}

/** The neighbour's units, or a placeholder in its form, behind the last sentence. */
function fixes({ end }: ParagraphTask, beside: ParagraphTask | undefined): Fix[] {
  const model = beside?.notes.find(({ open, flaws, ownLine }) => open !== '' && flaws.length === 0 && !ownLine);
  if (model === undefined) return [];
  return [model.text, blank(model)].map((text) => ({
    title: { zh: `补${text}`, en: `Insert ${text}` },
    safe: false,
    edits: [{ span: { start: end, end }, text }],
  }));
}
