import type { Quantity } from '../../quantity/quantities.ts';
import { JOINT } from './said.ts';
import { verbAtEnd, verbAtStart } from './verbs.ts';

/** Words of movement and reaching that let a bare number or a length of time state a value. */
const REACHING =
  /(?:到|至|为|达|达到|不低于|不少于|不超过|不高于|超过|低于|高于|至少|控制在|保持在|稳定在|突破|不得低于|不得少于)$/;
/** Those that let even 三 or 十五 state a value: 达到十五所. */
const REACHED = /^(?:达到|.+[到至])$/;
/** What a length of time can be the value of: 受教育年限达到12年, 每天体育锻炼1小时. */
const LASTING =
  /(?:年限|时间|时长|(?<!完成|整改)时限|周期|寿命|年龄|天数|工期|期限|用时|锻炼|睡眠|活动|培训|实训|实践|劳动|课程|教育)(?:达到|达|为|提高到|提升到|提高至|提升至|增至|延长至|不少于|不低于|至少)?[^,]{0,4}$/;
const LASTING_BEHIND = /^的?(?:时间|体育|锻炼|阳光|睡眠|校内|课后|户外|劳动(?!合同|力)|实训|培训)/;
/** 高于全国1.7个百分点 compares two values and states none. */
const COMPARING = /(?:高于|低于|快于|高出|高|低|快|领先|超过)[^,]{0,8}$/;
/** 在10所幼儿园开展, 以3个中心为依托, 面向5个县: a place or a means, not a value. */
const OBLIQUE =
  /(?:在|对|向|把|以|按|(?<!费)用|面向|依托|围绕|聚焦|根据|每|针对|作为|打破|这|(?<![目年底末月日])前|后|逢|满|第|(?<![超经通])过)$/;
/** 给予最高100万元奖励: a rate of support, no target (standards 3.9). */
const GRANTING = /(?:给予|补助|奖补|奖励|补贴|资助)[^,;。]{0,6}$/;
/** 分解到21个市, 落实到各乡镇: where to, not how many. */
const HANDED_DOWN = /(?:分解|下达|落实|分配|延伸|下沉|下放|派驻)$/;
/** 亿元以上项目120个、10亿元以上项目20个: how big each is. */
const OF_A_SIZE = /^[\u4e00-\u9fff]{0,6}(?:项目|企业|园区|产业|平台|工程)/;
/** 年产值超10亿元企业30家: how big they are at least. */
const SIZED = /^(?:超|超过|达|达到|突破)$/;
/** 可容纳2000人的基地: the size of one thing. */
const SIZING = /(?:可|能|能够|可以)?(?:容纳|承载)$/;

/**
 * True where a number can state a value at all. Conditions (1200人以上的学校), ages, lengths of time, places and
 * sizes do not. `left` and `rest` are its clause before and behind it; `listed` where a value stands right before.
 */
