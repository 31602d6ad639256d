/**
 * Words that have a Chinese figure in them and count nothing; where one stands, no number is read. Pieces of regular
 * expressions, so that a row can say what stands before it: 统一 but 系统一套, 同一 but 合同一份.
 * A word that counts in another sense (一起案件, 清单一份, 四平方米) has no row.
 */
export const FIGURE_WORDS: readonly string[] = [
  // Ordinals: 第三产业, 第十五届.
  '第[零〇一二三四五六七八九十百]{1,6}',
  // Words of the common language.
  ...'一切 一看 一定 一般 一样 一直 一些 一旦 一致 一律 一系列 一体化 一揽子 之一 唯一 逐一'.split(' '),
  '(?<![系传总血])统一',
  '(?<![合共协])同一',
  // Names of places.
  ...'四川 三亚 三沙 三门峡 三峡 三江源 九江 六安 六盘水 七台河 十堰 五指山 五大连池'.split(' '),
  // Names of policies: 绿水青山就是金山银山, 三全育人, 一带一路, 千方百计.
  ...'两山(?!区) 三全育人 三农 五育 一带一路 一老一小 双一流 千方百计'.split(' '),
];
