import { wordEnding, wordStarting } from '../../lexicon/word-index.ts';
import { ADDING_VERBS, KEEPING_VERBS, MAKING_VERBS, SCOPES, STRIPPED_VERBS } from '../../lexicon/phrase-words.ts';

const ending = wordEnding([...KEEPING_VERBS, ...MAKING_VERBS]);

/** The verb of making the text ends with, before an area or 了: 培育, 做强我县. Null where none does. */
export function verbAtEnd(text: string): string | null {
  let trimmed = text.replace(/[了着过 ]+$/, '');
  const area = SCOPES.find((word) => trimmed.endsWith(word));
  if (area !== undefined) trimmed = trimmed.slice(0, -area.length);
  return ending(trimmed, trimmed.length);
}

const starting = wordStarting([...STRIPPED_VERBS, ...ADDING_VERBS]);

const ADDING: ReadonlySet<string> = new Set(ADDING_VERBS);

/** The verb of making the name begins with, or null; 增加值 and 建设用地 are names. */
export function verbAtStart(name: string): string | null {
  if (/^(?:增加值|建成区|建设用地|培养质量|补充医疗|补充养老)/.test(name)) return null;
  return starting(name, 0);
}

/** True for a verb that adds (新增, 扩建): its value is an increment. */
export function isAdding(verb: string | null): verb is string {
  return verb !== null && ADDING.has(verb);
}

/** True for a verb whose subject belongs to the name: 学生掌握运动技能. */
export function isKeeping(verb: string | null): verb is string {
  return verb !== null && KEEPING_VERBS.some((it) => verb.endsWith(it));
}
