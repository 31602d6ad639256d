import { byStyle, commaEnd, titleHabits } from '../../facts/title-habit.ts';
import type { Heading } from '../../numbering/heading.ts';
import type { MarkerFlaw } from '../../numbering/marker.ts';
import { quoted } from '../../text/wording.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** A stop a marker does not take, and a title closed by a comma (GB/T 15834-2011 附录B.3；标准与惯例 1.1、1.2). */
export const punctuation: Rule = {
  id: 'numbering/punctuation',
  title: { zh: '序号、标题标点不当', en: 'Punctuation of a marker or a title' },
  severity: 'error',
  reads: ['numbers', 'titled'],
  *check({ headings, runs }) {
    for (const flaw of Object.keys(FLAWS) as (keyof typeof FLAWS)[]) {
      if (!headings.some(({ flaws }) => flaws.includes(flaw))) continue;
      for (const members of byStyle(headings).values()) yield* strayStops(members, flaw);
    }
    const habits = titleHabits(headings, runs);
    for (const heading of headings) {
      const habit = habits.get(heading.index);
      const comma = commaEnd(heading, habit);
      if (habit === undefined || comma === null) continue;
      const at = heading.titleSpan.start + comma;
      const title = quoted(heading.title.slice(0, comma));
      yield {
        rule: this.id,
        severity: 'warning',
        span: { start: heading.titleSpan.start, end: at + 1 },
        message: {
          zh: `标题${title}后用了逗号，同级其余${habit.of - 1}条${habit.titled >= habit.of - 1 ? '都' : `中${habit.titled}条`}用句号。请核。`,
          en: `The title ${title} is closed by a comma; ${habit.titled} of ${habit.of - 1} siblings have a full stop.`,
        },
        expected: '。',
        fixes: () => [
          {
            title: { zh: '将逗号改为句号', en: 'Change the comma to a full stop' },
            safe: false,
            edits: [{ span: { start: at, end: at + 1 }, text: '。' }],
          },
        ],
      };
    }
  },
};

const FLAWS = {
  'comma-stop': {
    zh: '用错了标点：汉字序号后用顿号，阿拉伯数字序号后用下脚点（GB/T 15834 附录B.3）',
    en: 'ends in the wrong stop (GB/T 15834, annex B.3)',
    severity: 'warning',
  },
  doubled: { zh: '后多了一个标点', en: 'is followed by a second stop', severity: 'error' },
  trailing: { zh: '后不加标点（GB/T 15834 附录B.3）', en: 'takes no stop after it (GB/T 15834, annex B.3)', severity: 'error' },
} as const satisfies Partial<Record<MarkerFlaw, { zh: string; en: string; severity: Finding['severity'] }>>;

/** Each slip by itself where it is rare; once, with the count, where the draft writes so throughout. */
function* strayStops(members: readonly Heading[], flaw: keyof typeof FLAWS): Iterable<Finding> {
  const flawed = members.filter((heading) => heading.flaws.includes(flaw));
  const first = flawed[0];
  if (first === undefined) return;
  const text = FLAWS[flaw];
  const habit = flawed.length > 1 && flawed.length * 5 > members.length * 2;
  const rule = 'numbering/punctuation' as const;
  if (habit || (flawed.length === members.length && flaw === 'comma-stop')) {
    yield {
      rule,
      severity: 'info',
      span: first.span,
      message: {
        zh: `序号“${first.marker}”${text.zh}。全文共${flawed.length}处同此写法，只在首处提示。`,
        en: `The marker “${first.marker}” ${text.en}; the draft writes so ${flawed.length} times, said once.`,
      },
      fixes: () => [fixAll(flawed, flaw)],
    };
    return;
  }
  for (const heading of flawed) {
    const expected = repaired(heading, flaw);
    const others = members.length - flawed.length;
    yield {
      rule,
      severity: text.severity,
      span: flaw === 'comma-stop' ? heading.span : { start: heading.span.start, end: heading.span.end + 1 },
      message: {
        zh: `序号“${heading.marker}”${text.zh}${others > 0 ? `，同类其余${others}处无误` : ''}。请改为“${expected}”。`,
        en: `The marker “${heading.marker}” ${text.en}; it should be “${expected}”.`,
      },
      expected,
      fixes: () => [
        {
          title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` },
          safe: true,
          edits: [edit(heading, flaw)],
        },
      ],
    };
  }
}

function fixAll(flawed: readonly Heading[], flaw: keyof typeof FLAWS): Fix {
  return {
    title: { zh: `全文统一（${flawed.length}处）`, en: `Change all ${flawed.length} places` },
    safe: false,
    edits: flawed.map((heading) => edit(heading, flaw)),
  };
}

function edit(heading: Heading, flaw: keyof typeof FLAWS): { span: { start: number; end: number }; text: string } {
  if (flaw === 'comma-stop') return { span: heading.span, text: repaired(heading, flaw) };
  return { span: { start: heading.span.end, end: heading.span.end + 1 }, text: '' };
}

function repaired(heading: Heading, flaw: keyof typeof FLAWS): string {
  if (flaw !== 'comma-stop') return heading.marker;
  return heading.style === 'cjk-dun' ? heading.marker.replace(/.$/u, '、') : heading.marker.replace(/.$/u, '.');
}
