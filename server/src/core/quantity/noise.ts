import { MEASURE_WORDS } from '../lexicon/measures.ts';
import { toHalfWidth } from '../text/characters.ts';
import { blankTags } from '../text/tags.ts';

const UNIT = `(?:成|${MEASURE_WORDS.map((word) => word.replace(/[()]/g, '\\$&')).join('|')})`;
/** A unit with a bound, with 的 or with nothing of a name behind it: 9.5成, 90.5分以上, 8.5小时的睡眠, but 3.1项目建设. */
const WHOLE_UNIT = `(?:${UNIT}的| ?${UNIT}(?:以[上下内]|之内|左右|上下|(?![A-Za-z、\\u4e00-\\u9fff])))`;
/** 1.1总体目标, 3.1 项目建设: the number of a heading at the start of a line, where no value stands. */
const HEADING_NUMBER = new RegExp(
  `^\\s*(?!\\d{1,3}\\.\\d{1,2}${WHOLE_UNIT})\\d{1,3}(?:\\.\\d{1,2}){1,3}(?=\\s|(?![万亿千百个人倍元所年岁米吨公亩平])[\\u4e00-\\u9fff])`,
  'g',
);

/**
 * Figures that state no value, each with an example (standards 1.5 and 3.9). Within a match every figure is
 * hidden, everything else stays, so that offsets hold and the words around are still read.
 */
const NOISE: readonly RegExp[] = [
  /https?:\/\/[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]+/g, // addresses of pages
  /<[^<>\n]{1,200}>/g, // HTML
  /[〔[【(]\d{4}[〕\]】)] ?\d{1,4} ?号/g, // 国办发〔2019〕6号
  /《[^《》]{1,80}》/g, // 《中国教育现代化2035》
  /“[^“”%‰]{0,12}\d[^“”%‰]{0,12}”/g, // “15510”行动计划, “1+1+X”
  /"[^"%‰]{0,12}\d[^"%‰]{0,12}"/g,
  /“[^“”]{0,8}(?:个|四)\d{2,3}%”/g, // “四个100%”
  /(?<!\d)\d{1,9}[A-Za-z]? ?[+＋] ?[\dA-Za-z]+/g, // 1+X, 9+N, 5+1
  /(?!(?<=[\d万亿] ?)k?m[23](?![\dA-Za-z]))[A-Za-z][A-Za-z.]{0,30}[-_]?\d+(?:\.\d+)?/g, // PM2.5, IPv6, N2
  /(?<![\d.到至达于过为近约是])\d{1,2}[GD](?![A-Za-z])/g, // 5G网络, 3D
  /(?<![\d.到至达为过于约在])\d\.0(?=[”"]|版|时代|工程|计划|行动|模式|体系|平台|升级|建设|阶段|战略|迭代|转型|[，,]?打造)/g, // 红色教育2.0工程
  /第 ?\d+(?:[-—~、,]\d+)*/g, // 第17次常务会议
  /\d{4}[-./]\d{1,2}[-./]\d{1,2}/g, // 2021-12-31
  /\d{3,4}-\d{7,8}|1[3-9]\d{9}|(?<![\d.])\d{7,30}(?![\d.]{0,30}(?:[万亿元人个户名次平吨千米亩]|余|多))/g, // telephone, codes of web sites
  /\d{1,2}:\d{2}(?!\d)(?=[-—~至 时分]|$|[\u4e00-\u9fff])(?<=[时间日午晚 至—-]\d{1,2}:\d{2})/g, // 07:41
  /\d{1,2}[时点]\d{1,2}分/g, // 07时41分
  /(?<!\d)\d{1,2}月\d{1,2}日/g, // 11月11日
  /(?:^|[。;;)\s])\s{0,9}[(]?\d{1,2}(?:[.．、](?!\d)|[)])/g, // 1. （1） at the start of an item
  HEADING_NUMBER,
  /(?<!\d)[\d一两三四五六七八九]{1,4}个[千百万亿级元]{1,5}(?:级|的)?(?:台阶|大关|关口)/g, // 连上3个千亿元台阶
  /(?<!\d)\d{1,4}[万千百]?亿元?(?:[、和]\d{1,4}[万千百]?亿元?)+[^,。;]{0,4}(?:台阶|大关|关口)/g, // 跨越7万亿、8万亿两个台阶
  /[①-⑳]/g,
  /(?<!\d)\d{1,9} ?号(?!召)/g, // 翰园街219号, 国道318号
  /(?:国道|省道|公里处)[A-Z]?\d+(?![\d.]| ?[万余多]?(?:公里|千米|条|段|处))|高铁[A-Z]\d+/g, // 国道318, 高铁G7; 国省道300公里 is a length
  /(?:附件|附表|专栏|表|图|注|TOP|top|Top|(?<![目此之以])前) ?\d{1,9}(?![\d.]{0,30}[%‰万亿])/g, // 附件2, 前3位
  /(?<!\d)\d{1,9}[-—~至到]?\d{0,9}(?:周)?岁(?=以上|以下|及|的|儿|组|人|[-—~至)]|少|青|学)(?!以上(?:[,，。;；]|$))/g, // 16—59岁, 6岁儿童
  /(?:[(])\d{1,3}[-—~至]\d{1,3}(?:周)?岁[)]/g, // （16-59岁）
  /(?<![\d至到为])\d{1,2}[-—~至]\d{1,2}周?岁(?=[婴幼劳常老残女男适人儿户居])/g, // 16—59岁劳动人口
];

/** The text in half width, with the figures hidden that state no value. Same length as what went in. */
export function maskNoise(source: string): string {
  let text = blankTags(toHalfWidth(source));
  if (!/[0-9]/.test(text)) return text;
  for (const pattern of NOISE) {
    text = text.replace(pattern, (match) => match.replace(/[0-9①-⑳]/g, '\u0000'));
  }
  return text;
}
