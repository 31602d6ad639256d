import { isOfGovernment } from '../../facts/of-government.ts';
import type { PlanLevel } from '../../facts/plan.ts';
import type { UnitName } from '../../facts/unit-note.ts';
import { unitUses } from '../../facts/unit-uses.ts';
import { INNER_OFFICE } from '../../lexicon/unit-names.ts';
import { findLevelSlip, levelOfName, type LevelSlip } from '../../lexicon/unit-levels.ts';
import type { Span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';
import { departmentLevel, isRegistered, replace } from './name.ts';

/** A department of one level with the last word of another: 市教育厅, 省教育局; a bureau's inner office in a government's plan. */
export const unitLevel: Rule = {
  id: 'unit/level',
  title: { zh: '单位层级有误', en: 'A unit of the wrong level' },
  severity: 'error',
  *checkNote({ names, form }, { plan }, { registry }) {
    let above: PlanLevel | null = null;
    for (const { name, span } of names) {
      // 财政厅 in 省教育厅、财政厅 is the province's.
      const slip = isRegistered(name, registry) ? null : findLevelSlip(name, above ?? departmentLevel(plan));
      if (slip !== null && (form !== 'table' || slip.proven)) yield ofWrongLevel(name, slip, span);
      // 市〔州〕人民政府 closes a list of the province's departments and opens none.
      if (!/政府|管委会/.test(name)) above = levelOfName(name) ?? above;
    }
  },
  reads: ['notes'],
  *check({ notes, document }, { registry }) {
    if (!isOfGovernment(document)) return;
    const names = [...unitUses(notes).keys()].filter((name) => INNER_OFFICE.test(name) && !isRegistered(name, registry));
    if (names.length === 0) return;
    const office = notes
      .filter(({ form }) => form !== 'table')
      .flatMap((note) => note.names)
      .find(({ name }) => names.includes(name));
    if (office !== undefined) yield innerOffice(office);
  },
};

function ofWrongLevel(name: string, { expected, level, proven }: LevelSlip, span: Span): Finding {
  return {
    rule: 'unit/level',
    severity: proven ? 'error' : 'warning',
    span,
    message: {
      zh: `“${name}”${level === null ? '有误，各级均无此“厅”' : `层级不符，${level}级无此名`}，应为“${expected}”。请${proven ? '改' : '核'}。`,
      en: `“${name}” exists at no such level: “${expected}” is meant.`,
    },
    expected,
    fixes: () => [replace(name, expected, span)],
  };
}

function innerOffice({ name, span }: UnitName): Finding {
  return {
    rule: 'unit/level',
    severity: 'info',
    span,
    message: {
      zh: `“${name}”似为内设机构，政府文件一般写到部门。请核。`,
      en: `“${name}” looks like an office inside a bureau; a government's plan names the bureau.`,
    },
  };
}
