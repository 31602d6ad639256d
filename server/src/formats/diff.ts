/** How one line of the old text and one of the new go together. */
interface Step {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
}

const CONTEXT = 3;

/** The change from one text to the other as a unified diff; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = align(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps).map(([from, to]) => hunkText(steps, from, to));
  return `--- ${path}\n+++ ${path}\n${hunks.join('')}`;
}

/** Lines with their breaks, so that a change of a line break shows too. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The longest common run of lines is kept: what is the same at both ends, then the shortest edit script between (Myers). */
function align(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const keep = (line: string): Step => ({ kind: ' ', line });
  return [
    ...before.slice(0, head).map(keep),
    ...shortestEdit(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(keep),
  ];
}

/** Beyond this many changed lines the script is not worth finding: the old lines go, the new come. */
const MOST_CHANGES = 2000;

function shortestEdit(a: readonly string[], b: readonly string[]): Step[] {
  const reach = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(a.length + b.length, MOST_CHANGES); changes += 1) {
    trail.push(new Map(reach));
    for (let k = -changes; k <= changes; k += 2) {
      let x = goesDown(reach, k, changes) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trail);
    }
  }
  return [...a.map((line): Step => ({ kind: '-', line })), ...b.map((line): Step => ({ kind: '+', line }))];
}

function goesDown(reach: ReadonlyMap<number, number>, k: number, changes: number): boolean {
  return k === -changes || (k !== changes && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
}

function walkBack(a: readonly string[], b: readonly string[], trail: readonly ReadonlyMap<number, number>[]): Step[] {
  const steps: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let changes = trail.length - 1; changes >= 0; changes -= 1) {
    const reach = trail[changes] ?? new Map<number, number>();
    const down = goesDown(reach, x - y, changes);
    const from = x - y + (down ? 1 : -1);
    const fromX = reach.get(from) ?? 0;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      steps.push({ kind: ' ', line: a[x] ?? '' });
    }
    if (changes === 0) break;
    if (down) steps.push({ kind: '+', line: b[(y -= 1)] ?? '' });
    else steps.push({ kind: '-', line: a[(x -= 1)] ?? '' });
  }
  return steps.toReversed();
}

/** Ranges of steps, each change with its context; neighbours that touch are one. */
function hunksOf(steps: readonly Step[]): [number, number][] {
  const hunks: [number, number][] = [];
  for (const [at, { kind }] of steps.entries()) {
    if (kind === ' ') continue;
    const from = Math.max(0, at - CONTEXT);
    const to = Math.min(steps.length, at + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function hunkText(steps: readonly Step[], from: number, to: number): string {
  const count = (part: readonly Step[], not: string): number => part.filter(({ kind }) => kind !== not).length;
  const before = steps.slice(0, from);
  const hunk = steps.slice(from, to);
  const place = (not: string): string => {
    const length = count(hunk, not);
    return `${count(before, not) + (length === 0 ? 0 : 1)},${length}`;
  };
  const lines = hunk.map(({ kind, line }) => `${kind}${line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`}`);
  return `@@ -${place('+')} +${place('-')} @@\n${lines.join('')}`;
}
