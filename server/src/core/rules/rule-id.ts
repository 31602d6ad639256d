/** Every rule of the contract, in the contract's order. The id is the diagnostic's code and the key that switches it. */
export const RULE_IDS = [
  'numbering/gap',
  'numbering/duplicate',
  'numbering/order',
  'numbering/malformed',
  'numbering/level',
  'numbering/style',
  'numbering/punctuation',
  'numbering/run-in',
  'numbering/count',
  'numbering/reference',
  'unit/missing',
  'unit/empty',
  'unit/detached',
  'unit/separator',
  'unit/duplicate',
  'unit/bracket',
  'unit/unknown',
  'unit/variant',
  'unit/former',
  'unit/level',
  'target/reference',
  'target/missing',
  'target/conflict',
  'target/sum',
  'target/respectively',
  'target/range',
  'target/wording',
  'target/unit',
  'target/year',
  'config/syntax',
  'config/value',
  'config/unknown',
  'config/file',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** True where the word is the id of a rule; narrows it. */
export function isRuleId(word: string): word is RuleId {
  return (RULE_IDS as readonly string[]).includes(word);
}
