import type { Block } from '../document/document.ts';
import { RELATIVE_RATES } from '../lexicon/indicator-qualifiers.ts';
import { measureOf } from '../lexicon/indicator-units.ts';
import type { Quantity } from '../quantity/quantities.ts';
import { rememberEach } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { quantitiesOf } from './block-quantities.ts';
import { readChanges } from './changes.ts';

/** A unit that cannot be meant. Offsets count from the block's start. */
export interface UnitFault {
  /**
   * difference: 由60%升至65%，提高5% · share-change: 近视率每年下降1% · level: 覆盖率达到90个百分点 ·
   * heads: 骨干教师达到2800人次 · visits: 旅客吞吐量超2200万人 · share: 占比达到38万张.
   */
  readonly flaw: 'difference' | 'share-change' | 'level' | 'heads' | 'visits' | 'share';
  /** Number and unit. */
  readonly quantity: Span;
  /** The unit alone. */
  readonly unit: Span;
  readonly expected: string;
}

/** The units of a block that its own words prove, or all but prove, wrong. */
export const readUnitFaults: (block: Block) => readonly UnitFault[] = rememberEach(findUnitFaults);

function findUnitFaults(block: Block): UnitFault[] {
  const { text, quantities } = quantitiesOf(block);
  const faults: UnitFault[] = [];
  const seen = new Set<Quantity>();
  for (const { from, to, by } of readChanges(block)) {
    if (by === null || by.unit !== '%' || measureOf(from.unit).dimension !== 'share') continue;
    // Where the number is the relative growth (由60%升至65%，增长8.3%), % is right.
    if (!near(Math.abs(to.value - from.value), by.value)) continue;
    seen.add(by);
    faults.push(fault('difference', text, by, '个百分点'));
  }
  for (const [index, quantity] of quantities.entries()) {
    if (seen.has(quantity)) continue;
    const before = text.slice(Math.max(0, quantity.core.start - 30), quantity.core.start);
    const unit = quantity.unit ?? '';
    if (unit === '%' && (moves(before) || BESIDE.test(before) || steps(text, levelBefore(quantities, index), quantity))) {
      faults.push(fault('share-change', text, quantity, '个百分点'));
    }
    if (unit.endsWith('百分点') && (isLevel(before, quantity) || isBounded(before, text.slice(quantity.core.end))))
      faults.push(fault('level', text, quantity, '%'));
    if (NO_SHARE.test(unit) && IS_SHARE.test(clauseBefore(before))) faults.push(fault('share', text, quantity, '%'));
    if (/^[万亿]?人$/.test(unit) && VISITS.test(before)) faults.push(fault('visits', text, quantity, `${unit}次`));
    if (unit.endsWith('人次') && (HEADS.test(before) || ON_THE_ROLLS.test(before)) && !FLOWS.test(clauseBefore(before))) {
      faults.push(fault('heads', text, quantity, unit.replace('人次', '人')));
    }
  }
  return faults;
}

function fault(flaw: UnitFault['flaw'], text: string, { core, unit }: Quantity, expected: string): UnitFault {
  const at = text.lastIndexOf(unit ?? '', core.end);
  return { flaw, quantity: core, unit: { start: Math.max(core.start, at), end: core.end }, expected };
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.011;
}

const VERBS = '提高|提升|下降|降低|上升|减少|收窄';
/** A share, then a verb of movement right before the number, without 到: 近视率每年下降1%. */
const MOVES = new RegExp(
  `([\\u4e00-\\u9fff]{0,6}(?:率|占比|比例|比重|覆盖面|满意度))[^,，。;；:、\\d%]{0,14}(?:${VERBS})(?:了|约|近|不少于|至少|超过)?$`,
);

/** 比2015年下降25%: how much of the base is gone, since the base is given. */
const OF_ITS_BASE = /[比较][^,，。;；]{0,10}(?:年|期|末|底)[^,，。;；年]{0,6}(?:下降|降低|减少)[^,，。;；]{0,4}$/;

/** A part of a whole is not said to shrink by a part of itself within a year. */
const SHARE_OF_LAST_YEAR = /(?:比重|占比)[比较](?:[上去]年|同期)[^,，。;；]{0,4}(?:下降|降低|减少)[^,，。;；]{0,4}$/;

function moves(before: string): boolean {
  if (OF_ITS_BASE.test(before) && !SHARE_OF_LAST_YEAR.test(before)) return false;
  const name = MOVES.exec(before)?.[1];
  return name !== undefined && !RELATIVE_RATES.some((word) => name.includes(word)) && !/增长|增速/.test(clauseBefore(before));
}

/** 增长7.6%，高于全国1.7%: by how much one percentage is above another. */
const BESIDE =
  /\d%[,，、](?:[^,，。;；、\d]{0,4})(?:高于|低于|快于|高出|领先|好于)(?:全国|全省|全市|全区|全县|[东中西]部|上年|去年|同期|计划|目标)?(?:同期|平均)?(?:水平|增速|值)?$/;

