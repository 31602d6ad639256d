import type { Plan } from '../../facts/plan.ts';
import type { References } from '../../reference/references.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../replacement.ts';
import type { Fix } from '../rule.ts';
import { registryUnit } from './registry.ts';

const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市/;

/** The level whose departments a bare name (财政局) belongs to: a 直辖市 stands with the provinces but calls them 局. */
export function departmentLevel({ level, region }: Plan): Plan['level'] {
  return level === '省' && region !== null && MUNICIPALITY.test(region) ? '市' : level;
}

/** True for a name the registry holds: whatever else is said of names, it is right. */
export function isRegistered(name: string, registry: References['registry']): boolean {
  return registry.length > 0 && registryUnit(name, registry) !== null;
}

/** Puts another name in the place of one; never safe, since names are facts. */
export function replace(name: string, by: string, span: Span): Fix {
  return replacement(span, name, by);
}

/** True for two names that differ by one character put in, left out or replaced. */
export function isOneAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

/** True for two names of which one has two neighbouring characters turned round. */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
