import type { CalendarDay, Plan, PlanLevel } from '../facts/plan.ts';
import { isRuleId, RULE_IDS, type RuleId } from '../rules/rule-id.ts';
import type { Span } from '../text/span.ts';
import type { Wording } from '../text/wording.ts';
import { add, openYaml, type YamlReader } from './open-yaml.ts';
import { type Reading, problem } from './problem.ts';
import { DEFAULT_CONFIG, type ProjectConfig } from './references.ts';
import { suggest } from './suggest.ts';
import { entriesOf, type Field, fieldsOf, itemsOf, oneOf, placeOf, report, textOf, withAnswer } from './yaml-reader.ts';

export const LEVELS: readonly PlanLevel[] = ['国家', '省', '市', '县'];

/** A glob as written in `plancheck.yaml`, with its place there. */
export interface Pattern {
  readonly glob: string;
  readonly span: Span;
}

/** `plancheck.yaml` as read: the configuration with its defaults, and where each pattern for other files stands. */
export interface ConfigReading extends Reading<ProjectConfig> {
  readonly patterns: { readonly indicators: readonly Pattern[]; readonly registry: readonly Pattern[] };
}

const FILE = { zh: 'plancheck.yaml ', en: 'plancheck.yaml' };

/** Reads the text of `plancheck.yaml`. Whatever is usable is kept; an empty file is the default configuration. */
export function readConfig(text: string): ConfigReading {
  const reader = openYaml(text);
  const fields = fieldsOf(reader, reader.root, ['files', 'plan', 'units', 'indicators', 'rules'], FILE);
  const units = fieldsOf(reader, fields.get('units')?.value ?? null, ['required', 'registry'], { zh: 'units ', en: 'units' });
  const registry = patternsOf(reader, units.get('registry'), { zh: 'registry 的各项', en: 'An entry of registry' });
  const indicators = patternsOf(reader, fields.get('indicators'), { zh: 'indicators 的各项', en: 'An entry of indicators' });
  const files = patternsOf(reader, fields.get('files'), { zh: 'files 的各项', en: 'An entry of files' });
  const required = oneOf(reader, units.get('required'), ['auto', 'always', 'never'], { zh: 'required ', en: 'required' });
  const value: ProjectConfig = {
    files: files.map(({ glob }) => glob),
    plan: readPlan(reader, fields.get('plan')),
    units: { required: required ?? DEFAULT_CONFIG.units.required, registry: registry.map(({ glob }) => glob) },
    indicators: indicators.map(({ glob }) => glob),
    rules: readRules(reader, fields.get('rules')),
  };
  return { value, problems: reader.problems, patterns: { indicators, registry } };
}

function readPlan(reader: YamlReader, field: Field | undefined): Plan {
  const fields = fieldsOf(reader, field?.value ?? null, ['level', 'region', 'period', 'issued'], { zh: 'plan ', en: 'plan' });
  return {
    level: oneOf(reader, fields.get('level'), LEVELS, { zh: 'level ', en: 'level' }),
    region: textOf(reader, fields.get('region'), { zh: 'region ', en: 'region' }),
    period: readPeriod(reader, fields.get('period')),
    issued: readDay(reader, fields.get('issued'), { zh: 'issued ', en: 'issued' }),
  };
}

/** [2021, 2025], or the same written 2021—2025. */
function readPeriod(reader: YamlReader, field: Field | undefined): [number, number] | null {
  const items = itemsOf(reader, field?.value ?? null);
  const [first] = items;
  if (first === undefined) return null;
  const words = items.flatMap((item) => textOf(reader, item, { zh: 'period ', en: 'period' })?.split(/[-—–~～至]+/) ?? []);
  const [from, to] = words.map((word) => (/^\s*\d{4}年?\s*$/.test(word) ? Number.parseInt(word.trim(), 10) : Number.NaN));
  if (words.length === 2 && from !== undefined && to !== undefined && from <= to) return [from, to];
  const end = placeOf(items.at(-1) ?? first).end;
  const place = { start: placeOf(first).start, end };
  report(reader, place, 'period 应是起止两个年份，如 [2021, 2025]。', 'period must be two years in order, such as [2021, 2025].');
  return null;
}

/** 2021-11-11, 2021-11 or 2021. */
export function readDay(reader: YamlReader, field: Field | undefined, what: Wording): CalendarDay | null {
  const word = textOf(reader, field, what);
  if (word === null || !field?.value) return null;
  const [, year, month, day] = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/.exec(word) ?? [];
  const known = { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
  if (year !== undefined && isCalendarDay(known)) return known;
  report(
    reader,
    field.value,
    `${what.zh}应是日期，如 2021-11-11 或 2021-11。`,
    `${what.en} must be a date such as 2021-11-11 or 2021-11.`,
  );
  return null;
}

function isCalendarDay({ month, day }: CalendarDay): boolean {
  return (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31));
}

function readRules(reader: YamlReader, field: Field | undefined): ProjectConfig['rules'] {
  const rules: Partial<Record<RuleId, 'error' | 'warning' | 'info' | 'hint' | 'off'>> = {};
  for (const { name, ...entry } of entriesOf(reader, field?.value ?? null, { zh: 'rules ', en: 'rules' })) {
    if (!isRuleId(name)) {
      const meant = suggest(name, RULE_IDS);
      const zh = `没有“${name}”这条规则。${meant === null ? '规则一览见 plancheck rules。' : `您是否想写“${meant}”？`}`;
      const en = `There is no rule “${name}”. ${meant === null ? 'See plancheck rules.' : `Did you mean “${meant}”?`}`;
      add(reader, withAnswer(problem('config/unknown', entry.key, zh, en), meant));
      continue;
    }
    const severity = oneOf(reader, entry, ['error', 'warning', 'info', 'hint', 'off'], { zh: '级别', en: 'The severity' });
    if (severity !== null) rules[name] = severity;
  }
  return rules;
}

function patternsOf(reader: YamlReader, field: Field | undefined, what: Wording): Pattern[] {
  return itemsOf(reader, field?.value ?? null).flatMap((item) => {
    const glob = textOf(reader, item, what);
    return glob === null ? [] : [{ glob, span: placeOf(item) }];
  });
}