/** 占比达到55.7%、5年提升10.6%: a level and, right behind it, how far it came. */
const STEP = new RegExp(
  `^(?:左右|以上)?(?:安排)? ?[,，、] ?(?:(?:[比较][上去前]年(?:同期|[底末])?|同比|五年来?|\\d年|累计|共)?(?:${VERBS})|[比较]\\u0000{4}年[底末]?(?:提高|提升|上升))了?$`,
);
const LEVEL = /(率|占比|比例|比重|覆盖面)[^,，。;；、\d]{0,8}$/;

/** The quantity before, or the one before the years it took: 达到67.5%、5年提高4.5%. */
function levelBefore(quantities: readonly Quantity[], index: number): Quantity | undefined {
  const before = quantities[index - 1];
  return before?.unit === '年' ? quantities[index - 2] : before;
}

function steps(text: string, level: Quantity | undefined, { core }: Quantity): boolean {
  if (level?.unit !== '%' || level.change !== null || core.start - level.core.end > 16) return false;
  if (!STEP.test(text.slice(level.core.end, core.start))) return false;
  const name = text.slice(Math.max(0, level.core.start - 20), level.core.start);
  return LEVEL.test(name) && !RELATIVE_RATES.some((word) => name.includes(word));
}

/** A verb that names the level reached. */
const REACHES =
  /(?:率|占比|比例|比重|覆盖面|素[质养]水平)(?:[^,，。;；:、\d]{0,6})(?:达到|达|为|提高到|提升到|提高至|提升至|下降到|降至|控制在)(?:不低于|约)?$/;
const HOLDS = /(?:保持在|稳定在|维持在)$/;
const REACHED = /(?:达到|达)$/;
/** 高于全省2个百分点, 增幅达3个百分点 are differences. */
const COMPARES =
  /高于|低于|高出|超过|超出|相差|差距|落后|领先|拉动|贡献|幅|增速|累计|收窄|扩大|上升|提高了|下降了|较|比上|比20|比去/;

function isLevel(before: string, { value }: Quantity): boolean {
  const clause = clauseBefore(before);
  if (COMPARES.test(clause)) return false;
  // Nobody moves a share by 30 points and says 达到.
  return REACHES.test(clause) || HOLDS.test(clause) || (value >= 30 && REACHED.test(clause));
}

/** 失业率3.5个百分点以内: a bound right behind the name of a share. */
function isBounded(before: string, behind: string): boolean {
  const clause = clauseBefore(before);
  return (
    /(?:率|占比|比例|比重)$/.test(clause) &&
    /^(?:以内|以上|以下|左右)/.test(behind) &&
    !COMPARES.test(clause) &&
    !MOVING.test(clause)
  );
}

const MOVING = new RegExp(VERBS);

/** Money, beds and heads by the ten thousand: what no rate is given in. */
const NO_SHARE = /^(?:[万亿]?元|[万亿]人|[万亿]?张|[万亿]?[所家套])$/;
const IS_SHARE =
  /(?<!汇|利|费|税|频|功|效|积)(?:率|占比|比例|比重)(?:达到|达|为|提高到|提高至|提升到|提升至|保持在|稳定在|控制在)(?:约|不低于|不少于)?$/;

/** People on the rolls. */
const HEADS =
  /(?:教师|教职工|人才|班主任|校长|在校生|在园幼儿|学生数|医师|护士|人口|队伍|志愿者|辅导员|专家|在站|在册|在校|从业|就业|每班)(?:总数|总量|人数|数量|规模|总规模)?(?:达到|达|增至|增加到|保持在|稳定在|为|不超过|不少于|不低于|超过|突破)$/;
/** Names that are heads by themselves, with or without a verb: 参保人数424万人次. */
const ON_THE_ROLLS =
  /(?:参保|参合|(?:户籍|常住|城镇|农村|总|贫困)人口|新增(?:城镇)?就业|[业保员]人数|从业人员)(?:总数|总量|总规模)?(?:达到|达|增至|增加到|保持在|稳定在|为|不少于|不低于|超过|突破)?$/;
/** Each passing and each consultation counts: 民航旅客吞吐量 and 诊疗量 are in 人次 (民航、卫生统计). */
const VISITS = /(?:旅客吞吐量|人员流动量|诊疗(?:量|总量)?|门急?诊(?:量|总量))(?:达到|达|超过?|突破|为|增至|约|近)?$/;
/** What people do and what is counted each time they do it. */
const FLOWS =
  /培训|轮训|研修|交流|服务|接待|参加|参与|惠及|受益|资助|就诊|旅客|游客|观众|访问|援助|帮扶|送教|选派|输送|听课|比赛|赛事|体检|筛查|招聘|引进|培养|开展|组织|各项|[三四五]项|[三四五]险/;

function clauseBefore(before: string): string {
  return before.slice(before.search(/[^,，。;；:]*$/));
}
