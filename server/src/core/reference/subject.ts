import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import { remember, rememberAt } from '../text/remember.ts';

/** Whom or what a chapter, an item or a clause is about, so that what follows is said of it alone. */
const SUBJECTS: readonly (readonly [subject: string, words: RegExp])[] = [
  ['学前', /学前|幼儿园|幼儿教育/],
  ['特殊教育', /特殊教育|特教/],
  ['高职', /高职|高等职业/],
  ['中职', /中职|中等职业|技工/],
  ['职业教育', /(?<!中等|高等)职业(?:教育|院校|学校)/],
  ['高等教育', /高等教育|高校|高等学校/],
  ['继续教育', /终身教育|老年教育|社区教育|继续教育/],
  ['高中', /高中/],
  ['义务教育', /义务教育|中小学/],
  ['初中', /初中/],
  ['小学', /(?<!中)小学/],
  ['城区', /主城区|中心城区|城区/],
  ['农村', /县域|农村|乡村/],
];

const subjectsIn = remember((words): readonly string[] =>
  SUBJECTS.flatMap(([subject, pattern]) => (pattern.test(words) ? [subject] : [])),
);

/** The one subject of a few words; null where they name none or several. */
function subjectIn(words: string): string | null {
  const [subject, ...others] = subjectsIn(words);
  return subject !== undefined && others.length === 0 ? subject : null;
}

/** True where two titles make what stands below them that of one subject, or of none. */
export function haveOneSubject(a: string, b: string): boolean {
  return subjectIn(a) === subjectIn(b);
}

/**
 * What a value is said of where its own name does not tell: 高等教育 of 高等教育：毛入学率达到70%, of ——高等教育。…… and of an
 * item under that title. Null where nothing tells, or where several could be meant.
 */
export function subjectOf({ document, headings }: DraftFacts, target: Target): string | null {
  if (target.table !== null || subjectsIn(target.indicator).length > 0) return subjectIn(target.indicator);
  const line = document.blocks[target.block];
  const start = document.starts[target.block] ?? 0;
  if (line === undefined) return null;
  const place = (target.indicatorSpan ?? target.span).start - start;
  const said = subjectAt(line, place, () => ({ subject: subjectBefore(line.text.slice(0, place)) })).subject;
  if (said !== undefined) return said;
  for (let at = target.heading; at !== null; at = headings[at]?.parent ?? null) {
    const subject = subjectIn(headings[at]?.title.slice(0, 40) ?? '');
    if (subject !== null) return subject;
  }
  return null;
}

const subjectAt = rememberAt<{ readonly subject: string | null | undefined }>();

const MARKER = /^[\s\u3000—（(]*(?:第?[一二三四五六七八九十\d]{1,3}[）).．、，,]\s?)?/;

/**
 * The nearest clause before a value that names a subject; where that has a value of its own, the subject holds only if the
 * line began with it. Null where it does not, undefined where no clause names one.
 */
function subjectBefore(text: string): string | null | undefined {
  const clauses = text.replace(MARKER, '').split(/[，。；：,;:]/);
  for (const clause of clauses.slice(-12).toReversed()) {
    const subject = subjectIn(clause);
    if (subject === null) continue;
    // 县域新增学位3万个，公办园占比达到60%: an area at the head of a clause holds on.
    const holds = !/[\d%]/.test(clause) || /^(?:主?城区|中心城区|县域|农村|乡村)/.test(clause);
    return holds || subjectIn(clauses[0] ?? '') === subject ? subject : null;
  }
  return undefined;
}
