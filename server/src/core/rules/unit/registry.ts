import type { References, RegistryUnit } from '../../reference/references.ts';
import { rememberEach } from '../../text/remember.ts';

type Registry = References['registry'];

const unitsByName = rememberEach(
  (registry: Registry): ReadonlyMap<string, RegistryUnit> =>
    new Map(registry.flatMap((unit) => [unit.name, ...unit.aliases].map((key) => [key, unit] as const))),
);

/** The registry's unit that carries this name or alias; null where there is none. */
export function registryUnit(name: string, registry: Registry): RegistryUnit | null {
  return unitsByName(registry).get(name) ?? null;
}

/** The canonical name of a unit of the registry; null for a name the registry does not hold. */
export function registryName(name: string, registry: Registry): string | null {
  return registryUnit(name, registry)?.name ?? null;
}
