const CELLS = 10;

/**
 * Base → target → this draft as a line of ten cells a hover can show: ░ up to the base, ▒ to the target, ▮ where the
 * draft stands. Empty where the three do not differ.
 */
export function bar(base: number, target: number | null, draft: number): string {
  const values = [base, target ?? base, draft];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!(high > low)) return '';
  const cell = (value: number): number => Math.round(((value - low) / (high - low)) * (CELLS - 1));
  const [from, to] = [cell(base), cell(target ?? base)];
  const cells = Array.from({ length: CELLS }, (_, at) => {
    if (at === cell(draft)) return '▮';
    return at >= Math.min(from, to) && at <= Math.max(from, to) ? '▒' : '░';
  });
  return cells.join('');
}
