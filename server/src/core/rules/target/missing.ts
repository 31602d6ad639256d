import { neverStated } from '../../reference/match.ts';
import { quoted } from '../../text/wording.ts';
import type { Finding, Rule } from '../rule.ts';

/** 约束性 indicators of a set the project names that the draft never states: one finding for the set. */
export const targetMissing: Rule = {
  id: 'target/missing',
  title: { zh: '未写约束性指标', en: 'Binding indicators are never stated' },
  severity: 'info',
  *check(facts, { sets }): Iterable<Finding> {
    for (const set of sets) {
      if (!set.named || set.builtIn || facts.targets.length === 0) continue;
      const missing = neverStated(facts, set).filter(({ attribute }) => attribute === '约束性');
      const [first] = missing;
      if (first === undefined) continue;
      const names = missing.map(({ name }) => name);
      yield {
        rule: 'target/missing',
        severity: 'info',
        span: openingLine(facts.document),
        message: {
          zh: `${quoted(set.name)}有${missing.length}项约束性指标本文未提及：${names.join('、')}。如属本规划范围，请补写。`,
          en: `The draft never states ${missing.length} binding indicator${missing.length === 1 ? '' : 's'} of “${set.name}”: ${names.join(', ')}.`,
        },
        related: missing.map(({ name, span }) => ({ path: set.path, span, message: { zh: name, en: name } })),
      };
    }
  },
};

/** The draft's first line with text on it: the finding is about the draft as a whole. */
function openingLine({ blocks, starts }: { blocks: readonly { text: string }[]; starts: readonly number[] }): {
  start: number;
  end: number;
} {
  const index = Math.max(
    0,
    blocks.findIndex(({ text }) => text.trim() !== ''),
  );
  const text = blocks[index]?.text ?? '';
  const start = (starts[index] ?? 0) + (text.length - text.trimStart().length);
  return { start, end: start + text.trim().length };
}
