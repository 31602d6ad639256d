import type { DraftFacts } from '../facts/draft-facts.ts';
import { isInWords, type Target } from '../facts/target.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import { readName, sameIndicator } from './indicator-name.ts';
import { namesNoThing } from './names-no-thing.ts';

/**
 * Pairs of one indicator's values in an earlier and a later year, each year beside the next: targets said for both
 * years, and a table's base beside its target. Shares, ages and lengths of roads only, since counts may be of each year
 * (到2023年创建10所，到2025年8所).
 */
export function milestones({ targets }: DraftFacts): (readonly [earlier: Target, later: Target])[] {
  const shares = targets.filter((target) => {
    const { unit, year, indicator, op, kind, table } = target;
    const firm = (kind === 'target' || kind === 'baseline') && !isInWords(target);
    const told = indicator !== '' && (table !== null || !namesNoThing(indicator));
    return firm && told && year !== null && op !== 'range' && isState(indicator, unit);
  });
  const series = new Map<string, Target[]>();
  for (const target of shares) {
    const core = `${readName(target.indicator).core} ${target.scope ?? ''}`;
    const values = series.get(core);
    if (values === undefined) series.set(core, [target]);
    else values.push(target);
  }
  return [...series.values()]
    .filter((values) => !ofSeveralRows(values))
    .flatMap((values) => {
      const years = values.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
      const next = nextYears(years);
      return years.flatMap((earlier, i) => {
        const later = inYearOf(years, next[i] ?? -1).find((it) => comparable(earlier, it));
        return later === undefined ? [] : [[earlier, later] as const];
      });
    });
}

/** Shares of which no plan says by its name alone that they should rise: 煤炭消费比重, 第一产业占比, 自然增长率. */
const NO_WAY =
  /(?:吸烟|肥胖|超重|剖宫产|自然增长|出生|贫困|抚养)率|(?:煤炭|化石|能源|原煤).{0,6}(?:比重|占比|比例)|产业.{0,8}(?:比重|占比|比例)|从业人员(?:比重|占比|比例)|优良.{0,4}天数(?:比例|比率|占比)|(?:水质|水体|断面).{0,8}(?:比例|比率)/;

/** True for what is so much at a time: 覆盖率, 预期寿命, 受教育年限, 通车里程. What is built or finished in a year is none. */
function isState(indicator: string, unit: string | null): boolean {
  const { dimension } = measureOf(unit);
  if (dimension === 'share' || (dimension === 'length' && /(?:营业|通车|运营|通航)里程$/.test(indicator))) return true;
  return (dimension === 'years' || dimension === 'age') && /(?:年限|寿命)$/.test(indicator);
}

/** True where a table says one year twice under one name: rows whose names were cut short are of several indicators. */
function ofSeveralRows(values: readonly Target[]): boolean {
  const rows = values.flatMap(({ table, year }) => (table === null ? [] : [`${table} ${year}`]));
  return new Set(rows).size < rows.length;
}

/** As many places as a draft says one value of one year in. */
const PLACES = 8;

/** The values of the year of the one at `from`, which is the first of them; a few of many. */
function inYearOf(values: readonly Target[], from: number): Target[] {
  return values.slice(Math.max(from, 0), from + PLACES).filter(({ year }) => year === values[from]?.year);
}

/** For each value the index of the first one of a later year. */
function nextYears(values: readonly Target[]): number[] {
  const next: number[] = [];
  for (let i = values.length - 1; i >= 0; i -= 1) {
    next[i] = values[i + 1] !== undefined && values[i + 1]?.year === values[i]?.year ? (next[i + 1] ?? values.length) : i + 1;
  }
  return next;
}

function comparable(earlier: Target, later: Target): boolean {
  if (!sameIndicator(readName(earlier.indicator), readName(later.indicator))) return false;
  // 保持在90%以上 under 95% is a floor and no step back; of a base only a table's plain values are compared.
  if (/保持|稳定|维持/.test(later.text)) return false;
  // Nor is 控制在4%以内 over 3.6%, a ceiling over what there is.
  if (later.op.startsWith('<') && earlier.op === '=') return false;
  if (earlier.kind === 'target' && later.kind === 'target') return said(earlier) && said(later);
  // Air and water were cleaner in 2020 than a plan for 2025 could ask for.
  if (NO_WAY.test(earlier.indicator)) return false;
  return (
    earlier.kind === 'baseline' &&
    later.kind === 'target' &&
    earlier.table !== null &&
    earlier.table === later.table &&
    later.op === '='
  );
}

function said({ yearSource }: Target): boolean {
  return yearSource !== 'section' && yearSource !== 'plan';
}
