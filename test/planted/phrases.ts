import { parse, readFacts, UNKNOWN_PLAN } from '../../server/src/core/index.ts';
import { readSums } from '../../server/src/core/facts/sums.ts';
import type { Planted } from '../support/planted.ts';

interface Slip {
  readonly kind: string;
  /** What may be changed; the text in front of it is left alone. */
  readonly pattern: RegExp;
  readonly by: (match: RegExpExecArray) => string;
}

/** Slips of the pen in how a target is said, each by the words it happens to. */
const SLIPS: readonly Slip[] = [
  {
    kind: '不低于…以上',
    pattern: /(?:达到|达|为)(\d[\d.]*(?:%|所|个|人|名))以上/g,
    by: ([, amount = '']) => `不低于${amount}以上`,
  },
  { kind: '约…左右', pattern: /\d[\d.]*(?:%|万人|亿元|人|名|个|所)左右/g, by: ([all]) => `约${all}` },
  { kind: '至少1—2项', pattern: /(?<!至少[^，。]{0,8})\d+[—-]\d+[个所项名门]/g, by: ([all]) => `至少${all}` },
  { kind: '不超过…以上', pattern: /不超过\d[\d.]*(?:人|%|万元|天|个)(?!以)/g, by: ([all]) => `${all}以上` },
  { kind: '%, a difference', pattern: /(\d[\d.]*)个百分点/g, by: ([, value = '']) => `${value}%` },
  {
    kind: '个百分点, a level',
    pattern: /(?<=(?:率|占比|比例|比重|覆盖面)(?:达到|达|保持在))(\d[\d.]*)%/g,
    by: ([, value = '']) => `${value}个百分点`,
  },
  {
    kind: 'over the whole',
    pattern: /(?<=(?:覆盖率|覆盖面|占比|巩固率|普及率|合格率)(?:达到|达|保持在|为))(\d{2})%/g,
    by: ([, value = '']) => `1${value}%`,
  },
  {
    kind: 'a range reversed',
    pattern: /(?<![\d.第由从])(\d[\d.]*)(%?)([—～])(\d[\d.]*)(%|[个所项名])(?![\d—])/g,
    by: ([, first = '', sign = '', joint = '', second = '', unit = '']) => `${second}${sign}${joint}${first}${unit}`,
  },
  {
    kind: '% of a range lost',
    pattern: /(?<![\d.])(\d[\d.]*)%([—～])(?=\d[\d.]*%)/g,
    by: ([, first = '', joint = '']) => first + joint,
  },
  {
    kind: 'a part above its whole',
    pattern: /(?<=\d[\d.]*(?:万人|人|万所|所)，其中[^，。；、\d]{2,8})(\d+)(\.\d+)?(?=万人|人(?!次)|万所|所)/g,
    by: ([, whole = '', rest = '']) => `${whole}000${rest}`,
  },
  { kind: '人次 for heads', pattern: /(?<=(?:参保人数|新增就业|常住人口)(?:达到|达|为)?\d[\d.]*万?)人(?!次)/g, by: () => '人次' },
  {
    kind: '近…多',
    pattern: /(?<=[^附最接]近)(\d+)([万亿千百])(?=[人个家户])/g,
    by: ([, value = '', many = '']) => `${value}${many}多`,
  },
  { kind: '左右…以上', pattern: /(?<=\d[\d.]*(?:%|万人|亿元|人|名|个|所)左右)(?=[，。；、])/g, by: () => '以上' },
  { kind: 'a value of 分别 lost', pattern: /(?<=分别[^，。；,;]{2,40})(?:、|和)\s?\d[\d.]*%(?=[，。；,;])/g, by: () => '' },
];

/** Faults of wording, unit, range, list and sum that can be planted in a draft, one at a time; `every` thins them out. */
export function plantPhrases(name: string, text: string, every: number): Planted[] {
  const faults: Planted[] = [];
  const turns = new Map<string, number>();
  const plant = (kind: string, start: number, end: number, by: string): void => {
    const turn = (turns.get(kind) ?? 0) + 1;
    turns.set(kind, turn);
    if (turn % every !== 0) return;
    const what = `${name} ${kind} ${text.slice(Math.max(0, start - 30), start)}“${text.slice(start, end)}”→“${by}”`;
    faults.push({ kind, text: text.slice(0, start) + by + text.slice(end), what });
  };
  for (const { kind, pattern, by } of SLIPS) {
    for (const match of text.matchAll(pattern)) plant(kind, match.index, match.index + match[0].length, by(match));
  }
  const { document, targets } = readFacts(parse(text), UNKNOWN_PLAN);
  for (const [index, block] of document.blocks.entries()) {
    const start = document.starts[index] ?? 0;
    for (const { parts, sum, total } of readSums(block)) {
      const [part] = parts;
      if (part === undefined || sum !== total.value) continue;
      plant(
        'a part miscounted',
        start + part.core.start,
        start + part.core.start + String(part.value).length,
        String(part.value + 1),
      );
    }
  }
  // A plan says its targets again at its end; saying one of them otherwise contradicts it.
  for (const target of targets) {
    const plain = target.year !== null && target.kind === 'target' && target.table === null && target.value2 === null;
    if (!plain || target.indicator.length < 5 || !/^\D{0,6}\d[\d.]*\D{0,4}$/.test(target.text) || target.yearSource === 'plan')
      continue;
    const other = target.value > 2 ? target.value - 1 : target.value + 1;
    const again = `\n\n到${target.year}年，${target.scope ?? ''}${target.indicator}${target.text.replace(/\d[\d.]*/, String(Number(other.toFixed(2))))}。`;
    plant('said again otherwise', text.length, text.length, again);
  }
  return faults;
}
