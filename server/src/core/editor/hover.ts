import { readComments } from '../document/comments.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import type { Heading } from '../numbering/heading.ts';
import type { References } from '../reference/references.ts';
import { RULES } from '../rules/index.ts';
import type { Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';
import { bar } from './bar.ts';
import { indicatorsNamed, valueText } from './indicators-of.ts';
import { countUnit, registered, spellings, type UnitCount, unitAt } from './units.ts';

/** What is known of the word under the pointer: four lines at most, each Markdown. */
export interface Card {
  readonly span: Span;
  readonly lines: readonly Wording[];
}

/** Counts a unit in the other drafts of the folder; null where they are not at hand. */
export type FolderCount = (names: ReadonlySet<string>) => UnitCount | null;

/** The card for an offset: a unit, a value or its indicator, a marker, a rule named in a comment; null for anything else. */
export function hover(facts: DraftFacts, references: References, offset: number, folder: FolderCount = () => null): Card | null {
  return (
    unitCard(facts, references, offset, folder) ??
    targetCard(facts, references, offset) ??
    markerCard(facts, offset) ??
    ruleCard(facts, offset)
  );
}

/** In a comment that lets a finding stand: what the rules it names look for. */
function ruleCard({ document }: DraftFacts, offset: number): Card | null {
  const comment = readComments(document).find(({ span }) => span.start <= offset && offset <= span.end);
  const rules = RULES.filter(({ id }) => comment?.rules.includes(id));
  if (comment === undefined || rules.length === 0) return null;
  const lines = rules.slice(0, 4).map(({ id, title }) => ({ zh: `**${id}** ${title.zh}`, en: `**${id}** ${title.en}` }));
  return { span: comment.span, lines };
}

const LEVELS: Readonly<Record<string, string>> = { 国家: 'national', 省: 'provincial', 市: 'city', 县: 'county' };

function unitCard(facts: DraftFacts, references: References, offset: number, folder: FolderCount): Card | null {
  const unit = unitAt(facts, offset);
  if (unit === null) return null;
  const names = spellings(references, unit.name);
  const entry = registered(references, unit.name);
  const lines: Wording[] = [];
  if (entry === null) {
    lines.push({ zh: `**${unit.name}**`, en: `**${unit.name}**` });
  } else {
    const level = entry.level ?? '';
    lines.push({
      zh: `**${entry.name}** ${level && `${level}级`}`.trim(),
      en: `**${entry.name}** ${LEVELS[level] ?? ''}`.trim(),
    });
    const aliases = entry.aliases.join('、');
    const former = entry.former.map((it) => (it.until === null ? it.name : `${it.name}（至${it.until.year}年）`)).join('、');
    const zh = [aliases && `又称：${aliases}`, former && `原名：${former}`].filter(Boolean).join('；');
    const en = [aliases && `also ${aliases}`, former && `formerly ${former}`].filter(Boolean).join('; ');
    if (zh !== '') lines.push({ zh, en });
  }
  lines.push(counted(countUnit(facts, names), { zh: '本文稿', en: 'This draft' }));
  const elsewhere = folder(names);
  if (elsewhere !== null) lines.push(counted(elsewhere, { zh: '同目录其他文稿', en: 'Other drafts of the folder' }));
  return { span: unit.span, lines };
}

function counted({ lead, support, joint }: UnitCount, where: Wording): Wording {
  const zh = [lead && `牵头${lead}项`, support && `配合${support}项`, joint && `责任${joint}项`].filter(Boolean).join('、');
  const en = [lead && `leads ${lead}`, support && `supports ${support}`, joint && `shares ${joint}`].filter(Boolean).join(', ');
  return { zh: `${where.zh}：${zh || '无'}`, en: `${where.en}: ${en || 'none'}` };
}

function targetCard(facts: DraftFacts, references: References, offset: number): Card | null {
  const holds = (span: Span | null): boolean => span !== null && span.start <= offset && offset <= span.end;
  const target = facts.targets.find((it) => holds(it.span)) ?? facts.targets.find((it) => holds(it.indicatorSpan));
  if (target === undefined || target.indicator === '') return null;
  const span = holds(target.span) ? target.span : (target.indicatorSpan ?? target.span);
  const [known, ...others] = indicatorsNamed(references, target.indicator);
  const elsewhere = facts.targets.filter((it) => it !== target && it.indicator === target.indicator);
  const said = [target, ...elsewhere].slice(0, 4).map(stated);
  const here: Wording = { zh: `本文稿：${said.join('；')}`, en: `This draft: ${said.join('; ')}` };
  if (known === undefined) return { span, lines: [{ zh: `**${target.indicator}**`, en: `**${target.indicator}**` }, here] };
  const { indicator, set } = known;
  const head = `**${indicator.name}** ${[indicator.attribute, indicator.scope].filter(Boolean).join(' · ')}`.trim();
  const asked = [known, ...others].slice(0, 3).map(({ set: { name }, indicator: { targets, unit } }) => {
    const values = targets.map((it) => `${it.year}年 ${valueText(it, unit)}`).join('，');
    return `${name}：${values}`;
  });
  const base = indicator.baseline;
  const drawn =
    base === null || target.kind !== 'target' ? '' : bar(base.value, indicator.targets.at(-1)?.value ?? null, target.value);
  const based = base === null ? '' : `${base.year}年 ${valueText(base, indicator.unit)} ${drawn}`;
  const source = set.source === null ? '' : `（${set.source}）`;
  return {
    span,
    lines: [
      { zh: head, en: head },
      { zh: `${asked.join('；')}${source}`, en: `${asked.join('; ')}${source}` },
      ...(based === '' ? [] : [{ zh: `基期 ${based}`, en: `Base ${based}` }]),
      here,
    ],
  };
}

function stated({ year, text, kind }: Target): string {
  const when = year === null ? '' : `${year}年`;
  return `${when}${kind === 'baseline' ? '（基期）' : ''}${text}`;
}

function markerCard(facts: DraftFacts, offset: number): Card | null {
  const heading = facts.headings.find((it) => it.span.start <= offset && offset <= it.span.end);
  if (heading === undefined) return null;
  const run = facts.runs.find((it) => it.members.includes(heading.index));
  if (run === undefined) return null;
  const at = run.members.indexOf(heading.index);
  const expected = run.expected[at];
  const place = placeOf(facts.headings, heading);
  const lines: Wording[] = [
    {
      zh: `${place}：本组共${run.members.length}条，此为第${at + 1}条。`,
      en: `${place}: item ${at + 1} of ${run.members.length} in its run.`,
    },
    run.habit === 'continue'
      ? { zh: '本文稿此级序号跨节连续。', en: 'In this draft numbers of this level go on across sections.' }
      : { zh: '本文稿此级序号逐节另起。', en: 'In this draft numbers of this level start anew in each section.' },
  ];
  if (expected !== undefined && expected !== heading.ordinal) {
    lines.push({ zh: `按本组次序应为第${expected}。`, en: `By its run it should be number ${expected}.` });
  }
  return { span: heading.span, lines };
}

/** 三、（二）4.: the markers from the top down to an item. */
export function placeOf(headings: readonly Heading[], heading: Heading): string {
  const markers = [heading.marker];
  for (let at = heading; at.parent !== null && at.parent < at.index;) {
    const parent = headings[at.parent];
    if (parent === undefined) break;
    markers.unshift(parent.marker);
    at = parent;
  }
  return markers.join('');
}
