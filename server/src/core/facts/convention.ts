/**
 * What a draft says once of all its notes: who leads where no label says so. 逗号前为牵头单位 (everything before the
 * first comma), 列第一位者为牵头单位 (the first name), 加*为牵头单位 (read at the name itself).
 */
export type Convention = 'before-comma' | 'first';

const BEFORE_COMMA = /(?:逗号|分号|第一个逗号)(?:之)?前(?:面)?[^。；;）)\n]{0,12}牵头/;
const FIRST =
  /(?:排|列|位|居)(?:名|列)?(?:在|于)?(?:第一(?:位|个|名)?|首位|首个|最前)[^。；;）)\n]{0,12}(?:[为是]牵头|牵头(?:责任)?(?:单位|部门))|(?:首位|第一个(?:单位|部门)|第一家)[^。；;）)\n]{0,8}(?:为|是)[^。；;）)\n]{0,4}牵头/;

/** The convention a text states, or null. */
export function findConvention(text: string): Convention | null {
  if (!text.includes('牵头')) return null;
  if (BEFORE_COMMA.test(text)) return 'before-comma';
  return FIRST.test(text) ? 'first' : null;
}

/** Words that only a legend holds: nothing from such a clause on is a unit. 以下责任单位均包括…, 下同, 不再列出. */
const LEGEND =
  /下同$|逗号前|分号前|(?:排|列|居|位)(?:名|列)?(?:在|于)?(?:第一|首位|最前)|^首位|第一个|^以下|^以上|^下列|不再|涉及|均包括|均需|均由|均为|为(?:牵头|责任|配合|主要)(?:责任)?(?:单位|部门)$|简称/;

/** True for a clause of a legend. */
export function isLegend(clause: string): boolean {
  return LEGEND.test(clause.replace(/[（(〔][^）)〕]{0,40}[）)〕]/g, ''));
}
