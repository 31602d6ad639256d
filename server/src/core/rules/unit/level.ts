import { INNER_OFFICE } from '../../lexicon/unit-names.ts';
import { findLevelSlip } from '../../lexicon/unit-levels.ts';
import type { Rule } from '../rule.ts';
import { isRegistered, replace } from './name.ts';

/** A department of one level with the last word of another: 市教育厅, 省教育局; a bureau's inner office in a government's plan. */
export const unitLevel: Rule = {
  id: 'unit/level',
  title: { zh: '单位层级有误', en: 'A unit of the wrong level' },
  severity: 'error',
  *check({ notes, plan, document }, { registry }) {
    const units = notes.flatMap(({ names }) => names);
    const ofGovernment = /(?:人民政府|市委|县委|区委|省委)(?:办公室|办公厅)?(?:文件|关于|印发)/.test(document.text.slice(0, 600));
    let office = false;
    for (const { name, span } of units) {
      if (isRegistered(name, registry)) continue;
      const slip = findLevelSlip(name, plan.level);
      if (slip !== null) {
        const named =
          slip.expected.length > name.length || name.startsWith(slip.level) || /[省市县区州盟旗]/.test(name.slice(0, -2));
        yield {
          rule: this.id,
          severity: named ? 'error' : 'warning',
          span,
          message: {
            zh: `“${name}”层级不符：${slip.level}级部门称“${slip.level === '省' ? '厅' : '局'}”，应为“${slip.expected}”。请核。`,
            en: `“${name}”: at this level (${slip.level}) the department is “${slip.expected}”.`,
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
            zh: `“${name}”像是部门内设机构，政府文件的责任单位一般写到部门。请核。`,
            en: `“${name}” looks like an office inside a bureau; a government's plan names the bureau.`,
          },
        };
      }
    }
  },
};
