import type { DraftFacts, Locale, Target } from '../core/index.ts';
import { toPosition } from './places.ts';
import type { PrettyOptions } from './pretty.ts';
import { padEnd } from './width.ts';

/** What was read in a draft, for a reader: the outline, who is responsible, every value. */
export function prettyFacts(facts: DraftFacts, locale: Locale, paint: PrettyOptions['paint']): string {
  const { document, headings, notes, targets, tables } = facts;
  const at = (offset: number): string => paint('dim', String(toPosition(document, offset).line + 1).padStart(5));
  const titles = locale === 'zh' ? ['标题', '责任单位', '目标', '表格'] : ['Headings', 'Unit notes', 'Targets', 'Tables'];
  const sections = [
    headings.map((it) => `${at(it.span.start)} ${'  '.repeat(Math.max(0, it.level - 1))}${it.marker}${it.title}`),
    notes.map(({ span, names, lead, support }) => {
      const roles =
        lead.length + support.length === 0
          ? names.map(({ name }) => name).join('、')
          : `${lead.join('、')} ＋ ${support.join('、')}`;
      return `${at(span.start)} ${roles}`;
    }),
    targets.map(
      (it) =>
        `${at(it.span.start)} ${padEnd(it.year === null ? '' : String(it.year), 4)} ${it.indicator || '？'}  ${valueText(it)}`,
    ),
    tables.map(({ span, columns, rows }) => `${at(span.start)} ${columns.join(' | ')}  ×${rows}`),
  ];
  return sections
    .map((lines, index) => `${paint('bold', `${titles[index]} ${lines.length}`)}\n${lines.map((line) => `${line}\n`).join('')}`)
    .join('\n');
}

function valueText({ op, value, value2, unit, kind, scope }: Target): string {
  const number = op === 'range' ? `${value}—${value2}` : `${op === '=' ? '' : op}${value}`;
  return `${number}${unit ?? ''}${scope === null ? '' : `（${scope}）`}${kind === 'target' ? '' : ` [${kind}]`}`;
}
