import type { Finding, Fix } from '../core/index.ts';
import type { CheckedFile } from './check-file.ts';

/** What came of one draft as a worker can hand it over: plain data, the fixes made. */
export interface HandedOver extends Omit<CheckedFile, 'findings'> {
  readonly findings: readonly (Omit<Finding, 'fixes'> & { readonly made: readonly Fix[] })[];
}

export function handOver(checked: CheckedFile | null): HandedOver | null {
  return checked && { ...checked, findings: checked.findings.map(({ fixes, ...rest }) => ({ ...rest, made: fixes?.() ?? [] })) };
}

export function takeOver(handed: HandedOver | null): CheckedFile | null {
  return handed && { ...handed, findings: handed.findings.map(({ made, ...rest }) => ({ ...rest, fixes: () => made })) };
}
