/** What one part of the suite counted. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Runs one named step, prints how it went and counts it; `onFailure` may take a picture. */
export async function step(
  tally: Tally,
  name: string,
  body: () => Promise<void>,
  onFailure?: () => Promise<unknown>,
): Promise<void> {
  const from = Date.now();
  try {
    await body();
    count(tally, name, Date.now() - from, null);
  } catch (error) {
    count(tally, name, Date.now() - from, error instanceof Error ? (error.stack ?? error.message) : String(error));
    // The picture is a courtesy: that it cannot be taken is no second failure.
    await onFailure?.().catch(() => undefined);
  }
}

/** Counts and prints what has run already; `error` is null where it passed. */
export function count(tally: Tally, name: string, milliseconds: number, error: string | null): void {
  tally[error === null ? 'passed' : 'failed'] += 1;
  console.log(`  ${error === null ? '✓' : '✗'} ${name} (${(milliseconds / 1000).toFixed(1)} s)`);
  if (error !== null) console.log(indent(error));
}

/** Asks again until `condition` gives something, or throws after `milliseconds` naming what was awaited. */
export async function until<T>(what: string, condition: () => T | Promise<T>, milliseconds = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(at async|Call log|$)/.test(line))
    .slice(0, 8)
    .map((line) => `      ${line}`)
    .join('\n');
}
