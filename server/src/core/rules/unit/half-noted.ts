import type { Task } from '../../facts/tasks.ts';
import type { NoteFlaw, UnitName, UnitNote } from '../../facts/unit-note.ts';
import type { Finding } from '../rule.ts';

/** So many items must name both for one that does not to be a fault, and so many for each of several. */
const EXAMPLES = 5;
const FOR_ONE = 9;
/** The same where all others name a lead and those beside it, each on a line of its own. */
const ALL_OTHERS = 8;

type Half = 'lead' | 'support' | 'joint';

const WORDS: Readonly<Record<Half, { readonly zh: string; readonly en: string }>> = {
  lead: { zh: '牵头单位', en: 'a lead' },
  support: { zh: '配合单位', en: 'support' },
  joint: { zh: '责任单位', en: 'the responsible' },
};

/** An item that names only one of the two, the lead and those beside it, where the others name both: half of its note was lost. */
export function* halfNoted(tasks: readonly Task[]): Generator<Finding> {
  const noted = tasks.filter(({ notes }) => notes.some(({ names }) => names.length > 0));
  const supported = noted.filter((task) => has(task, isSupport));
  const led = supported.filter((task) => !only(task, isSupport));
  const without = supported.length - led.length;
  if (without > 0 && led.length >= (without === 1 ? EXAMPLES : FOR_ONE * without)) {
    for (const task of supported) if (only(task, isSupport)) yield* half(task, 'support', 'lead', led.length);
    return;
  }
  // In brackets an item with a lead alone is one that needs no support; a form of two lines has both.
  const lined = noted.filter(isLined);
  const whole = new Set(lined.filter((task) => has(task, isLead) && !only(task, isLead)));
  const [odd, ...others] = noted.filter((task) => !whole.has(task));
  if (odd === undefined || others.length > 0 || whole.size < ALL_OTHERS || !isLined(odd)) return;
  if (only(odd, isLead))
    yield* half(odd, 'lead', [...whole].some((task) => has(task, isJoint)) ? 'joint' : 'support', whole.size);
  else yield* half(odd, has(odd, isSupport) ? 'support' : 'joint', 'lead', whole.size);
}

function isLined({ notes }: Task): boolean {
  return notes.every(({ form, ownLine }) => form === 'labelled' && ownLine);
}

function* half({ heading, notes }: Task, named: Half, lost: Half, others: number): Generator<Finding> {
  if (notes.some(({ flaws }) => flaws.some(({ kind }) => TORN.has(kind)))) return;
  const note = notes.find(({ names }) => names.length > 0);
  yield {
    rule: 'unit/missing',
    severity: 'warning',
    span: note?.span ?? heading.span,
    message: {
      zh: `本条只标了${WORDS[named].zh}，未标${WORDS[lost].zh}，其余${others}条均标。请核，漏标的请补。`,
      en: `Only ${WORDS[named].en} here, and not ${WORDS[lost].en}; the other ${others} items name both. Was it left out?`,
    },
  };
}

/** Of a note that lost a bracket or its names nobody can say what it named. */
const TORN: ReadonlySet<NoteFlaw['kind']> = new Set(['unclosed', 'unopened', 'mixed', 'empty']);

type Test = (name: UnitName) => boolean;

const isLead: Test = ({ role }) => role === 'lead';
const isSupport: Test = ({ role }) => role === 'support';
const isJoint: Test = ({ role }) => role === 'joint';

function has({ notes }: Task, test: Test): boolean {
  return notes.some(({ names }: UnitNote) => names.some(test));
}

function only({ notes }: Task, test: Test): boolean {
  return notes.every(({ names }) => names.every(test));
}
