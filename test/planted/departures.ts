import {
  type Finding,
  NO_REFERENCES,
  overlaps,
  parse,
  readFacts,
  type References,
  type RuleId,
  RULES,
} from '../../server/src/core/index.ts';
import type { Tally } from '../support/planted.ts';
import { askable, type GoldDraft, setFrom, withOtherNumber } from './targets.ts';

/** Changes each value of a draft's own targets in turn and holds the draft against a set written from them. */
export function tallyDepartures(drafts: readonly GoldDraft[], aliases: boolean): Tally {
  const tally: Tally = { planted: 0, found: 0, extra: 0, misses: [] };
  for (const draft of drafts) {
    const targets = askable(draft);
    const references = { ...NO_REFERENCES, sets: [setFrom(targets, aliases)] };
    for (const target of targets) {
      const changed = withOtherNumber(draft.text, target);
      if (changed === null) continue;
      tally.planted += 1;
      const found = find('target/reference', changed.text, references);
      const place = `${draft.name}:${target.line}`;
      if (found.some(({ span }) => overlaps(span, changed))) tally.found += 1;
      else tally.misses.push(`missed: ${place} ${target.indicator[0]} ${target.quote}`);
      for (const { span, message } of found) {
        if (overlaps(span, changed)) continue;
        tally.extra += 1;
        tally.misses.push(`extra: ${place} ${message.zh}`);
      }
    }
  }
  return tally;
}

/** Changes a value that the draft states twice at one of its two places. */
export function tallyRepeats(drafts: readonly GoldDraft[]): Tally {
  const tally: Tally = { planted: 0, found: 0, extra: 0, misses: [] };
  for (const draft of drafts) {
    const standing = new Set(find('target/conflict', draft.text).map(({ message }) => message.zh));
    for (const pair of draft.agreeing) {
      for (const [here, there] of [pair, pair.toReversed()]) {
        const changed = here === undefined ? null : withOtherNumber(draft.text, here);
        if (changed === null || here === undefined || there === undefined) continue;
        tally.planted += 1;
        const other = { start: there.start, end: there.start + there.quote.length };
        const found = find('target/conflict', changed.text);
        const isHit = ({ span }: Finding): boolean => overlaps(span, changed) || overlaps(span, other);
        if (found.some(isHit)) tally.found += 1;
        else tally.misses.push(`missed: ${draft.name}:${here.line}/${there.line} ${here.quote} | ${there.quote}`);
        tally.extra += found.filter((it) => !isHit(it) && !standing.has(it.message.zh)).length;
      }
    }
  }
  return tally;
}

/** What one rule finds: many drafts are read here, and the other rules have tests of their own. */
export function find(id: RuleId, text: string, references: References = NO_REFERENCES): Finding[] {
  const rule = RULES.find((it) => it.id === id);
  return rule === undefined ? [] : [...(rule.check?.(readFacts(parse(text), references.config.plan), references) ?? [])];
}
