import { parse, readFacts, type UnitName, type UnitNote, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import type { Planted } from '../support/planted.ts';

/** Characters put in for others: none makes another unit of one. */
const SLIPS = '正肓才则叫杜宜经付材';

/** Every unit fault that can be planted in a draft, one at a time; `every` thins them out evenly. */
export function plantUnits(name: string, text: string, every: number): Planted[] {
  const { notes } = readFacts(parse(text), UNKNOWN_PLAN);
  const uses = new Map<string, number>();
  for (const unit of notes.flatMap(({ names }) => names)) uses.set(unit.name, (uses.get(unit.name) ?? 0) + 1);
  const faults: Planted[] = [];
  const turns = new Map<string, number>();
  const plant = (kind: string, note: UnitNote, start: number, end: number, by: string): void => {
    const turn = (turns.get(kind) ?? 0) + 1;
    turns.set(kind, turn);
    if (turn % every !== 0) return;
    const what = `${name}:${note.block + 1} ${kind} ${note.text.slice(0, 30)} “${text.slice(start, end).slice(0, 24)}”→“${by}”`;
    faults.push({ kind, text: text.slice(0, start) + by + text.slice(end), what });
  };
  for (const note of notes) {
    if (note.flaws.length > 0 || note.open === '' || note.text.includes('下同')) continue;
    const [first, last] = [note.names[0], note.names.at(-1)];
    if (first === undefined || last === undefined) continue;
    const alone = notes.filter(({ heading }) => heading === note.heading).length === 1;
    if (alone) plant('note deleted', note, note.span.start, note.span.end, '');
    plant('note emptied', note, note.form === 'labelled' ? first.span.start : note.span.start + 1, note.span.end - 1, '');
    plant('bracket not closed', note, note.span.end - 1, note.span.end, '');
    plant('bracket not opened', note, note.span.start, note.span.start + 1, '');
    plant('bracket of another width', note, note.span.end - 1, note.span.end, note.close === ')' ? '）' : ')');
    plant('trailing separator', note, last.span.end, last.span.end, '、');
    if (note.names.length > 1) plant('doubled separator', note, first.span.end, first.span.end, '、');
    plant('unit twice', note, last.span.end, last.span.end, `、${first.name}`);
    if (note.form === 'labelled' && !note.ownLine) plant('torn onto the next line', note, note.span.start, note.span.start, '\n');
    for (const unit of note.names) plantName(note, unit, uses.get(unit.name) ?? 0, plant);
  }
  return faults;
}

function plantName(
  note: UnitNote,
  unit: UnitName,
  uses: number,
  plant: (kind: string, note: UnitNote, start: number, end: number, by: string) => void,
): void {
  const { name, span } = unit;
  if (name.length !== span.end - span.start || /^各|[（(〔、]/.test(name)) return;
  if (
    /^[省市县区].*局$/.test(name) &&
    /教育局|财政局|科技局|公安局|民政局|人力资源社会保障局|住房城乡建设局|水利局|商务局/.test(name)
  ) {
    plant('局 for 厅', note, span.end - 1, span.end, '厅');
  }
  if (/^省.*厅$/.test(name)) plant('局 for 厅', note, span.end - 1, span.end, '局');
  if (name.length < 3) return;
  const at = Math.floor(name.length / 2);
  const slip = SLIPS[(span.start + name.length) % SLIPS.length] ?? '正';
  const kind = uses >= 4 ? 'name misspelt' : 'rare name misspelt';
  plant(kind, note, span.start + at, span.start + at + 1, slip);
  if (uses >= 4 && name.length > 3) plant('character of a name lost', note, span.start + at, span.start + at + 1, '');
}
