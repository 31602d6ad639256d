import { isKnownUnit, takeApart } from './unit-names.ts';
import { isUnitClass } from './unit-shapes.ts';

/** What two names that look alike differ in: a slip of one character, or what makes two units of them. */

/** Names that hold a place's name: 东镇政府 and 西镇政府 are two. */
const PLACE_BOUND =
  /(?:政府|管委会|街道|办事处|镇|乡|县|区|市|旗|村|学院|大学|学校|中学|小学|幼儿园|医院|集团|公司|党委|分局|支行|分行|银行|园|场|社区|站|所)$/;

/** From this many characters on, a name with one more or one less is the same name. */
const LONG = 8;

/** 第一医院 and 第二医院, 东区 and 西区. */
const ORDER = /[一二三四五六七八九十东西南北中上下前后新老]/;

/** True for two names of one department at one level. */
export function areOneKind(a: string, b: string): boolean {
  const [left, right] = [takeApart(a), takeApart(b)];
  return left.level === right.level && left.kind !== null && left.kind === right.kind;
}

/** 经信局 beside 经信厅, 体育局 beside 体育总局: one unit under the last word of another level. */
export function isOtherForm(name: string, usual: string): boolean {
  return (
    name === usual.replace('总', '') ||
    (/[局厅]$/.test(name) && /[局厅]$/.test(usual) && name.slice(0, -1) === usual.slice(0, -1))
  );
}

/** 住房保障办 and 住房保障局 are two bodies; 督导室 and 督导处, rooms inside one, hardly. */
export function differsByBody(a: string, b: string): boolean {
  return a.slice(0, -1) === b.slice(0, -1) && /[局办委会]$/.test(a) && /[局办委会]$/.test(b);
}

/** What tells one class of units from another: 各地区 and 各区, 省直有关部门 and 市直有关部门. */
const AREAS = /[省市州盟县区旗乡镇街道村地各有相关直级]/;

/** The characters in which two names differ, both ways. */
function differing(a: string, b: string): string {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return a.slice(head, a.length - tail) + b.slice(head, b.length - tail);
}

/** True for the branch of a known department: 区生态环境分局. */
function isBranchOf(name: string): boolean {
  return name.endsWith('分局') && isKnownUnit(name.replace('分局', '局'));
}

/** 师训一科 and 师训二科, 各初中学校 and 各高中学校, 机关党委 and 机关纪委: what differs makes two of them. */
const CONTRASTS = ['一二三四五六七八九十', '小中高初幼', '公民', '党纪团'];

function areContrasts(a: string, b: string): boolean {
  const [one = '', other = '', ...more] = differing(a, b);
  return more.length === 0 && a.length === b.length && CONTRASTS.some((group) => group.includes(one) && group.includes(other));
}

/** Two names that differ only in 省/市/县 before them, or in the part of a place, are two units. */
export function differsByPlace(a: string, b: string): boolean {
  const [left, right] = [takeApart(a), takeApart(b)];
  if (left.stem === right.stem || areContrasts(a, b)) return true;
  if (isUnitClass(a) !== isUnitClass(b)) return true;
  if (isUnitClass(a)) return AREAS.test(differing(a, b));
  if (!PLACE_BOUND.test(a) || !PLACE_BOUND.test(b)) return false;
  // 云溪业技术学院 for 云溪职业技术学院: a name this long is told by more than one character.
  if (a.length !== b.length && Math.max(a.length, b.length) >= LONG) return false;
  // 区升态环境分局 beside 区生态环境分局: what a branch does is no place.
  if (isBranchOf(a) !== isBranchOf(b)) return false;
  let head = 0;
  while (a[head] === b[head]) head += 1;
  return head < 3 || (ORDER.test(a[head] ?? '') && ORDER.test(b[head] ?? ''));
}
