import { measureSort } from '../../lexicon/measures.ts';
import { toHalfWidth } from '../../text/characters.ts';

/** An indicator as a table names it, its unit told apart. */
export interface RowName {
  readonly text: string;
  readonly unit: string | null;
}

/** 毛入园率(%) · 在校生（万人） · 1.新增学位：个. */
export function readRowName(cell: string): RowName {
  const text = cell
    .replace(/[\s\u00a0\u3000①-⑳]+/g, '')
    .replace(/^(?:[（(]?\d{1,2}[)）.．、]|[一二三四五六七八九十]+、|其中[:：]?|[①-⑳])+/, '')
    .replace(/[#*★△]+$/, '');
  const bracket = /[（(]([^（()）]{1,12})[)）]$/.exec(text);
  if (bracket !== null) {
    const unit = toHalfWidth(bracket[1] ?? '');
    if (measureSort(unit) !== null || /^(?:万|亿|万亿)$/.test(unit)) return { text: text.slice(0, bracket.index), unit };
  }
  return { text, unit: null };
}

/** Names that need their group's heading: 在校生, 毛入园率, 巩固率. */
const SHORT = 5;

/** Headings that are things an indicator can be of; 普及 and 质量 are not. */
const OF_THINGS = /教育|阶段|学校|幼儿|高中|高校|职业|产业|人口|卫生|医疗|养老|就业|城镇|农村/;

/** The name with its group's heading before it, where it says too little alone. 学前教育 + 毛入园率 is 学前毛入园率. */
export function withGroup(name: string, group: string | null): string {
  if (group === null || name.length > SHORT || name.startsWith(group)) return name;
  const heading = group.replace(/[\s\u00a0\u3000]+/g, '').replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]/, '');
  if (heading.length > 10 || !OF_THINGS.test(heading) || name.includes(heading)) return name;
  return (/^[毛净]?入[学园]/.test(name) ? heading.replace(/教育$/, '') : heading) + name;
}
