import type { DraftFacts, Revision } from '../facts/draft-facts.ts';
import { ofLine } from '../facts/of-line.ts';
import { move, type Typing } from '../facts/typing.ts';
import { tellAlike } from '../reference/own-statement.ts';
import { isTitleLine } from '../reference/repeats.ts';
import type { References } from '../reference/references.ts';
import { standsAlone } from '../reference/stands-alone.ts';
import { typedApart } from '../reference/typed-apart.ts';
import type { Evidence, Finding, Ground, Rule } from '../rules/rule.ts';
import { RULES } from '../rules/index.ts';
import type { Span } from '../text/span.ts';

/** What the rules said of one version of a draft, and each rule of the whole of it. */
export interface Linted {
  readonly facts: DraftFacts;
  readonly references: References;
  readonly findings: readonly Finding[];
  readonly byRule: ReadonlyMap<Rule, readonly Finding[]>;
  /** What single notes show. */
  readonly byNote: ReadonlyMap<Rule, readonly Finding[]>;
  /** What the words of single blocks show, by the block; blocks that show nothing have no entry. */
  readonly byBlock: ReadonlyMap<number, readonly Finding[]>;
}

/**
 * The findings of the rules that need not be asked again: typing left all they read as it was, and none of the places
 * they point to stands in its line, unless all that they may quote there is as it was too. A property test says that what is carried equals a fresh `lint`.
 */
export function carry(before: Linted, facts: DraftFacts): ReadonlyMap<Rule, readonly Finding[]> {
  const carried = new Map<Rule, readonly Finding[]>();
  const { revision } = facts;
  if (revision?.of !== before.facts.document) return carried;
  const { typing } = revision;
  const untouched: Set<Ground> = new Set(revision.untouched);
  if (untouched.has('others') && repeatsAlike(before.facts, facts, revision)) untouched.add('repeats');
  const quoted = untouched.has('headings') && untouched.has('notes') ? QUOTED : new Set<Ground>();
  for (const rule of RULES) {
    const said = before.byRule.get(rule);
    if (said === undefined || rule.reads?.every((ground) => untouched.has(ground)) !== true) continue;
    const follow = rule.reads.every((ground) => quoted.has(ground)) ? move : moveBeside;
    const moved = said.map((finding) => moveFinding(finding, typing, follow));
    if (!moved.includes(null)) carried.set(rule, moved as readonly Finding[]);
  }
  return carried;
}

/** True where what the line states is repeated nowhere, neither before nor now, or is what it was. */
function repeatsAlike(before: DraftFacts, after: DraftFacts, { typing, untouched }: Revision): boolean {
  if (!untouched.has('headings') && !titlesTellAlike(before, after, typing)) return false;
  if (isTitleLine(typing.old) || isTitleLine(typing.fresh)) return false;
  if (untouched.has('stated') && typedApart(before, after, typing)) return true;
  return [before, after].every((it) => standsAlone(it, typing.block));
}

/** True where the titles of the line give what stands under them as much as they did. */
function titlesTellAlike(before: DraftFacts, after: DraftFacts, { block }: Typing): boolean {
  const [was, is] = [before, after].map(({ headings }) => ofLine(headings, block));
  return was?.length === is?.length && was?.every(({ title }, at) => tellAlike(title, is?.[at]?.title ?? '')) === true;
}

/** A finding at its new place; null where `follow` loses it or its evidence. Its fixes are made anew when asked for. */
export function moveFinding(
  { rule, severity, message, expected, span, related }: Finding,
  typing: Typing,
  follow: typeof move,
): Finding | null {
  const place = follow(span, typing);
  const evidence = related?.map((it) => (it.path === undefined ? { ...it, span: follow(it.span, typing) } : it));
  if (place === null || evidence?.some((it) => it.span === null) === true) return null;
  return {
    rule,
    severity,
    message,
    span: place,
    ...(expected === undefined ? {} : { expected }),
    ...(evidence === undefined ? {} : { related: evidence as readonly Evidence[] }),
  };
}

/** Grounds that hold every word their findings quote and underline, once no title and no note has changed. */
const QUOTED: ReadonlySet<Ground> = new Set<Ground>(['numbers', 'headings', 'notes', 'noted', 'paragraphs']);

/** Where a span stands after typing in another line; of the line typed in, a finding may quote any word. */
export function moveBeside(span: Span, typing: Typing): Span | null {
  const { start, old } = typing;
  return span.end >= start && span.start <= start + old.text.length ? null : move(span, typing);
}
