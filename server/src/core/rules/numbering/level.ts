import type { Heading } from '../../numbering/heading.ts';
import type { MarkerStyle } from '../../numbering/marker.ts';
import { writeMarker } from '../../numbering/style.ts';
import type { Rule } from '../rule.ts';
import { quote } from './place.ts';

/** The level a style has below it by GB/T 9704-2012 7.3.3. 一、→1. is usage and silent. */
const BELOW: Partial<Record<MarkerStyle, MarkerStyle>> = {
  'cjk-dun': 'paren-cjk',
  'paren-cjk': 'arabic-dot',
  'arabic-dot': 'paren-arabic',
};

/** Children a level lower than everywhere else in the draft: （一） followed by （1） where its siblings have 1. */
export const level: Rule = {
  id: 'numbering/level',
  title: { zh: '层次跳级', en: 'A level is skipped' },
  severity: 'warning',
  reads: ['numbers'],
  *check({ headings }) {
    for (const [parentStyle, below] of Object.entries(BELOW)) {
      const skipped: Heading[] = [];
      let regular = 0;
      const seen = new Set<number>();
      for (const heading of headings) {
        if (
          heading.parent === null ||
          seen.has(heading.parent) ||
          heading.inline ||
          headings[heading.parent]?.box !== heading.box ||
          headings[heading.parent]?.style !== parentStyle
        )
          continue;
        seen.add(heading.parent);
        if (heading.style === below) regular += 1;
        // （1）… and then 2.: the 1. above it is missing, of which another rule speaks.
        else if (headings.some((it) => it.parent === heading.parent && it.style === below && it.ordinal === 2)) continue;
        else if (heading.style === 'paren-arabic' && below !== 'paren-arabic') skipped.push(heading);
      }
      if (regular < 3 || skipped.length > 1) continue;
      for (const heading of skipped) {
        const expected = writeMarker(below, heading.ordinal ?? 1);
        yield {
          rule: this.id,
          severity: 'warning',
          span: heading.span,
          message: {
            zh: `${quote(heading)}跳过了一级，本文稿其余${regular}处此级用“${expected}”。请核。`,
            en: `${quote(heading)} skips a level; elsewhere (${regular} places) the draft uses “${expected}” here.`,
          },
          expected,
        };
      }
    }
  },
};
