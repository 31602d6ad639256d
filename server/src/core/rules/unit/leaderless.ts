import type { Task } from '../../facts/tasks.ts';
import type { UnitNote } from '../../facts/unit-note.ts';
import type { Finding } from '../rule.ts';

/** So many items must name both for one that does not to be a fault, and so many for each of several. */
const EXAMPLES = 5;
const FOR_ONE = 9;

/** An item that names only who supports, where the others name who leads: half of its note was lost. */
export function* leaderless(tasks: readonly Task[]): Generator<Finding> {
  const supported = tasks.filter(({ notes }) => notes.some(supports));
  const led = supported.filter(({ notes }) => notes.some(leads));
  const without = supported.length - led.length;
  if (without === 0 || led.length < (without === 1 ? EXAMPLES : FOR_ONE * without)) return;
  for (const { heading, notes } of supported) {
    if (notes.some(leads) || notes.some(({ flaws }) => flaws.length > 0)) continue;
    const note = notes.find(supports);
    yield {
      rule: 'unit/missing',
      severity: 'warning',
      span: note?.span ?? heading.span,
      message: {
        zh: `本条只标了配合单位，未标牵头单位，其余${led.length}条均标。请核，漏标的请补。`,
        en: `Only units in support here, and none in the lead; the other ${led.length} items name both. Was it left out?`,
      },
    };
  }
}

function supports({ support }: UnitNote): boolean {
  return support.length > 0;
}

function leads({ names }: UnitNote): boolean {
  return names.some(({ role }) => role !== 'support');
}
