import type { Span } from '../text/span.ts';
import { LEVELS } from './config.ts';
import { type Cell, readCsv } from './csv.ts';
import type { TextFile } from './files.ts';
import { ATTRIBUTES, COMPARISONS, DIRECTIONS } from './indicator-set.ts';
import { problem, type Reading } from './problem.ts';
import type { Finding } from '../rules/rule.ts';
import type { Direction, Indicator, IndicatorSet, ReferenceValue } from './references.ts';
import { suggest } from './suggest.ts';
import { isBlankCell, readCellValue } from './target-cell.ts';
import { toHalfWidth } from '../text/characters.ts';

type Column = 'id' | 'name' | 'aliases' | 'unit' | 'direction' | 'attribute' | 'scope' | 'ignored';

/** What a column may be called, the contract's word first. */
const COLUMNS: readonly (readonly [Column, readonly string[]])[] = [
  ['name', ['指标', '指标名称', '名称', '主要指标', 'name', 'indicator']],
  ['aliases', ['别名', '又称', '简称', 'aliases', 'alias']],
  ['unit', ['单位', '计量单位', 'unit']],
  ['direction', ['方向', 'direction']],
  ['attribute', ['属性', '指标属性', '指标性质', '性质', 'attribute']],
  ['scope', ['范围', '口径', '区域', 'scope']],
  ['id', ['id', '编号', '代码']],
  ['ignored', ['序号', '类别', '领域', '一级指标', '备注', '说明', '年均', '累计', '年均[累计]', '责任单位', '数据来源']],
];

const DIRECTION_WORDS: Readonly<Record<string, Direction>> = {
  越大越好: 'up',
  正向: 'up',
  升: 'up',
  '↑': 'up',
  越小越好: 'down',
  逆向: 'down',
  降: 'down',
  '↓': 'down',
  趋近: 'near',
};

/** What a year column holds. */
interface YearColumn {
  readonly year: number;
  readonly baseline: boolean;
}

/**
 * Reads the flat form of an indicator set: `# key: value` lines, a header, one indicator a row. The same set comes out
 * as from YAML, with the places of its cells. A workbook arrives here as the CSV that formats/xlsx.ts makes of it.
 */
export function readIndicatorTable({ path, text }: TextFile): Reading<IndicatorSet> {
  const problems: Finding[] = [];
  const notes = new Map<string, Cell>();
  const rows: Cell[][] = [];
  for (const row of readCsv(text)) {
    const [first] = row;
    if (first === undefined || row.every((cell) => cell.text === '')) continue;
    const note = /^#\s*([^:：]+?)\s*[:：]\s*(.*)$/.exec(
      text.slice(first.span.start, row.at(-1)?.span.end).replace(/^"|"?,*$/g, ''),
    );
    if (note) notes.set((note[1] ?? '').toLowerCase(), { text: (note[2] ?? '').trim(), span: first.span });
    else if (!first.text.startsWith('#')) rows.push(row);
  }
  const [header, ...body] = rows;
  const columns = header === undefined ? [] : readHeader(header, problems);
  const named = columns.includes('name');
  if (!named) {
    // Whatever else the header holds, this is the cause.
    problems.length = 0;
    const span = header?.[0]?.span ?? { start: 0, end: 0 };
    problems.push(problem('config/value', span, '表头缺“指标”一栏。', 'The header has no column “指标” (indicator).'));
  }
  const value: IndicatorSet = {
    path,
    name: notes.get('name')?.text || notes.get('名称')?.text || path,
    level: word(notes, ['level', '级别', '层级'], LEVELS, problems),
    compare: word(notes, ['compare', '比较'], COMPARISONS, problems) ?? 'at-least',
    source: notes.get('source')?.text || notes.get('来源')?.text || null,
    indicators: named ? body.flatMap((row) => readRow(row, columns, problems) ?? []) : [],
    builtIn: false,
    named: true,
  };
  for (const [key, cell] of notes) {
    if (!NOTE_KEYS.includes(key)) problems.push(unknown(cell.span, '说明行', key, NOTE_KEYS));
  }
  return { value, problems };
}

const NOTE_KEYS = ['name', 'level', 'compare', 'source', '名称', '级别', '层级', '比较', '来源'];

function word<W extends string>(
  notes: Map<string, Cell>,
  keys: readonly string[],
  allowed: readonly W[],
  problems: Finding[],
): W | null {
  const cell = keys.map((key) => notes.get(key)).find((it) => it !== undefined);
  if (cell === undefined || cell.text === '') return null;
  return oneOf(cell, allowed, problems);
}

