import { readCrossReferences } from '../../facts/cross-references.ts';
import { type Mention, type MentionKind, readAllMentions } from '../../facts/mentions.ts';
import { slice, type Span } from '../../text/span.ts';
import type { Wording } from '../../text/wording.ts';
import type { Finding, Rule } from '../rule.ts';

/** 见附件2, 专栏3, 表1, 第三部分（二） that is not there. Annexes often travel apart: of a draft without any, nothing is said. */
export const reference: Rule = {
  id: 'numbering/reference',
  title: { zh: '所引部分、附件不存在', en: 'A reference to what is not there' },
  severity: 'warning',
  reads: ['numbers', 'mentions'],
  *check({ document, headings }) {
    const mentions = readAllMentions(document);
    for (const kind of Object.keys(NAMES) as MentionKind[]) {
      const there = new Set(mentions.filter((it) => it.kind === kind && it.definition).map((it) => it.ordinal));
      if (there.size === 0) {
        // Panels and tables stand in the draft itself, but as pictures they do not reach us: no more than a hint.
        const pointer = kind === 'annex' ? undefined : mentions.find((it) => it.kind === kind);
        if (pointer !== undefined) yield noneThere(document.text, pointer.span, NAMES[kind]);
        continue;
      }
      for (const { span, ordinal } of mentions.filter((it) => it.kind === kind && !it.definition)) {
        if (there.has(ordinal)) continue;
        yield notThere(document.text, span, {
          zh: `本文稿只有${listOf(there, NAMES[kind].zh)}`,
          en: `the draft has ${NAMES[kind].en} ${listOf(there, '')}`,
        });
      }
    }
    if (!headings.some(({ style }) => style === 'cjk-dun')) return;
    for (const { span, heading } of readCrossReferences(document, headings)) {
      if (heading !== null) continue;
      yield notThere(document.text, span, {
        zh: '本文稿中没有或不止一处',
        en: 'the draft has no such item, or more than one',
      });
    }
  },
};

function notThere(text: string, span: Span, ground: Wording): Finding {
  const words = slice(text, span);
  return {
    rule: 'numbering/reference',
    severity: 'warning',
    span,
    message: {
      zh: `文中引“${words}”，${ground.zh}。请核编号。`,
      en: `“${words}” is referred to; ${ground.en}.`,
    },
  };
}

function noneThere(text: string, span: Span, name: Wording): Finding {
  const words = slice(text, span);
  return {
    rule: 'numbering/reference',
    severity: 'info',
    span,
    message: {
      zh: `文中引“${words}”，本文稿中未见任何${name.zh}。请核是否漏附。`,
      en: `“${words}” is referred to; the draft has no ${name.en} at all.`,
    },
  };
}

const NAMES: Readonly<Record<MentionKind, Wording>> = {
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
