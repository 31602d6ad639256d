import type { PlanLevel } from '../../facts/plan.ts';
import type { UnitName, UnitNote } from '../../facts/unit-note.ts';
import { INNER_OFFICE } from '../../lexicon/unit-names.ts';
import { findLevelSlip, levelOfName } from '../../lexicon/unit-levels.ts';
import { remember } from '../../text/remember.ts';
import type { Rule } from '../rule.ts';
import { departmentLevel, isRegistered, replace } from './name.ts';

/** A department of one level with the last word of another: 市教育厅, 省教育局; a bureau's inner office in a government's plan. */
export const unitLevel: Rule = {
  id: 'unit/level',
  title: { zh: '单位层级有误', en: 'A unit of the wrong level' },
  severity: 'error',
  reads: ['notes'],
  *check({ notes, plan, document }, { registry }) {
    const ofGovernment = /(?:人民政府|市委|县委|区委|省委)(?:办公室|办公厅)?(?:文件|关于|印发)/.test(document.text.slice(0, 600));
    let office = false;
    for (const [{ name, span }, above, inTable] of withLevels(notes)) {
      if (isRegistered(name, registry)) continue;
      const slip = findLevelSlip(name, above ?? departmentLevel(plan));
      if (inTable && slip?.proven !== true) continue;
      if (slip !== null) {
        yield {
          rule: this.id,
          severity: slip.proven ? 'error' : 'warning',
          span,
          message: {
            zh: `“${name}”${slip.level === null ? '有误，各级均无此“厅”' : `层级不符，${slip.level}级无此名`}，应为“${slip.expected}”。请${slip.proven ? '改' : '核'}。`,
            en: `“${name}” exists at no such level: “${slip.expected}” is meant.`,
          },
          expected: slip.expected,
          fixes: [replace(name, slip.expected, span)],
        };
      } else if (ofGovernment && !office && INNER_OFFICE.test(name)) {
        office = true;
        yield {
          rule: this.id,
          severity: 'info',
          span,
          message: {
            zh: `“${name}”似为内设机构，政府文件一般写到部门。请核。`,
            en: `“${name}” looks like an office inside a bureau; a government's plan names the bureau.`,
          },
        };
      }
    }
  },
};

/** True for a name that some level calls otherwise. Most notes have none, and are passed over. */
const isSuspect = remember(
  (name) => INNER_OFFICE.test(name) || EVERY_LEVEL.some((level) => findLevelSlip(name, level) !== null),
);
const EVERY_LEVEL: readonly (PlanLevel | null)[] = [null, '国家', '省', '市', '县'];

/** Every name of notes that hold a suspect, with the level that the last name before it in its note carries: 财政厅 in 省教育厅、财政厅 is the province's. */
function* withLevels(
  notes: readonly UnitNote[],
): Generator<readonly [name: UnitName, above: PlanLevel | null, inTable: boolean]> {
  for (const note of notes) {
    if (!note.names.some(({ name }) => isSuspect(name))) continue;
    let above: PlanLevel | null = null;
    for (const name of note.names) {
      yield [name, above, note.form === 'table'];
      // 市〔州〕人民政府 closes a list of the province's departments and opens none.
      if (!/政府|管委会/.test(name.name)) above = levelOfName(name.name) ?? above;
    }
  }
}
