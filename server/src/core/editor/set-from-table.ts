import { blockAt } from '../document/document.ts';
import type { DraftFacts } from '../facts/draft-facts.ts';
import type { Target } from '../facts/target.ts';
import type { Wording } from '../text/wording.ts';

/** A file to be made. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** Indicators that are meant to fall; where base and target differ, they tell. */
const FALLING = /近视|辍学|流失|大班额|超大班额|生师比|生机比|差异系数|死亡|发病|失业|能耗|排放|事故|不良|下降/;

const NO_TABLE: Wording = { zh: '光标处没有指标表。', en: 'There is no table of indicators at the cursor.' };

/** An indicator set (YAML) from the table around an offset: its indicators, baselines and targets, as the draft was read. */
export function setFromTable(facts: DraftFacts, offset: number): MadeFile | { readonly refusal: Wording } {
  const { document, tables, targets, plan } = facts;
  const line = blockAt(document, offset);
  const lineStart = document.starts[line] ?? 0;
  const table = tables.findIndex(({ span }) => span.start <= Math.max(offset, lineStart) && offset <= span.end);
  const cells = table === -1 ? [] : targets.filter((it) => it.table === table && it.indicator !== '' && it.year !== null);
  if (cells.length === 0) return { refusal: NO_TABLE };
  const name = captionOf(facts, tables[table]?.span.start ?? 0);
  const byName = new Map<string, Target[]>();
  for (const cell of cells) byName.set(cell.indicator, [...(byName.get(cell.indicator) ?? []), cell]);
  const lines = [
    `name: ${scalar(name)}`,
    ...(plan.level === null ? [] : [`level: ${plan.level}`]),
    '# at-least：文稿不得低于此数；equal：文稿须与此数相同',
    'compare: at-least',
    '# source: 文件名、文号或网址',
    'indicators:',
    ...[...byName].flatMap(([indicator, said]) => indicatorLines(indicator, said)),
  ];
  return { path: `reference/${name.replace(/[\\/:*?"<>|\s]+/g, '')}.yaml`, text: `${lines.join('\n')}\n` };
}

function indicatorLines(name: string, said: readonly Target[]): string[] {
  const base = said.find((it) => it.kind === 'baseline');
  const asked = said.filter((it) => it.kind === 'target');
  const [first] = said;
  const falls = base === undefined ? FALLING.test(name) : (asked.at(-1)?.value ?? base.value) < base.value;
  const value = ({ year, op, value: number, value2 }: Target): string => {
    const fields = [`year: ${year}`, ...(op === '=' ? [] : [`op: ${JSON.stringify(op)}`]), `value: ${number}`];
    return `{ ${[...fields, ...(value2 === null ? [] : [`value2: ${value2}`])].join(', ')} }`;
  };
  return [
    `  - name: ${scalar(name)}`,
    ...(first?.unit ? [`    unit: ${scalar(first.unit)}`] : []),
    `    direction: ${falls ? 'down' : 'up'}`,
    ...(first?.attribute === '约束性' || first?.attribute === '预期性' ? [`    attribute: ${first.attribute}`] : []),
    ...(first?.scope ? [`    scope: ${scalar(first.scope)}`] : []),
    ...(base === undefined ? [] : [`    baseline: { year: ${base.year}, value: ${base.value} }`]),
    `    targets: [${asked.map(value).join(', ')}]`,
  ];
}

/** The line above a table is its caption: 表1 主要指标. */
function captionOf({ document }: DraftFacts, start: number): string {
  let at = blockAt(document, start) - 1;
  while (at >= 0 && (document.blocks[at]?.text ?? '').trim() === '') at -= 1;
  const caption = (document.blocks[at]?.text ?? '').trim().replace(/^(?:表|专栏)[ \u3000]?\d{0,2}[ \u3000]*/, '');
  return caption === '' || caption.length > 40 ? '主要指标' : caption;
}

/** A YAML scalar: plain where it is surely text, quoted otherwise. */
function scalar(text: string): string {
  return /^[\u3400-\u9fff][\u3400-\u9fff\w（）、“”]*$/.test(text) ? text : JSON.stringify(text);
}
