import fc from 'fast-check';
import { formatCjkOrdinal } from '../../server/src/core/numbering/ordinal.ts';

/** An item of a draft that is numbered correctly. */
export interface Item {
  readonly level: 1 | 2 | 3;
  readonly ordinal: number;
  readonly marker: string;
  readonly text: string;
}

const TITLES = [
  '扩大学位供给',
  '改善办学条件',
  '加强队伍建设',
  '完善经费保障',
  '深化教学改革',
  '规范办学行为',
  '加强督导评估',
  '营造良好氛围',
];
const BODIES = [
  '成立工作专班，明确时限。',
  '分年度组织实施，定期调度。',
  '健全制度，压实各方责任。',
  '开展专项检查，及时通报情况。',
];

/**
 * Drafts of three levels, every one correctly numbered: so many chapters, sections and items each, numbers of the
 * third level starting anew in each section or going on across them.
 */
export const correctDraft: fc.Arbitrary<{ items: Item[]; goesOn: boolean }> = fc
  .record({
    shape: fc.array(fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 3, maxLength: 4 }), { minLength: 3, maxLength: 4 }),
    goesOn: fc.boolean(),
  })
  .map(({ shape, goesOn }) => ({ items: itemsOf(shape, goesOn), goesOn }));

/** The draft as text, one item a line. */
export function write(items: readonly Item[]): string {
  return items.map(({ marker, text }) => marker + text).join('\n');
}

/** The marker the standard gives a level and an ordinal. */
export function markerOf(level: Item['level'], ordinal: number): string {
  if (level === 1) return `${formatCjkOrdinal(ordinal)}、`;
  return level === 2 ? `（${formatCjkOrdinal(ordinal)}）` : `${ordinal}.`;
}

function itemsOf(shape: readonly (readonly number[])[], goesOn: boolean): Item[] {
  const items: Item[] = [];
  let third = 0;
  const push = (level: Item['level'], ordinal: number): void => {
    const title = TITLES[items.length % TITLES.length] ?? '';
    const text = level === 3 ? `${title}。${BODIES[items.length % BODIES.length]}` : title;
    items.push({ level, ordinal, marker: markerOf(level, ordinal), text });
  };
  shape.forEach((sections, chapter) => {
    push(1, chapter + 1);
    sections.forEach((count, section) => {
      push(2, section + 1);
      if (!goesOn) third = 0;
      for (let item = 0; item < count; item += 1) push(3, (third += 1));
    });
  });
  return items;
}
