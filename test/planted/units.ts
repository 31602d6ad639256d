import { parse, readFacts, type UnitName, type UnitNote, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { isKnownUnit } from '../../server/src/core/lexicon/unit-names.ts';
import type { Planted } from '../support/planted.ts';

/** Characters put in for others: none makes another unit of one. */
const SLIPS = '正肓才则叫杜宜经付材';

/** Names that the reform of 2018 ended, by those of today. */
const FORMER: Readonly<Record<string, string>> = {
  生态环境局: '环境保护局',
  自然资源局: '国土资源局',
  农业农村局: '农业局',
  应急管理局: '安监局',
  文化和旅游厅: '文化厅',
  农业农村厅: '农业厅',
  生态环境厅: '环境保护厅',
  市场监管局: '工商局',
  卫生健康委: '卫生计生委',
};

type Plant = (kind: string, note: UnitNote, start: number, end: number, by: string) => void;

/** Every unit fault that can be planted in a draft, one at a time; `every` thins them out evenly. */
export function plantUnits(name: string, text: string, every: number): Planted[] {
  const { notes, plan } = readFacts(parse(text), UNKNOWN_PLAN);
  const recent = ((plan.issued ?? plan.notBefore)?.year ?? 0) >= 2020;
  const uses = new Map<string, number>();
  for (const unit of notes.flatMap(({ names }) => names)) uses.set(unit.name, (uses.get(unit.name) ?? 0) + 1);
  const faults: Planted[] = [];
  const turns = new Map<string, number>();
  const plant: Plant = (kind, note, start, end, by) => {
    const turn = (turns.get(kind) ?? 0) + 1;
    turns.set(kind, turn);
    if (turn % every !== 0) return;
    const what = `${name}:${note.block + 1} ${kind} ${note.text.slice(0, 30)} “${text.slice(start, end).slice(0, 24)}”→“${by}”`;
    faults.push({ kind, text: text.slice(0, start) + by + text.slice(end), what });
  };
  for (const note of notes) {
    if (note.flaws.length > 0 || note.text.includes('下同')) continue;
    const [first, last] = [note.names[0], note.names.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (note.open === '') {
      plantUnbracketed(note, uses, recent, plant);
      continue;
    }
    const alone = notes.filter(({ heading }) => heading === note.heading).length === 1;
    if (alone) plant('note deleted', note, note.span.start, note.span.end, '');
    plant('note emptied', note, note.form === 'labelled' ? first.span.start : note.span.start + 1, note.span.end - 1, '');
    plant('bracket not closed', note, note.span.end - 1, note.span.end, '');
    plant('bracket not opened', note, note.span.start, note.span.start + 1, '');
    plant('bracket of another width', note, note.span.end - 1, note.span.end, note.close === ')' ? '）' : ')');
    plant('trailing separator', note, last.span.end, last.span.end, '、');
    if (note.names.length > 1) plant('doubled separator', note, first.span.end, first.span.end, '、');
    const label = /(?:牵头|责任|配合)(?:单位|部门)(?=[:：])/.exec(note.text);
    if (label !== null && note.form === 'labelled') {
      const at = note.span.start + label.index;
      plant('label misspelt', note, at + 1, at + 2, '认');
      plant('label cut', note, at + 3, at + 4, '');
      plant('colon of a label lost', note, at + 4, at + 5, '');
    }
    const [one, two] = note.names;
    if (one !== undefined && two !== undefined && /^省.*厅$|^市.*局$|^县.*局$/.test(one.name) && one.name[0] === two.name[0]) {
      if (isKnownUnit(one.name) && isKnownUnit(two.name) && two.span.start === one.span.end + 1) {
        plant('names glued', note, one.span.end, two.span.start, '');
        plant('full stop for 、', note, one.span.end, two.span.start, '.');
      }
      if (isKnownUnit(one.name))
        plant('unit twice, its level left out', note, last.span.end, last.span.end, `、${one.name.slice(1)}`);
    }
    plant('unit twice', note, last.span.end, last.span.end, `、${first.name}`);
    if (note.form === 'labelled' && !note.ownLine) plant('torn onto the next line', note, note.span.start, note.span.start, '\n');
    for (const unit of note.names) plantName(note, unit, uses.get(unit.name) ?? 0, recent, plant);
  }
  return faults;
}

/** Faults in the cells of a row, and in 责任单位：… on a line of its own. */
function plantUnbracketed(note: UnitNote, uses: ReadonlyMap<string, number>, recent: boolean, plant: Plant): void {
  const main = note.names.filter(({ role }) => role === note.names[0]?.role);
  const [first, end] = [main[0], main.at(-1)?.span.end];
  if (first === undefined || end === undefined) return;
  if (note.form === 'table') plant('cell emptied', note, first.span.start, end, '');
  else if (note.form === 'labelled' && note.ownLine) {
    plant('line emptied', note, first.span.start, note.span.end, '');
    if (first.role === 'lead') plant('lead line lost', note, note.span.start, note.span.end + 1, '');
  } else return;
  plant('trailing separator, no bracket', note, end, end, '、');
  plant('unit twice, no bracket', note, end, end, `、${first.name}`);
  for (const unit of note.names) plantName(note, unit, uses.get(unit.name) ?? 0, recent, plant);
}

function plantName(note: UnitNote, unit: UnitName, uses: number, recent: boolean, plant: Plant): void {
  const { name, span } = unit;
  if (name.length !== span.end - span.start || /^各|[（(〔、]/.test(name)) return;
  if (
    /^[省市县区].*局$/.test(name) &&
    /教育局|财政局|科技局|公安局|民政局|人力资源社会保障局|住房城乡建设局|水利局|商务局/.test(name)
  ) {
    plant('局 for 厅', note, span.end - 1, span.end, '厅');
  }
  const old = FORMER[name.slice(1)];
  if (old !== undefined && recent) plant('former name', note, span.start + 1, span.end, old);
  if (/^省.*厅$/.test(name)) plant('局 for 厅', note, span.end - 1, span.end, '局');
  if (name.length < 3) return;
  const at = Math.floor(name.length / 2);
  const turn = span.start + name.length;
  const slip = [SLIPS[turn % SLIPS.length], SLIPS[(turn + 1) % SLIPS.length]].find((char) => char !== name[at]) ?? '正';
  const kind = uses >= 4 ? 'name misspelt' : 'rare name misspelt';
  plant(kind, note, span.start + at, span.start + at + 1, slip);
  if (uses >= 4 && name.length > 3) plant('character of a name lost', note, span.start + at, span.start + at + 1, '');
}
