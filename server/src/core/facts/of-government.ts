import type { PlanDocument } from '../document/document.ts';

/** The first words of a draft tell who issues it. */
const FIRST_WORDS = 600;

const GOVERNMENT = /(?:人民政府|市委|县委|区委|省委)(?:办公室|办公厅)?(?:文件|关于|印发)/;

/** True for a draft that a government or a party committee issues, by its first words. */
export function isOfGovernment({ text }: PlanDocument): boolean {
  return GOVERNMENT.test(text.slice(0, FIRST_WORDS));
}

/** True where a draft has one issuer before and after typing in a line that starts at `start`. */
export function keepsIssuer(before: PlanDocument, after: PlanDocument, start: number): boolean {
  return start >= FIRST_WORDS || isOfGovernment(before) === isOfGovernment(after);
}
