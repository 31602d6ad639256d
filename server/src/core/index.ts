/** The one door: lsp, cli and formats import from here and nowhere deeper. */
export { type DraftComment, isDraftComment, readComments, stripComments } from './document/comments.ts';
export { type Block, blockAt, parse, type PlanDocument, reparse } from './document/document.ts';
export { addNotes } from './editor/add-notes.ts';
export { type Suggestion, suggestions } from './editor/completion.ts';
export { foldings } from './editor/folding.ts';
export { type Chapter, chapters, hintsBeside } from './editor/hints.ts';
export { type Card, hover } from './editor/hover.ts';
export { indicatorsNamed, type SetIndicator, valueText } from './editor/indicators-of.ts';
export { type IndicatorRow, indicatorRows } from './editor/indicator-table.ts';
export { type SectionOffer, standardSections } from './editor/insert-section.ts';
export { leadForms } from './editor/lead-form.ts';
export { type DraftLink, linksIn } from './editor/links.ts';
export { newPlan } from './editor/new-plan.ts';
export { numberAfterEnter } from './editor/next-number.ts';
export { outline, type OutlineItem } from './editor/outline.ts';
export { renumber, type Renumbering } from './editor/renumber.ts';
export { csvReport, markdownReport } from './editor/report.ts';
export { selectionSpans } from './editor/selection.ts';
export { type MadeFile, setFromTable } from './editor/set-from-table.ts';
export { countFindings, looksLikeDraft, whatWasRead } from './editor/summary.ts';
export { targetAt, targetsOf } from './editor/targets.ts';
export { headingName, type Task, tasks } from './editor/tasks.ts';
export { type Token, TOKEN_KINDS, tokens } from './editor/tokens.ts';
export { countUnit, spellings, unitAt, type UnitCount, unitPlaces, unitsByFrequency } from './editor/units.ts';
export { type DraftFacts, readFacts } from './facts/draft-facts.ts';
export { reviseFacts } from './facts/revise-facts.ts';
export { type CalendarDay, type Plan, type PlanLevel, UNKNOWN_PLAN } from './facts/plan.ts';
export type { Bound, Table, Target, TargetKind } from './facts/target.ts';
export type { UnitName, UnitNote, UnitRole } from './facts/unit-note.ts';
export { applySafeFixes, safeEdits } from './lint/fix.ts';
export type { Linted } from './lint/carry.ts';
export { lint, lintAgain } from './lint/lint.ts';
export { addIgnored, ignoreEntry, suppress, type Suppressed } from './lint/suppress.ts';
export type { Heading } from './numbering/heading.ts';
export type { MarkerStyle } from './numbering/marker.ts';
export { type ConfigReading, type Pattern, readConfig } from './reference/config.ts';
export { CONFIG_FILE, type Files, IGNORED_FILE, type TextFile } from './reference/files.ts';
export { type IgnoredFinding, readIgnored, writeIgnored } from './reference/ignored.ts';
export { indicatorIds } from './reference/indicator-ids.ts';
export { readIndicatorSet } from './reference/indicator-set.ts';
export { readIndicatorTable } from './reference/indicator-table.ts';
export { loadReferences, NO_PROJECT, type Project, type ProjectTexts, type UnreadPattern } from './reference/load.ts';
export { CONFIG_RULES, type FileProblems, type Reading } from './reference/problem.ts';
export { ownNames } from './reference/own-name.ts';
export { readRegistry } from './reference/registry.ts';
export {
  DEFAULT_CONFIG,
  type Indicator,
  type IndicatorSet,
  NO_REFERENCES,
  type ProjectConfig,
  type References,
  type RegistryUnit,
} from './reference/references.ts';
export { RULES } from './rules/index.ts';
export { isRuleId, RULE_IDS, type RuleId } from './rules/rule-id.ts';
export type { Evidence, Finding, Fix, Rule, Severity } from './rules/rule.ts';
export { applyEdits, type Edit } from './text/edit.ts';
export { overlaps, type Span } from './text/span.ts';
export { type Locale, localeOf, type Wording } from './text/wording.ts';
