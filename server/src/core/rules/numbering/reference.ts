import type { DraftFacts } from '../../facts/draft-facts.ts';
import { type Mention, type MentionKind, readAllMentions } from '../../facts/mentions.ts';
import type { Rule } from '../rule.ts';

/** 见附件2, 专栏3, 表1, 第三部分 that is not there. Silent about a kind of which the file holds none: annexes often travel apart. */
export const reference: Rule = {
  id: 'numbering/reference',
  title: { zh: '所引部分、附件不存在', en: 'A reference to what is not there' },
  severity: 'warning',
  *check(facts) {
    const mentions = readAllMentions(facts.document);
    for (const kind of Object.keys(NAMES) as MentionKind[]) {
      const there = ordinalsOf(kind, mentions, facts);
      if (there.size === 0) continue;
      const largest = Math.max(...there);
      for (const mention of mentions) {
        if (mention.kind !== kind || mention.definition || there.has(mention.ordinal)) continue;
        const text = facts.document.text.slice(mention.span.start, mention.span.end);
        yield {
          rule: this.id,
          severity: 'warning',
          span: mention.span,
          message: {
            zh: `文中引“${text}”，本文稿只有${[...there]
              .sort((a, b) => a - b)
              .map(NAMES[kind].zh)
              .join('、')}。请核编号。`,
            en: `“${text}” is referred to; the draft has ${NAMES[kind].en} up to ${largest}.`,
          },
        };
      }
    }
  },
};

const NAMES: Readonly<Record<MentionKind, { zh: (ordinal: number) => string; en: string }>> = {
  annex: { zh: (ordinal) => `附件${ordinal}`, en: 'annexes' },
  panel: { zh: (ordinal) => `专栏${ordinal}`, en: 'panels' },
  table: { zh: (ordinal) => `表${ordinal}`, en: 'tables' },
  part: { zh: (ordinal) => `第${ordinal}部分`, en: 'parts' },
};

function ordinalsOf(kind: MentionKind, mentions: readonly Mention[], { headings }: DraftFacts): ReadonlySet<number> {
  if (kind !== 'part')
    return new Set(mentions.filter((mention) => mention.kind === kind && mention.definition).map((mention) => mention.ordinal));
  const top = headings.filter(({ style }) => style === 'cjk-dun' || style === 'part');
  return new Set(top.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal])));
}