function oneOf<W extends string>(cell: Cell, allowed: readonly W[], problems: Finding[]): W | null {
  const found = allowed.find((it) => it === cell.text);
  if (found !== undefined) return found;
  const zh = `“${cell.text}”不可用，只能是 ${allowed.join('、')}。`;
  problems.push(problem('config/value', cell.span, zh, `“${cell.text}” must be one of ${allowed.join(', ')}.`));
  return null;
}

function readHeader(header: readonly Cell[], problems: Finding[]): (Column | YearColumn | null)[] {
  return header.map((cell) => {
    const text = toHalfWidth(cell.text).replace(/\s/g, '');
    const plain = text.replace(/[(（].*$/, '').toLowerCase();
    const column = COLUMNS.find(([, words]) => words.includes(plain))?.[0];
    if (column !== undefined) return column;
    const year = /^((?:19|20)\d{2})年?(.*)$/.exec(text);
    if (year) return { year: Number(year[1]), baseline: /基期|基数|现状|实际|完成/.test(year[2] ?? '') };
    if (text !== '')
      problems.push(unknown(cell.span, '表头', cell.text, [...COLUMNS.flatMap(([, words]) => words.slice(0, 1)), '2025年']));
    return null;
  });
}

function unknown(span: Span, where: string, written: string, known: readonly string[]): Finding {
  const meant = suggest(written, known);
  const zh = `不认识${where}“${written}”。${meant === null ? '这一栏未读。' : `您是否想写“${meant}”？`}`;
  return problem(
    'config/unknown',
    span,
    zh,
    `“${written}” is not known here.${meant === null ? '' : ` Did you mean “${meant}”?`}`,
  );
}

function readRow(row: readonly Cell[], columns: readonly (Column | YearColumn | null)[], problems: Finding[]): Indicator | null {
  const cellOf = (column: Column): Cell | null => row[columns.indexOf(column)] ?? null;
  const textOf = (column: Column): string | null => cellOf(column)?.text || null;
  const place = { start: row[0]?.span.start ?? 0, end: row.at(-1)?.span.end ?? 0 };
  const values = columns.flatMap((column, index) => {
    if (column === null || typeof column === 'string') return [];
    const cell = row[index];
    const value = cell ? readYearCell(cell, column.year, problems) : null;
    return value === null ? [] : [{ ...value, baseline: column.baseline }];
  });
  // Many plans print the unit behind the name: 入园率（%）.
  const [, plain, inName] = /^(.+?)[（(]([^（）()]{1,6})[）)]$/.exec(textOf('name') ?? '') ?? [];
  const unitInName = inName !== undefined && !columns.includes('unit') && UNITS.test(inName) ? inName : null;
  const name = unitInName === null ? textOf('name') : (plain ?? null);
  if (name === null) {
    if (values.length > 0) problems.push(problem('config/value', place, '这一行缺指标名称。', 'This row names no indicator.'));
    return null;
  }
  const direction = cellOf('direction');
  const attribute = cellOf('attribute');
  return {
    id: textOf('id'),
    name,
    aliases: (textOf('aliases') ?? '').split(/[、,，;；|]/).flatMap((it) => it.trim() || []),
    unit: textOf('unit') ?? unitInName ?? values.find(({ unit }) => unit !== null)?.unit ?? null,
    direction: direction?.text ? (DIRECTION_WORDS[direction.text] ?? oneOf(direction, DIRECTIONS, problems) ?? 'up') : 'up',
    attribute: attribute && !isBlankCell(attribute.text) ? oneOf(attribute, ATTRIBUTES, problems) : null,
    scope: textOf('scope'),
    baseline: values.find((it) => it.baseline)?.value ?? null,
    targets: values.filter((it) => !it.baseline).map(({ value }) => value),
    span: place,
  };
}

/** Units as they stand in brackets behind a name. */
const UNITS = /^(?:%|％|‰|个?百分点|[万亿千百]?[年岁人名个所件家处张元亩]|[万亿]?(?:人次|平方米|公里|公顷)|元\/.{1,3})$/;

function readYearCell(cell: Cell, year: number, problems: Finding[]): { value: ReferenceValue; unit: string | null } | null {
  if (isBlankCell(cell.text)) return null;
  const read = readCellValue(cell.text);
  if (read !== null && (read.value2 === null || read.value2 >= read.value)) {
    const { op, value, value2, unit } = read;
    return { value: { year, op, value, value2, span: cell.span }, unit };
  }
  const zh = `“${cell.text}”读不出数值，应写作 95、≥95、≤38、5—8。`;
  problems.push(problem('config/value', cell.span, zh, `No number in “${cell.text}”: write 95, ≥95, ≤38 or 5—8.`));
  return null;
}
