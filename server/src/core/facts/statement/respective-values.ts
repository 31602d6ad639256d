import type { Quantity } from '../../quantity/quantities.ts';
import type { TargetKind } from '../target.ts';
import { phraseIn } from './indicator-phrase.ts';
import { type ClauseContext, isRelative, type Said, say } from './said.ts';
import { sharedNames } from './shared-names.ts';

/** The values of a 分别 list, each with its own name; null where the clause has no such list at `index`. */
export function respectiveValues(
  { source, text, dates }: ClauseContext,
  quantities: readonly Quantity[],
  index: number,
  from: number,
): Said[] | null {
  const first = quantities[index];
  if (first === undefined) return null;
  const spread = /分别[^,;。]{0,12}$/.exec(text.slice(from, first.span.start));
  if (spread === null) return null;
  const group: Quantity[] = [first];
  for (const quantity of quantities.slice(index + 1)) {
    const before = group.at(-1) ?? first;
    if (!/^ ?(?:、|和|及|以及|与|,) ?$/.test(text.slice(before.span.end, quantity.span.start))) break;
    group.push(quantity);
  }
  if (group.length < 2) return null;
  const phrase = phraseIn(source, text, dates, from, from + spread.index);
  const names = sharedNames(phrase.text, group.length);
  return group.map((quantity, place) => {
    const relative = isRelative(quantity);
    const kind: TargetKind = first.change === null ? 'target' : relative ? 'rate' : 'increment';
    // 分别不低于80%、90%: the bound before the first is meant for all.
    const op = quantity.op === '=' && first.after === null ? first.op : quantity.op;
    return say(quantity, { phrase: { ...phrase, text: names?.[place] ?? phrase.text }, kind, op });
  });
}
