import { unitUses } from '../../facts/unit-uses.ts';
import type { References } from '../../reference/references.ts';
import { isKnownOffice, isKnownUnit, takeApart } from '../../lexicon/unit-names.ts';
import { isUnitClass } from '../../lexicon/unit-shapes.ts';
import { findLevelSlip } from '../../lexicon/unit-levels.ts';
import { isOneAway, isSwapped } from '../../text/near.ts';
import type { Rule } from '../rule.ts';
import { formerName } from './former.ts';
import { departmentLevel, isRegistered, replace } from './name.ts';
import { isPlaceholder } from './placeholder.ts';

/** A name that the registry given in `units.registry` or by `--units` does not hold. Silent without a registry. */
export const unknown: Rule = {
  id: 'unit/unknown',
  title: { zh: '名录中没有的单位', en: 'Not in the registry' },
  severity: 'warning',
  reads: ['notes'],
  *check({ notes, plan }, { registry }) {
    if (registry.length === 0) return;
    for (const [name, [use]] of unitUses(notes)) {
      if (use === undefined || isRegistered(name, registry) || isUnitClass(name) || isPlaceholder(name)) continue;
      if (isFormer(name, registry) || formerName(name, plan) !== null || findLevelSlip(name, departmentLevel(plan)) !== null)
        continue;
      const { span } = use;
      const near = nearNames(name, registry);
      const [first] = near;
      yield {
        rule: this.id,
        severity: 'warning',
        span,
        message: {
          zh: `名录中无“${name}”${first === undefined ? '' : `，相近的有“${first}”`}。请核对名称，或补入名录。`,
          en: `“${name}” is not in the registry${first === undefined ? '' : `; near it is “${first}”`}. Check the name, or add it.`,
        },
        ...(first === undefined ? {} : { expected: first }),
        fixes: () => near.map((other) => replace(name, other, span)),
      };
    }
  },
};

function isFormer(name: string, registry: References['registry']): boolean {
  return registry.some((unit) => unit.former.some((row) => row.name === name));
}

/** Canonical names within one character of the name, or of one of their aliases: none for 市民政局, which is no slip of 市财政局. */
function nearNames(name: string, registry: References['registry']): string[] {
  if (isKnownUnit(name) || isKnownOffice(takeApart(name).stem)) return [];
  return registry
    .filter((unit) => [unit.name, ...unit.aliases].some((known) => isOneAway(name, known) || isSwapped(name, known)))
    .map((unit) => unit.name)
    .slice(0, 3);
}
