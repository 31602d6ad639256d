import { type BoundFault, type BoundFlaw, readBoundFaults } from '../../facts/wording.ts';
import { slice } from '../../text/span.ts';
import type { Wording } from '../../text/wording.ts';
import { changeTitle } from '../replacement.ts';
import type { Finding, Rule, Severity } from '../rule.ts';

/** Bound words that double or contradict each other: 至少…以上, 约…左右, 至少1—2项. */
export const wording: Rule = {
  id: 'target/wording',
  title: { zh: '比较词重复或矛盾', en: 'Bound words double or contradict each other' },
  severity: 'error',
  checkBlock: (block) => readBoundFaults(block).map((fault) => toFinding(fault, block.text)),
};

/** What is wrong, and how sure it is (drafting standards 1.7, last column). */
const REASONS: Readonly<Record<BoundFlaw, { severity: Severity; zh: string; en: string; advice: Wording }>> = {
  doubled: { severity: 'error', zh: '意思重复', en: 'say the same twice', advice: keepOne() },
  'bound-about': { severity: 'error', zh: '一为限值、一为概数，互相抵触', en: 'set a bound and blur it', advice: keepOne() },
  'bound-range': {
    severity: 'error',
    zh: '是下限，后面却是区间，不知以哪个为准',
    en: 'sets a lower bound on a range',
    advice: { zh: '请只写区间，或只写下限。', en: 'Give the range or the lower bound, not both.' },
  },
  'about-twice': { severity: 'error', zh: '概数叠用', en: 'both say “about”', advice: keepOne() },
  'over-about': { severity: 'warning', zh: '意思重复', en: 'say the same twice', advice: keepOne() },
  'about-bound': { severity: 'error', zh: '一为概数、一为下限，互相抵触', en: 'blur the number and bound it', advice: keepOne() },
  'range-about': {
    severity: 'warning',
    zh: '已是区间，不必再用概数词',
    en: 'blur a number that is a range already',
    advice: keepOne(),
  },
  'range-bound': {
    severity: 'warning',
    zh: '已是区间，不能再加下限',
    en: 'bound a number that is a range already',
    advice: keepOne(),
  },
  against: { severity: 'error', zh: '方向相反', en: 'point opposite ways', advice: keepOne() },
  'held-above': {
    severity: 'warning',
    zh: '方向相反',
    en: 'point opposite ways',
    advice: { zh: '越小越好的指标写“以内”或“以下”，请核。', en: 'Where less is better, write 以内 or 以下.' },
  },
  'times-less': {
    severity: 'error',
    zh: '不能减少一倍以上',
    en: 'cannot shrink by its whole or more',
    advice: { zh: '请改为“减少百分之……”或“减少到……分之一”。', en: 'Give the decrease in percent or as a fraction.' },
  },
};

function keepOne(): Wording {
  return { zh: '请只留一个。', en: 'Keep one.' };
}

function toFinding(fault: BoundFault, text: string): Finding {
  const reason = REASONS[fault.flaw];
  const phrase = slice(text, fault.span);
  const zhWords = fault.words.map((word) => `“${word}”`).join('与');
  return {
    rule: 'target/wording',
    severity: fault.time && reason.severity === 'warning' ? 'info' : reason.severity,
    span: fault.span,
    message: {
      zh: `“${phrase}”：${zhWords}${reason.zh}。${reason.advice.zh}`,
      en: `“${phrase}”: ${fault.words.join(' and ')} ${reason.en}. ${reason.advice.en}`,
    },
    fixes: () =>
      fault.repairs.map(({ edit, safe }) => {
        const mended = text.slice(fault.span.start, edit.span.start) + edit.text + text.slice(edit.span.end, fault.span.end);
        return {
          title: changeTitle(phrase, mended),
          safe,
          edits: [edit],
        };
      }),
  };
}
