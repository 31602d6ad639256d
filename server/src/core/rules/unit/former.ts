import type { PlanDocument } from '../../document/document.ts';
import type { CalendarDay, Plan, PlanLevel } from '../../facts/plan.ts';
import type { UnitNote } from '../../facts/unit-note.ts';
import { unitUses } from '../../facts/unit-uses.ts';
import { findFormer, type FormerName, REFORMS } from '../../lexicon/reforms.ts';
import { findLevelSlip } from '../../lexicon/unit-levels.ts';
import { takeApart } from '../../lexicon/unit-names.ts';
import { PROVINCES } from '../../lexicon/unit-slips.ts';
import type { References } from '../../reference/references.ts';
import { remember, rememberEach } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';
import { isRegistered, replace } from './name.ts';

/** A name that a reform had ended before the plan was issued. Silent where the day of issue is not known. */
export const former: Rule = {
  id: 'unit/former',
  title: { zh: '机构改革前的名称', en: 'A name from before a reform' },
  severity: 'warning',
  reads: ['notes'],
  *check({ document, notes, plan }, { registry }) {
    const inDoubt = new Set(notes.filter((note) => isCellOnLine(note, document)).flatMap(({ names }) => names));
    for (const [name, uses] of unitUses(notes)) {
      if (isRegistered(name, registry)) continue;
      const told = registeredFormer(name, plan, registry);
      if (told !== null) {
        for (const { span } of uses) yield renamed(name, told, span);
        continue;
      }
      // Of a table whose cells may be read amiss only a registry tells for sure.
      const row = formerName(name, plan);
      const span = row === null ? undefined : uses.find((use) => !inDoubt.has(use))?.span;
      if (row === null || span === undefined) continue;
      const now = nameNow(name, row);
      const reform = REFORMS[row.reform];
      yield {
        rule: this.id,
        severity: row.sure ? 'warning' : 'info',
        span,
        message: {
          zh: `“${name}”系旧名（${reform.name}），现多称“${now}”。请${row.at === '国家' ? '核' : '以当地“三定”核定'}。`,
          en: `“${name}” is a name from before the reform of ${row.reform}; it is usually “${now}” now. Check the local establishment.`,
        },
        expected: now,
        fixes: () => (row.now.includes('、') || row.now.includes('（') ? [] : [replace(name, now, span)]),
      };
    }
  },
};

/** A name that the registry knows as one of before. */
function renamed(name: string, told: string, span: Span): Finding {
  return {
    rule: 'unit/former',
    severity: 'warning',
    span,
    message: {
      zh: `“${name}”系旧名，名录现称“${told}”。请核。`,
      en: `“${name}” is a former name; the registry has “${told}”.`,
    },
    expected: told,
    fixes: () => [replace(name, told, span)],
  };
}

/** A cell with its line to itself is told from its neighbours by order alone. */
function isCellOnLine({ form, block }: UnitNote, { blocks }: PlanDocument): boolean {
  return form === 'table' && !/[|\t<]|\S[ \u3000\u00a0]{2,}\S/.test(blocks[block]?.text ?? '');
}

/** The reform that ended a name before this plan was issued; null where none did or nothing can be told. */
export function formerName(name: string, plan: Plan): FormerName | null {
  return formersUnder(plan)(name);
}

const formersUnder = rememberEach((plan: Plan) => remember((name) => readFormer(name, plan)));

function readFormer(name: string, { level, issued, notBefore }: Plan): FormerName | null {
  const day = issued ?? notBefore ?? null;
  if (day === null) return null;
  const parts = takeApart(name);
  const core = name.slice(parts.level.length).replace(PROVINCES, '');
  const central = parts.level === '' ? level === '国家' || CENTRAL_ALONE.test(name) : CENTRE.has(parts.level);
  const row = central
    ? (findFormer('国家', name) ?? findFormer('国家', core) ?? findFormer('地方', name))
    : (findFormer('地方', core) ?? findFormer('地方', name));
  if (row === undefined) return null;
  const reached = REFORMS[row.reform].reached[row.at === '国家' ? '国家' : levelOf(parts.level, level)];
  // A name that some bodies keep (加挂牌子) is left a year longer.
  return (row.sure ? isAfter(day, reached) : day.year > reached[0]) ? row : null;
}

/** What stands before the bodies at the centre. */
const CENTRE = new Set(['国家', '国务院', '全国', '中国', '中央']);
/** Last words that only bodies at the centre have. */
const CENTRAL_ALONE = /(?:部|总局|[证银保]监会)$/;

/** The name of today with the level of the old one: 省经信委 is 省经济和信息化厅, 市经信委 市经济和信息化局, 国家旅游局 文化和旅游部. */
function nameNow(name: string, row: FormerName): string {
  const level = takeApart(name).level || (PROVINCES.exec(name)?.[0] ?? '');
  if (row.at === '国家') return level === '国家' && /^(?!国家)[^、（]*[委局]$/.test(row.now) ? `国家${row.now}` : row.now;
  if (CENTRE.has(level)) return row.now;
  const now = `${level}${row.now}`;
  return findLevelSlip(now, null)?.expected ?? now;
}

/** The level whose deadline counts: the unit's own, else the plan's, else the last to be reached. */
function levelOf(prefix: string, plan: PlanLevel | null): PlanLevel {
  if (/(?:省|自治区)$/.test(prefix)) return '省';
  if (/[市州盟]$/.test(prefix)) return '市';
  if (/[县区旗]$/.test(prefix)) return '县';
  return plan ?? '县';
}

function isAfter({ year, month }: CalendarDay, [reachedYear, reachedMonth]: readonly [number, number]): boolean {
  return year > reachedYear || (year === reachedYear && month !== null && month > reachedMonth);
}

function registeredFormer(name: string, { issued }: Plan, registry: References['registry']): string | null {
  if (issued === null) return null;
  for (const unit of registry) {
    const row = unit.former.find((it) => it.name === name);
    if (row === undefined) continue;
    if (row.until === null) return unit.name;
    if (isAfter(issued, [row.until.year, row.until.month ?? 12])) return unit.name;
  }
  return null;
}
