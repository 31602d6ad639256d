import type { CalendarDay, Plan, PlanLevel } from '../../facts/plan.ts';
import { findFormer, type FormerName, REFORMS } from '../../lexicon/reforms.ts';
import { takeApart } from '../../lexicon/unit-names.ts';
import type { References } from '../../reference/references.ts';
import type { Rule } from '../rule.ts';
import { isRegistered, replace } from './name.ts';

/** A name that a reform had ended before the plan was issued. Silent where the day of issue is not known. */
export const former: Rule = {
  id: 'unit/former',
  title: { zh: '机构改革前的名称', en: 'A name from before a reform' },
  severity: 'warning',
  reads: ['notes'],
  *check({ notes, plan }, { registry }) {
    const said = new Set<string>();
    const cells = new Set(notes.filter(({ form }) => form === 'table').flatMap(({ names }) => names));
    for (const unit of notes.flatMap(({ names }) => names)) {
      const { name, span } = unit;
      if (isRegistered(name, registry)) continue;
      const told = registeredFormer(name, plan, registry);
      if (told !== null) {
        yield {
          rule: this.id,
          severity: 'warning',
          span,
          message: {
            zh: `“${name}”系旧名，名录现称“${told}”。请核。`,
            en: `“${name}” is a former name; the registry has “${told}”.`,
          },
          expected: told,
          fixes: [replace(name, told, span)],
        };
        continue;
      }
      // Tables list what others are called too; only a registry tells for sure.
      const row = cells.has(unit) ? null : formerName(name, plan);
      if (row === null || said.has(name)) continue;
      said.add(name);
      const { level } = takeApart(name);
      const now = `${level}${row.now}`;
      const reform = REFORMS[row.reform];
      yield {
        rule: this.id,
        severity: row.sure ? 'warning' : 'info',
        span,
        message: {
          zh: `“${name}”系旧名（${reform.name}），现多称“${now}”。请以当地“三定”核定。`,
          en: `“${name}” is a name from before the reform of ${row.reform}; it is usually “${now}” now. Check the local establishment.`,
        },
        expected: now,
        fixes: row.now.includes('、') || row.now.includes('（') ? [] : [replace(name, now, span)],
      };
    }
  },
};

/** The reform that ended a name before this plan was issued; null where none did or nothing can be told. */
export function formerName(name: string, { level, issued }: Plan): FormerName | null {
  if (issued === null) return null;
  const parts = takeApart(name);
  const at = level === '国家' && parts.level === '' ? '国家' : '地方';
  const core = parts.level === '' ? name : name.slice(parts.level.length);
  const row = findFormer(at, core) ?? findFormer(at, name);
  if (row === undefined) return null;
  return isAfter(issued, REFORMS[row.reform].reached[levelOf(parts.level, level)]) ? row : null;
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
