import { readCrossReferences } from '../../facts/cross-references.ts';
import { type Mention, type MentionKind, readAllMentions } from '../../facts/mentions.ts';
import type { Rule } from '../rule.ts';

/** 见附件2, 专栏3, 表1, 第三部分（二） that is not there. Silent about a kind of which the file holds none: annexes often travel apart. */
export const reference: Rule = {
  id: 'numbering/reference',
  title: { zh: '所引部分、附件不存在', en: 'A reference to what is not there' },
  severity: 'warning',
  *check({ document, headings }) {
    const mentions = readAllMentions(document);
    for (const kind of Object.keys(NAMES) as MentionKind[]) {
      const there = new Set(mentions.filter((it) => it.kind === kind && it.definition).map((it) => it.ordinal));
      if (there.size === 0) continue;
      for (const { span, ordinal } of mentions.filter((it) => it.kind === kind && !it.definition)) {
        if (there.has(ordinal)) continue;
        const text = document.text.slice(span.start, span.end);
        yield {
          rule: this.id,
          severity: 'warning',
          span,
          message: {
            zh: `文中引“${text}”，本文稿只有${listOf(there, NAMES[kind].zh)}。请核编号。`,
            en: `“${text}” is referred to; the draft has ${NAMES[kind].en} ${listOf(there, '')}.`,
          },
        };
      }
    }
    if (!headings.some(({ style }) => style === 'cjk-dun')) return;
    for (const { span, heading } of readCrossReferences(document, headings)) {
      if (heading !== null) continue;
      const text = document.text.slice(span.start, span.end);
      yield {
        rule: this.id,
        severity: 'warning',
        span,
        message: {
          zh: `文中引“${text}”，本文稿中没有或不止一处。请核编号。`,
          en: `“${text}” is referred to; the draft has no such item, or more than one.`,
        },
      };
    }
  },
};

const NAMES: Readonly<Record<MentionKind, { zh: string; en: string }>> = {
  annex: { zh: '附件', en: 'annex' },
  panel: { zh: '专栏', en: 'panel' },
  table: { zh: '表', en: 'table' },
};

function listOf(ordinals: ReadonlySet<Mention['ordinal']>, name: string): string {
  return [...ordinals]
    .sort((a, b) => a - b)
    .map((ordinal) => `${name}${ordinal}`)
    .join('、');
}