export function statesValue(quantity: Quantity, left: string, rest: string, listed: boolean): boolean {
  const { sort, before, after, change } = quantity;
  const told = before.length > 0 || change !== null;
  const bounds = before.map(({ word }) => word).join('');
  const behind = rest.trimStart();
  const runsOn = /^[\u4e00-\u9fffA-Za-z]/.test(behind) && !JOINT.test(behind);
  const planned = left.endsWith('按') && behind.startsWith('安排'); // 赤字率按3%左右安排
  if ((OBLIQUE.test(left) && !planned) || (SIZING.test(left) && behind.startsWith('的'))) return false;
  if (quantity.small && quantity.op === '=' && !tellsBySort(quantity)) {
    if (runsOn || !(before.some(({ word }) => REACHED.test(word)) || isMade(quantity, left.trimStart(), behind))) return false;
  }
  if (HANDED_DOWN.test(left) && bounds === '到') return false;
  if (quantity.small && /^新?(?:台阶|局面|高度|阶段|水平|篇章|征程)/.test(rest)) return false; // 迈上一个新台阶
  // 十万人口以上的镇: how big a place is
  if (quantity.unit === '人' && /^口(?:以上|以下|以内|的|左右的|大[省市县]|规模)/.test(behind)) return false;
  // 20日16点前, 限100字以内, 100万元/项
  if ((quantity.unit === '点' && /^(?:之?前|整|半|钟|止|开始)/.test(rest)) || (quantity.unit === '字' && after !== null))
    return false;
  if (sort === 'money' && rest.startsWith('/')) return false;
  switch (sort) {
    case 'none':
      return told && !runsOn && !/^ ?[.:∶︰：/\d-]/.test(rest) && before.some(({ word }) => REACHING.test(word));
    case 'ratio':
      // 8.5:41.5:50 is a structure, and no quotient of its first two.
      if (/^ ?[:∶︰：] ?\d/.test(rest) || /\d ?[:∶︰：] ?$/.test(left)) return false;
      return told || /(?:比|比例)(?:例)?$/.test(left);
    case 'band':
      return before.some(({ word }) => REACHING.test(word));
    case 'time':
    case 'age':
      if (/^(?:内|之内|以内|来|间|为|一|左右时间)/.test(rest) || (after?.op === '<=' && rest.startsWith('的'))) return false;
      if ((LASTING_BEHIND.test(rest) && quantity.unit !== '年') || (sort === 'age' && /[从由][^,;。]{0,12}$/.test(left)))
        return true;
      if (sort === 'age' && told && !runsOn) return true;
      return LASTING.test(left + bounds);
    case 'points':
      return change !== null || !COMPARING.test(left + bounds);
    case 'share':
    case 'times':
      return !(
        before.some(({ op }) => op === '<=' || op === '<') && /^的(?!目标|要求|标准|水平|比例|任务)[\u4e00-\u9fff]/.test(rest)
      );
    case 'count':
    case 'money':
    case 'size':
      break;
  }
  if (quantity.unit !== null && /^[万亿千百]+$/.test(quantity.unit) && runsOn) return false;
  if (after?.word.startsWith('及') === true) return false; // 500万元及以下的企业
  if (sort === 'count' && /^[\u4e00-\u9fff]{1,4}(?:以上|以下)的/.test(behind)) return false; // 1万名老人以上的街道
  const firm = before.some(({ op, word }) => op !== '=' || REACHING.test(word));
  if (sort === 'money' && (/^的?(?:标准|奖励|补助|补贴)/.test(behind) || GRANTING.test(left))) return false;
  if (sort === 'money' && runsOn && OF_A_SIZE.test(behind) && before.length > 0 && before.every(({ word }) => SIZED.test(word)))
    return false;
  // 投资2000万元以上的项目, 开工10亿元以上重大项目47个; 25兆瓦级机组
  const sizes = runsOn && before.length === 0 && (!listed || OF_A_SIZE.test(behind));
  if (after !== null && sort === 'money' && (behind.startsWith('的') || sizes)) return false;
  if (sort === 'size' && /^级(?!以上)/.test(behind)) return false;
  if (after !== null && runsOn && !listed && verbAtEnd(left) === null && !firm && change === null) return false;
  return !(
    before.some(({ op }) => op === '>' || op === '<' || op === '<=') &&
    sort === 'count' &&
    /^的[\u4e00-\u9fff]/.test(rest)
  );
}

/** Small numerals that state a value by what they measure: 三成, 两倍, 提高六个百分点. 一半 by itself is a way of speaking. */
function tellsBySort({ sort, unit, change }: Quantity): boolean {
  return (sort === 'share' && unit !== null) || sort === 'times' || (sort === 'points' && change !== null);
}

/** 新建幼儿园三所、小学两所: things made, their number last. One of them (建立队伍一支) and 核电三期 are no plan's number. */
function isMade({ sort, value, unit }: Quantity, left: string, behind: string): boolean {
  if (sort !== 'count' || unit === '期' || value < 2 || (behind !== '' && !JOINT.test(behind))) return false;
  return JOINT.test(left) || verbAtStart(left) !== null;
}
