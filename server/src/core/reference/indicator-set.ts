import { isScalar } from 'yaml';
import type { Bound } from '../facts/target.ts';
import type { Span } from '../text/span.ts';
import { LEVELS } from './config.ts';
import type { TextFile } from './files.ts';
import { openYaml, type Value, type YamlReader } from './open-yaml.ts';
import type { Reading } from './problem.ts';
import type { Direction, Indicator, IndicatorSet, ReferenceValue } from './references.ts';
import { readCellValue } from './target-cell.ts';
import { type Field, fieldsOf, itemsOf, nameOf, numberOf, oneOf, placeOf, report, textOf, textsOf } from './yaml-reader.ts';

export const COMPARISONS = ['equal', 'at-least'] as const;
export const DIRECTIONS: readonly Direction[] = ['up', 'down', 'near'];
export const ATTRIBUTES = ['约束性', '预期性'] as const;
const BOUNDS: readonly Bound[] = ['=', '>=', '>', '<=', '<', '~', 'range'];

const SET = { zh: '指标集', en: 'An indicator set' };
const INDICATOR = { zh: '指标', en: 'An indicator' };

/** Reads an indicator set in YAML. Indicators without a name and values without a year or a number are reported and left out. */
export function readIndicatorSet({ path, text }: TextFile): Reading<IndicatorSet> {
  const reader = openYaml(text);
  const fields = fieldsOf(reader, reader.root, ['name', 'level', 'compare', 'source', 'indicators'], SET);
  const value: IndicatorSet = {
    path,
    name: textOf(reader, fields.get('name'), { zh: '指标集的 name ', en: 'The name of a set' }) ?? path,
    level: oneOf(reader, fields.get('level'), LEVELS, { zh: 'level ', en: 'level' }),
    compare: oneOf(reader, fields.get('compare'), COMPARISONS, { zh: 'compare ', en: 'compare' }) ?? 'at-least',
    source: textOf(reader, fields.get('source'), { zh: 'source ', en: 'source' }),
    indicators: itemsOf(reader, fields.get('indicators')?.value ?? null).flatMap((item) => readIndicator(reader, item) ?? []),
    builtIn: false,
    named: true,
  };
  if (reader.problems.length === 0 && !fields.has('indicators')) {
    report(reader, { start: 0, end: 0 }, '指标集缺 indicators。', 'An indicator set needs indicators.');
  }
  return { value, problems: reader.problems };
}

function readIndicator(reader: YamlReader, item: Value): Indicator | null {
  const place = placeOf(item);
  const fields = fieldsOf(
    reader,
    item,
    ['id', 'name', 'aliases', 'unit', 'direction', 'attribute', 'scope', 'baseline', 'targets'],
    INDICATOR,
  );
  const name = nameOf(reader, item, fields.get('name'), { zh: '指标', en: 'An indicator' });
  if (name === null) return null;
  const baseline = fields.get('baseline');
  return {
    id: textOf(reader, fields.get('id'), { zh: 'id ', en: 'id' }),
    name,
    aliases: textsOf(reader, fields.get('aliases'), { zh: 'aliases 的各项', en: 'An alias' }),
    unit: textOf(reader, fields.get('unit'), { zh: 'unit ', en: 'unit' }),
    direction: oneOf(reader, fields.get('direction'), DIRECTIONS, { zh: 'direction ', en: 'direction' }) ?? 'up',
    attribute: oneOf(reader, fields.get('attribute'), ATTRIBUTES, { zh: 'attribute ', en: 'attribute' }),
    scope: textOf(reader, fields.get('scope'), { zh: 'scope ', en: 'scope' }),
    baseline: baseline?.value ? readValue(reader, baseline.value) : null,
    targets: itemsOf(reader, fields.get('targets')?.value ?? null).flatMap((it) => readValue(reader, it) ?? []),
    span: place,
  };
}

/** {year: 2025, op: ">=", value: 95}; the value may carry its bound as a cell of a table does: "≥95". */
function readValue(reader: YamlReader, item: Value): ReferenceValue | null {
  const fields = fieldsOf(reader, item, ['year', 'op', 'value', 'value2'], { zh: '指标值', en: 'A value' });
  if (fields.size === 0) return null;
  const span = placeOf(item);
  const year = readYear(reader, fields.get('year'), span);
  const cell = readNumberOrCell(reader, fields.get('value'), span);
  const op = oneOf(reader, fields.get('op'), BOUNDS, { zh: 'op ', en: 'op' });
  const value2 = numberOf(reader, fields.get('value2'), { zh: 'value2 ', en: 'value2' }) ?? cell?.value2 ?? null;
  if (year === null || cell === null) return null;
  const bound = op ?? (value2 === null ? cell.op : 'range');
  if (bound === 'range' && (value2 === null || value2 < cell.value)) {
    report(reader, span, '区间要写 value 和 value2 两个数，前小后大。', 'A range needs value and value2, the smaller first.');
    return null;
  }
  return { year, op: bound, value: cell.value, value2: bound === 'range' ? value2 : null, span };
}

function readYear(reader: YamlReader, field: Field | undefined, place: Span): number | null {
  if (field === undefined) {
    report(reader, place, '指标值缺 year。', 'A value needs a year.');
    return null;
  }
  const year = numberOf(reader, field, { zh: 'year ', en: 'year' });
  if (year === null || (Number.isInteger(year) && year >= 1949 && year <= 2100)) return year;
  report(reader, field.value ?? field.key, 'year 应是四位年份。', 'year must be a year of four digits.');
  return null;
}

function readNumberOrCell(
  reader: YamlReader,
  field: Field | undefined,
  place: Span,
): { op: Bound; value: number; value2: number | null } | null {
  if (!field?.value) {
    report(reader, field?.key ?? place, '指标值缺 value。', 'A value needs its number.');
    return null;
  }
  if (isScalar(field.value) && typeof field.value.value === 'string') {
    const cell = readCellValue(field.value.value);
    if (cell === null) report(reader, field.value, 'value 应是数字。', 'value must be a number.');
    return cell;
  }
  const value = numberOf(reader, field, { zh: 'value ', en: 'value' });
  return value === null ? null : { op: '=', value, value2: null };
}
