import { QUALIFIERS } from '../../lexicon/phrase-words.ts';
import { isCompleteName } from './indicator-phrase.ts';

const JOINT = /、|以及|和|及|与/;

/**
 * The names a list of values is said of: 学前段、义务教育段和高中段残疾儿童入学率 gives three names that share
 * the head of the last. Null where the phrase is no list of `count` members.
 */
export function sharedNames(phrase: string, count: number): string[] | null {
  const industries = /^一、?二、?三次?产业?/.exec(phrase);
  if (industries !== null && count === 3) {
    const head = phrase.slice(industries[0].length);
    return ['第一产业', '第二产业', '第三产业'].map((industry) => industry + head);
  }
  const members = splitMembers(phrase, count);
  if (members === null) return null;
  const last = members.at(-1) ?? '';
  const earlier = members.slice(0, -1);
  if (earlier.every(isCompleteName) || !isCompleteName(last)) return members;
  const cut = qualifierLength(earlier, last);
  if (cut === null) return members;
  const head = last.slice(cut);
  return [...earlier.map((member) => (isCompleteName(member) ? member : member + head)), last];
}

const SHARE_NAME = /(?:率|比例|比率|占比|比重|覆盖面)$/;

/** 入园率、巩固率均达到98%: each member of the list, where every one is the name of a share; null otherwise. */
export function alikeNames(phrase: string): string[] | null {
  const members = phrase.split(JOINT).filter((member) => member !== '');
  return members.length > 1 && members.every((member) => SHARE_NAME.test(member)) ? members : null;
}

/** The members of a list; 城乡 before a name counts as two. */
function splitMembers(phrase: string, count: number): string[] | null {
  const members = phrase.split(JOINT).filter((member) => member !== '');
  if (members.length === count) return members;
  if (count === 2 && members.length === 1 && phrase.startsWith('城乡'))
    return [`城镇${phrase.slice(2)}`, `农村${phrase.slice(2)}`];
  // 优质学校和幼儿园 may be one member; then only the 、 count.
  const strict = phrase.split('、').filter((member) => member !== '');
  return strict.length === count ? strict : null;
}

/** How much of the last member is its own qualifier: the rest is the head all members share. */
function qualifierLength(earlier: readonly string[], last: string): number | null {
  const known = QUALIFIERS.filter((word) => last.startsWith(word)).toSorted((a, b) => b.length - a.length)[0];
  const previous = earlier.at(-1) ?? '';
  const suffix = previous.at(-1) ?? '';
  const alike = suffix === '' ? -1 : last.indexOf(suffix);
  if (alike > 0 && alike < 8 && alike + 1 < last.length) return alike + 1;
  if (known !== undefined && known.length < last.length) return known.length;
  if (previous.length < last.length && previous.length >= 2) return previous.length;
  return null;
}
