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
