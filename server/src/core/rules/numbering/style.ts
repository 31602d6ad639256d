import type { Heading } from '../../numbering/heading.ts';
import { toFullBrackets, toHalfBrackets } from '../../text/characters.ts';
import { changeTitle, replacement } from '../replacement.ts';
import type { Rule } from '../rule.ts';
import { faultsOf } from './faults.ts';
import { quote } from './place.ts';

/** A bracket of the other width among siblings, and an item numbered in another style than its siblings. */
export const style: Rule = {
  id: 'numbering/style',
  title: { zh: '序号样式不一', en: 'Siblings numbered in different styles' },
  severity: 'warning',
  reads: ['numbers'],
  *check(facts) {
    const { headings } = facts;
    const strays = new Set([...faultsOf(facts, 'style')].flatMap(({ fault }) => fault.strays ?? []).map((it) => it.heading));
    for (const heading of strayWidths(headings)) {
      // Its style goes first: set right, it takes the brackets of its siblings.
      if (strays.has(heading.index)) continue;
      const half = heading.marker.startsWith('(');
      const expected = half ? toFullBrackets(heading.marker) : toHalfBrackets(heading.marker);
      yield {
        rule: this.id,
        severity: 'warning',
        span: heading.span,
        message: {
          zh: `${quote(heading)}的括号为${half ? '半角' : '全角'}，同类序号均为${half ? '全角' : '半角'}。请统一。`,
          en: `The brackets of ${quote(heading)} are ${half ? 'half' : 'full'} width; those of its kin are not.`,
        },
        expected,
        fixes: () => [replacement(heading.span, heading.marker, expected, true)],
      };
    }
    for (const { run, fault, heading } of faultsOf(facts, 'style')) {
      const strays = fault.strays ?? [];
      const model = headings[run.members.find((member) => !strays.some((stray) => stray.heading === member)) ?? -1];
      const expected = strays[0]?.marker;
      if (model === undefined || expected === undefined) continue;
      yield {
        rule: this.id,
        severity: 'warning',
        span: heading.span,
        message: {
          zh: `${quote(heading)}${strays.length > 1 ? `等${strays.length}条` : ''}与同级条目（如“${model.marker.trim()}”）的序号样式不一，按次序应为“${expected}”。请核。`,
          en: `${quote(heading)} is numbered unlike its siblings (“${model.marker.trim()}”); “${expected}” would go on.`,
        },
        expected,
        related: [{ span: model.span, message: { zh: '同级条目', en: 'A sibling' } }],
        fixes: () => [
          {
            title: changeTitle(heading.marker, expected),
            safe: false,
            edits: strays.flatMap((stray) => {
              const item = headings[stray.heading];
              return item === undefined ? [] : [{ span: item.span, text: stray.marker }];
            }),
          },
        ],
      };
    }
  },
};

/** Bracketed markers of a width that fewer than one in ten share (标准与惯例 1.7: only a minority is named). */
function strayWidths(headings: readonly Heading[]): readonly Heading[] {
  const full = headings.filter(({ marker }) => marker.startsWith('（') && marker.endsWith('）'));
  const half = headings.filter(({ marker }) => marker.startsWith('(') && marker.endsWith(')'));
  const [few, many] = full.length < half.length ? [full, half] : [half, full];
  return few.length > 0 && many.length >= 4 && few.length * 9 <= many.length + 5 ? few : [];
}
