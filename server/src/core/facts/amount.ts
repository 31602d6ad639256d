import { MEASURE_WORDS, measureSort } from '../lexicon/measures.ts';
import { wordStarting } from '../lexicon/word-index.ts';

/**
 * Regular expression sources for the amounts that the phrase grammars here are built of; they expect half width text in
 * which `maskUnits` has put one character for the units: there are hundreds, and a grammar that names them all, once or
 * twice, takes the engine as long to compile as a draft takes to read.
 */
export const NUMBER = String.raw`(?:百分之[零一二两三四五六七八九十百]{1,5}|(?<![\d.])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})?|[一二两三四五六七八九十百千]{1,5})`;
/** A measure word that may follow a number in a plan, 倍 as it is; time has its own, since 近三年 and 3—5年左右 are usage. */
export const UNIT = String.raw`(?:\ue002{1,12}|倍)`;
export const TIME_UNIT = String.raw`(?:\ue003{1,4})`;
export const TO = String.raw`(?:—{1,2}|~|-|–|―|至|到)`;

/** Units of sizes and money of more than one character, and those that count or measure by one: 千瓦, 美元, 吨/日. */
const MEASURES = MEASURE_WORDS.filter((word) => {
  const sort = measureSort(word);
  return (sort === 'money' || sort === 'size' || sort === 'count') && word.length > 1;
});
const measureAt = wordStarting([
  ...MEASURES,
  ...'小时 分钟 亿元 元'.split(' '),
  ...Array.from('个所处家项条座间套件篇类种批支台辆块张节册户人名位亩吨斤次场门株头羽棵艘架栋幢宗例部本款枚颗份笔米瓦'),
]);
const wholeAt = wordStarting(['%', '‰', '百分点', '个百分点', '/10万', '/百万', '万亿', '亿', '万']);
const timeAt = wordStarting(['年', '个月', '月', '天', '日', '周岁', '周', '岁', '个工作日', '个学期', '学年']);
const MAGNITUDES = ['', '万亿', '千万', '百万', '亿', '万', '千'];

/** The longest unit that starts at a place, and whether it is one of time; null where none does. */
function unitAt(text: string, at: number): { readonly length: number; readonly time: boolean } | null {
  let length = wholeAt(text, at)?.length ?? 0;
  for (const magnitude of MAGNITUDES) {
    if (!text.startsWith(magnitude, at)) continue;
    const measure = measureAt(text, at + magnitude.length);
    if (measure !== null) length = Math.max(length, magnitude.length + measure.length);
  }
  const time = timeAt(text, at)?.length ?? 0;
  return Math.max(length, time) === 0 ? null : { length: Math.max(length, time), time: time > length };
}

const NUMERAL = /[\d零一二两三四五六七八九十百千]/;

/** The text with each unit behind a number, or behind 余 or 多 and a number, hidden; offsets stay. 1亿多人 keeps its 亿. */
export function maskUnits(text: string): string {
  let masked = '';
  let from = 0;
  const hide = (at: number): number => {
    const unit = unitAt(text, at);
    if (unit === null) return at;
    masked += text.slice(from, at) + (unit.time ? '\ue003' : '\ue002').repeat(unit.length);
    from = at + unit.length;
    return from;
  };
  for (let at = 1; at < text.length; at += 1) {
    if (at < from || !NUMERAL.test(text[at - 1] ?? '')) continue;
    const place = text[at] === ' ' ? at + 1 : at;
    const more = /^[万亿千百]?[余多]/.exec(text.slice(place, place + 2));
    hide(more === null ? place : place + more[0].length);
  }
  return masked + text.slice(from);
}
