import type { DraftFacts } from '../../facts/draft-facts.ts';
import { itemEndsInUnits } from '../../facts/ends-in-units.ts';
import { isAnnexLine } from '../../facts/heading-blocks.ts';
import { aroundStrays } from '../../facts/strays.ts';
import { readTasks, type Task } from '../../facts/tasks.ts';
import { isClosingTitle, isLeadershipTitle } from '../../lexicon/section-titles.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { Wording } from '../../text/wording.ts';
import type { Finding, Rule, Severity } from '../rule.ts';
import { noteFixes } from './insert-note.ts';
import { halfNoted } from './half-noted.ts';
import { unnumberedWithout } from './unnumbered.ts';

/** Coverage from which a draft is held to its own habit for certain, and from which probably (drafting standards 2.2). */
const CERTAIN = 0.9;
const LIKELY = 0.6;
/** A habit needs this many examples. */
const EXAMPLES = 3;

interface Coverage {
  readonly all: number;
  readonly noted: number;
}

/** A least item without a responsible unit, where this draft's own usage asks for one. */
export const unitMissing: Rule = {
  id: 'unit/missing',
  title: { zh: '缺责任单位', en: 'No responsible unit' },
  severity: 'error',
  reads: ['numbers', 'noted', 'paragraphs'],
  *check(facts, { config }) {
    const { required } = config.units;
    if (required === 'never') return;
    // What took the marker of another level is said by numbering/style; whether it is a task shows once that is put right.
    const strays = aroundStrays(facts.runs, facts.headings);
    const tasks = readTasks(facts).filter(({ heading }) => !strays.has(heading.index) && !standsInAnnexLine(heading, facts));
    if (required === 'always') {
      for (const task of tasks) if (!task.noted && !task.aims) yield found(task, tasks, facts, 'error', ALWAYS);
      return;
    }
    yield* itemsWithout(tasks, facts);
    yield* halfNoted(tasks);
    yield* unnumberedWithout(facts);
  },
};

/** Least items without a note, by the habit of the draft and of their chapter. */
function* itemsWithout(tasks: readonly Task[], facts: DraftFacts): Generator<Finding> {
  const chapters = byChapter(tasks);
  const asked = [...chapters.values()].filter((chapter) => chapter.some(({ noted }) => noted)).flatMap(amongNoted);
  const overall = cover(asked);
  if (overall.noted < EXAMPLES) return;
  const last = asked.findLast(({ noted }) => noted)?.heading.index ?? 0;
  for (const task of asked) {
    if (task.noted || task.aims || (task.heading.index > last && isClosingTitle(task.heading.title))) continue;
    // Units that no table knows are no note to us, and none that is missing.
    if (itemEndsInUnits(facts.document, task.heading)) continue;
    const own = cover(amongNoted(chapters.get(task.chapter) ?? []));
    const judged = judge(overall, own);
    const quiet = isLeadershipTitle(task.heading.title) || speaksToAll(task, facts);
    const severity = judged !== null && quiet ? 'info' : judged;
    if (severity !== null) yield found(task, tasks, facts, severity, groundOf(overall, own, task));
  }
}

/** 加强组织领导 in a chapter of safeguards goes without a unit in many plans whose other items all name one. */
function speaksToAll({ heading, chapter }: Task, { headings }: DraftFacts): boolean {
  return isClosingTitle(heading.title) && /保障|组织|实施|要求/.test(headings[chapter]?.title ?? '');
}

function byChapter(tasks: readonly Task[]): Map<number, Task[]> {
  const chapters = new Map<number, Task[]>();
  for (const task of tasks) {
    const chapter = chapters.get(task.chapter);
    if (chapter === undefined) chapters.set(task.chapter, [task]);
    else chapter.push(task);
  }
  return chapters;
}

const ALWAYS = { zh: '配置要求每条都标（units.required）', en: 'units.required is “always”' };

/** The draft's habit decides; a chapter that mostly goes without is left in peace, and in a draft of mixed habits each chapter speaks for itself. */
function judge(overall: Coverage, chapter: Coverage): Severity | null {
  const [all, own] = [rate(overall), rate(chapter)];
  const lone = chapter.all - chapter.noted === 1 && chapter.all <= 3;
  if (all >= CERTAIN) return own >= LIKELY ? 'error' : lone ? 'warning' : null;
  if (all >= LIKELY) return own >= LIKELY || lone ? 'warning' : null;
  if (chapter.noted < EXAMPLES) return null;
  return own >= CERTAIN ? 'error' : own >= LIKELY + 0.15 ? 'warning' : null;
}

/** Lists inside a chapter of which no item carries a note (专栏, 重点项目) are left in peace. */
function amongNoted(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter((task) => task.noted || task.amongNoted);
}

function cover(tasks: readonly Task[]): Coverage {
  const counted = tasks.filter(({ noted, aims }) => noted || !aims);
  return { all: counted.length, noted: counted.filter(({ noted }) => noted).length };
}

function rate({ all, noted }: Coverage): number {
  return all === 0 ? 0 : noted / all;
}

/** The coverage the finding goes by: the chapter's where that is a habit by itself, else that of all chapters with notes. */
function groundOf(overall: Coverage, own: Coverage, task: Task): Wording {
  const isChapter = task.chapter >= 0;
  const byOwn = rate(overall) < LIKELY || (isChapter && own.noted >= EXAMPLES && rate(own) >= LIKELY);
  const { all, noted } = byOwn ? own : overall;
  const zh = byOwn ? (isChapter ? '本章' : '同级') : '全文有标注的各章';
  const en = byOwn ? (isChapter ? 'of this chapter' : 'beside it') : 'of the chapters with notes';
  return { zh: `${zh}${all}条中${noted}条已标`, en: `${noted} of the ${all} tasks ${en} carry one` };
}

function standsInAnnexLine({ block }: Heading, { document }: DraftFacts): boolean {
  const line = document.blocks[block];
  return line !== undefined && isAnnexLine(line);
}

function found(task: Task, tasks: readonly Task[], facts: DraftFacts, severity: Severity, ground: Wording): Finding {
  const { heading } = task;
  return {
    rule: 'unit/missing',
    severity,
    span: { start: heading.span.start, end: Math.max(heading.span.end, heading.titleSpan.end) },
    message: {
      zh: `本条未标责任单位，${ground.zh}。${severity === 'error' ? '请补。' : '请核，漏标的请补。'}`,
      en: `No responsible unit here; ${ground.en}. ${severity === 'error' ? 'Name one.' : 'Check, and name one if it was left out.'}`,
    },
    // Read when asked for: likening every title to every other is no work for a keystroke.
    fixes: () => noteFixes(task, tasks, facts),
  };
}
