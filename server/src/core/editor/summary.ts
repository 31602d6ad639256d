import { parse, type PlanDocument } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import { readHeadings } from '../facts/headings.ts';
import type { Finding, Severity } from '../rules/rule.ts';

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** How much was read: nothing found must not look like nothing read. */
export function whatWasRead(facts: DraftFacts): { headings: number; units: number; targets: number } {
  return { headings: facts.headings.length, units: facts.notes.length, targets: facts.targets.length };
}

/** 公文 numbering: two parts 一、 and as many （一） or 1. below them are enough to take a text for a plan. */
const PARTS = 2;
const ITEMS = 4;
/** The numbering of a plan shows on its first pages, and any text file may be asked about, a log of megabytes too. */
const LOOKED_AT = 20_000;

/** True where a text is numbered as plans are, so that checking it can be offered. A guess; nothing is checked because of it. */
export function looksLikeDraft(document: PlanDocument): boolean {
  const headings = readHeadings(parse(document.text.slice(0, LOOKED_AT)));
  const parts = headings.filter((heading) => heading.style === 'cjk-dun' || heading.style === 'chapter').length;
  return parts >= PARTS && headings.length >= ITEMS;
}
