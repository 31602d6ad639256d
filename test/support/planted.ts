import { strict as assert } from 'node:assert';
import { type Finding, parse } from '../../server/src/core/index.ts';
import { findingsIn, isLoud } from './check.ts';
import type { CorpusDraft } from './corpus.ts';

/** A draft with one fault planted in it. */
export interface Planted {
  readonly kind: string;
  readonly text: string;
  /** What was done, for a test that fails. */
  readonly what: string;
}

export interface Tally {
  planted: number;
  found: number;
  extra: number;
  readonly misses: string[];
}

/** Findings a reader would see as errors or warnings, keyed so that a shifted line is still the same finding. */
function loud(text: string): Map<string, number> {
  const document = parse(text);
  const counts = new Map<string, number>();
  for (const finding of findingsIn(text)) {
    if (!isLoud(finding)) continue;
    const key = `${finding.rule}|${document.text.slice(finding.span.start, finding.span.end)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const baselines = new Map<string, Map<string, number>>();

type Family = Finding['rule'] extends `${infer F}/${string}` ? F : never;

/** Counts how many planted faults of each kind are found by a rule of `family`, and what is said beside the one finding. */
function tally(original: string, faults: readonly Planted[], family: Family, into: Map<string, Tally>): void {
  let baseline = baselines.get(original);
  if (baseline === undefined) baselines.set(original, (baseline = loud(original)));
  for (const fault of faults) {
    const row = into.get(fault.kind) ?? { planted: 0, found: 0, extra: 0, misses: [] };
    into.set(fault.kind, row);
    row.planted += 1;
    const fresh: string[] = [];
    for (const [key, count] of loud(fault.text)) for (let i = baseline.get(key) ?? 0; i < count; i += 1) fresh.push(key);
    const hit = fresh.findIndex((key) => key.startsWith(`${family}/`));
    if (hit >= 0) row.found += 1;
    else row.misses.push(`missed: ${fault.what}`);
    row.extra += hit >= 0 ? fresh.length - 1 : fresh.length;
    if (fresh.length > 1) row.misses.push(`extra: ${fault.what} → ${fresh.join(' ; ')}`);
  }
}

/**
 * Plants faults in drafts, at one place in `every` (or in EVERY), and counts by kind what is found.
 * SHOW=1 prints each miss and the table.
 */
export function tallyDrafts(
  drafts: readonly CorpusDraft[],
  plant: (name: string, text: string, every: number) => readonly Planted[],
  family: Family,
  every: number,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { name, text } of drafts) tally(text, plant(name, text, Number(process.env['EVERY'] ?? every)), family, tallies);
  if (!process.env['SHOW']) return tallies;
  for (const { misses } of tallies.values()) for (const miss of misses) console.log(miss);
  console.log(tableOf(tallies));
  return tallies;
}

/** Fails where less than this share is found, or where a fault brings more than one finding in twenty beside its own. */
export function assertFound(tallies: ReadonlyMap<string, Tally>, share: number): void {
  const { found, extra } = totals(tallies);
  assert.ok(found >= share, `found ${found}\n${tableOf(tallies)}`);
  assert.ok(extra <= 0.05, `extra ${extra}\n${tableOf(tallies)}`);
}

/** The tallies as lines of a table. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(
    ([kind, { planted, found, extra }]) =>
      `${kind.padEnd(24)} ${String(planted).padStart(5)} ${((100 * found) / planted).toFixed(1).padStart(6)} % ${(extra / planted).toFixed(3).padStart(7)}`,
  );
  return [`${'fault'.padEnd(24)} ${'n'.padStart(5)} ${'found'.padStart(8)} ${'extra'.padStart(7)}`, ...rows].join('\n');
}

/** Found over planted, and extra findings each, over all kinds. */
function totals(tallies: ReadonlyMap<string, Tally>): { found: number; extra: number } {
  const rows = [...tallies.values()];
  const planted = rows.reduce((sum, row) => sum + row.planted, 0);
  return {
    found: rows.reduce((sum, row) => sum + row.found, 0) / planted,
    extra: rows.reduce((sum, row) => sum + row.extra, 0) / planted,
  };
}
