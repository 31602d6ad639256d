import { MEASURE_WORDS, measureSort } from '../lexicon/measures.ts';

/** Regular expression sources for the amounts that the phrase grammars here are built of; they expect half width text. */
export const NUMBER = String.raw`(?:百分之[零一二两三四五六七八九十百]{1,5}|(?<![\d.])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,6})?|[一二两三四五六七八九十百千]{1,5})`;

/** Units of sizes and money of more than one character, and those that count or measure by one: 千瓦, 美元, 吨/日. */
const MEASURES = MEASURE_WORDS.filter((word) => {
  const sort = measureSort(word);
  return (sort === 'money' || sort === 'size' || sort === 'count') && word.length > 1;
})
  .map((word) => word.replace(/[()]/g, String.raw`\$&`))
  .join('|');

/** The measure words that may follow a number in a plan; time has its own list, since 近三年 and 3—5年左右 are usage. */
export const UNIT = String.raw`(?:%|‰|个?百分点|(?:万亿|千万|百万|亿|万|千)?(?:${MEASURES}|小时|分钟|亿元|元|[个所处家项条座间套件篇类种批支台辆块张节册户人名位亩吨斤倍次场门株头羽棵艘架栋幢宗例部本款枚颗份笔米瓦])|万亿|亿|万)`;
export const TIME_UNIT = String.raw`(?:年|个月|月|天|日|周岁|周|岁|个工作日|个学期|学年)`;
export const TO = String.raw`(?:—{1,2}|~|-|–|―|至|到)`;
